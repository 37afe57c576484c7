"""Turkish phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS
from sms_verify.core.lexicon.tr.asks import ASKS
from sms_verify.core.lexicon.tr.chats import CHATS
from sms_verify.core.lexicon.tr.opening_words import WORDS
from sms_verify.core.lexicon.tr.pressure import PRESSURE
from sms_verify.core.lexicon.tr.sets import SETS
from sms_verify.core.lexicon.tr.topics import TOPICS

TURKISH = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

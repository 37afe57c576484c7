"""Dutch phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.nl.asks import ASKS
from sms_verify.core.lexicon.nl.chats import CHATS
from sms_verify.core.lexicon.nl.opening_words import WORDS
from sms_verify.core.lexicon.nl.pressure import PRESSURE
from sms_verify.core.lexicon.nl.sets import SETS
from sms_verify.core.lexicon.nl.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS

DUTCH = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

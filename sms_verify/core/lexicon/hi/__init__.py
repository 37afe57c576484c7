"""Hindi phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.hi import latin
from sms_verify.core.lexicon.hi.asks import ASKS
from sms_verify.core.lexicon.hi.chats import CHATS
from sms_verify.core.lexicon.hi.opening_words import WORDS
from sms_verify.core.lexicon.hi.pressure import PRESSURE
from sms_verify.core.lexicon.hi.sets import SETS
from sms_verify.core.lexicon.hi.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

HINDI = Language({**SETS, **latin.SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, latin.TABLE, CHATS, OPENINGS))

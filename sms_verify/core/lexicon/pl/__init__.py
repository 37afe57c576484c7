"""Polish phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS
from sms_verify.core.lexicon.pl.asks import ASKS
from sms_verify.core.lexicon.pl.chats import CHATS
from sms_verify.core.lexicon.pl.opening_words import WORDS
from sms_verify.core.lexicon.pl.pressure import PRESSURE
from sms_verify.core.lexicon.pl.sets import SETS
from sms_verify.core.lexicon.pl.topics import TOPICS

POLISH = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

"""Portuguese phrases: the asks, the pressure, the stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS
from sms_verify.core.lexicon.pt.asks import ASKS
from sms_verify.core.lexicon.pt.opening_words import WORDS
from sms_verify.core.lexicon.pt.pressure import PRESSURE
from sms_verify.core.lexicon.pt.sets import SETS
from sms_verify.core.lexicon.pt.topics import TOPICS

PORTUGUESE = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

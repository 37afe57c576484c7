"""Spanish phrases: the asks, the pressure, the stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.es.asks import ASKS
from sms_verify.core.lexicon.es.opening_words import WORDS
from sms_verify.core.lexicon.es.pressure import PRESSURE
from sms_verify.core.lexicon.es.sets import SETS
from sms_verify.core.lexicon.es.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS

SPANISH = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

"""Spanish phrases: the asks, the pressure, the stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.es.asks import ASKS
from sms_verify.core.lexicon.es.pressure import PRESSURE
from sms_verify.core.lexicon.es.sets import SETS
from sms_verify.core.lexicon.es.topics import TOPICS
from sms_verify.core.lexicon.notation import Language

SPANISH = Language(SETS, {**ASKS, **PRESSURE, **TOPICS})

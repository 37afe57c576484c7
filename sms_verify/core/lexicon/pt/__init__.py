"""Portuguese phrases: the asks, the pressure, the stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language
from sms_verify.core.lexicon.pt.asks import ASKS
from sms_verify.core.lexicon.pt.pressure import PRESSURE
from sms_verify.core.lexicon.pt.sets import SETS
from sms_verify.core.lexicon.pt.topics import TOPICS

PORTUGUESE = Language(SETS, {**ASKS, **PRESSURE, **TOPICS})

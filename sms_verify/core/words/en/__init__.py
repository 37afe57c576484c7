"""English phrases of Britain, America, Singapore and India.

Read from the warnings of banks, carriers, tax offices and regulators (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.words.en.asks import ASKS
from sms_verify.core.words.en.notices import NOTICES
from sms_verify.core.words.en.pressure import PRESSURE
from sms_verify.core.words.en.sets import SETS
from sms_verify.core.words.en.topics import TOPICS
from sms_verify.core.words.pattern import Language

ENGLISH = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **NOTICES})

"""Chinese phrases, in simplified characters; Hong Kong's and Taiwan's words stand beside the mainland's.

Read from the warnings of police forces, banks and regulators of the three (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.words.pattern import Language
from sms_verify.core.words.zh.asks import ASKS
from sms_verify.core.words.zh.notices import NOTICES
from sms_verify.core.words.zh.pressure import PRESSURE
from sms_verify.core.words.zh.sets import SETS
from sms_verify.core.words.zh.topics import TOPICS

CHINESE = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **NOTICES})

"""Persian phrases, with ی and ک; a zero-width non-joiner in a phrase also stands for a blank or for nothing.

Read from the warnings of FATA police, the judiciary, the banks and the press of Iran (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.words.fa.asks import ASKS
from sms_verify.core.words.fa.notices import NOTICES
from sms_verify.core.words.fa.pressure import PRESSURE
from sms_verify.core.words.fa.sets import SETS
from sms_verify.core.words.fa.topics import TOPICS
from sms_verify.core.words.pattern import Language

PERSIAN = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **NOTICES})

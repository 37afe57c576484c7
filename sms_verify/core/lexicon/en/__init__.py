"""English phrases of Britain, America, Singapore and India.

Read from the warnings of banks, carriers, tax offices and regulators (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.lexicon.en.asks import ASKS
from sms_verify.core.lexicon.en.chats import CHATS
from sms_verify.core.lexicon.en.lures import LURES
from sms_verify.core.lexicon.en.notices import NOTICES
from sms_verify.core.lexicon.en.opening_words import WORDS
from sms_verify.core.lexicon.en.pressure import PRESSURE
from sms_verify.core.lexicon.en.schemes import SCHEMES
from sms_verify.core.lexicon.en.sets import SETS
from sms_verify.core.lexicon.en.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import NEW_NUMBER, OPENINGS

ENGLISH = Language(
    {**SETS, **WORDS}, joined(ASKS, PRESSURE, LURES, TOPICS, SCHEMES, NOTICES, CHATS, OPENINGS, NEW_NUMBER)
)

"""Chinese phrases, in simplified characters; Hong Kong's and Taiwan's words stand beside the mainland's.

Read from the warnings of police forces, banks and regulators of the three (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS
from sms_verify.core.lexicon.zh.asks import ASKS
from sms_verify.core.lexicon.zh.chats import CHATS
from sms_verify.core.lexicon.zh.notices import NOTICES
from sms_verify.core.lexicon.zh.opening_words import WORDS
from sms_verify.core.lexicon.zh.pressure import PRESSURE
from sms_verify.core.lexicon.zh.sets import SETS
from sms_verify.core.lexicon.zh.topics import TOPICS

CHINESE = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, NOTICES, CHATS, OPENINGS))

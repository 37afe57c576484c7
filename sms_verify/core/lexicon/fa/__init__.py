"""Persian phrases, with ی and ک; a zero-width non-joiner in a phrase also stands for a blank or for nothing.

Read from the warnings of FATA police, the judiciary, the banks and the press of Iran (data/SOURCES.md).
"""

from __future__ import annotations

from sms_verify.core.lexicon.fa.asks import ASKS
from sms_verify.core.lexicon.fa.chats import CHATS
from sms_verify.core.lexicon.fa.notices import NOTICES
from sms_verify.core.lexicon.fa.opening_words import WORDS
from sms_verify.core.lexicon.fa.pressure import PRESSURE
from sms_verify.core.lexicon.fa.sets import SETS
from sms_verify.core.lexicon.fa.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

PERSIAN = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, NOTICES, CHATS, OPENINGS))

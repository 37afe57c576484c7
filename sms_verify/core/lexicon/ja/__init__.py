"""Japanese phrases: the asks, the pressure, the commonest stories and what ordinary notices say.

Kanji stand as the folding of a message writes them.
"""

from __future__ import annotations

from sms_verify.core.lexicon.ja.asks import ASKS
from sms_verify.core.lexicon.ja.chats import CHATS
from sms_verify.core.lexicon.ja.opening_words import WORDS
from sms_verify.core.lexicon.ja.pressure import PRESSURE
from sms_verify.core.lexicon.ja.sets import SETS
from sms_verify.core.lexicon.ja.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

JAPANESE = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

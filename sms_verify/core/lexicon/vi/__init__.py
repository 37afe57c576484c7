"""Vietnamese phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS
from sms_verify.core.lexicon.vi.asks import ASKS
from sms_verify.core.lexicon.vi.chats import CHATS
from sms_verify.core.lexicon.vi.opening_words import WORDS
from sms_verify.core.lexicon.vi.pressure import PRESSURE
from sms_verify.core.lexicon.vi.sets import SETS
from sms_verify.core.lexicon.vi.topics import TOPICS

VIETNAMESE = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

"""Thai phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS
from sms_verify.core.lexicon.th.asks import ASKS
from sms_verify.core.lexicon.th.chats import CHATS
from sms_verify.core.lexicon.th.opening_words import WORDS
from sms_verify.core.lexicon.th.pressure import PRESSURE
from sms_verify.core.lexicon.th.sets import SETS
from sms_verify.core.lexicon.th.topics import TOPICS

THAI = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

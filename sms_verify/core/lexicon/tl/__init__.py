"""Tagalog phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS
from sms_verify.core.lexicon.tl.asks import ASKS
from sms_verify.core.lexicon.tl.chats import CHATS
from sms_verify.core.lexicon.tl.opening_words import WORDS
from sms_verify.core.lexicon.tl.pressure import PRESSURE
from sms_verify.core.lexicon.tl.sets import SETS
from sms_verify.core.lexicon.tl.topics import TOPICS

TAGALOG = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

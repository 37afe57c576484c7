"""Malay phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.ms.asks import ASKS
from sms_verify.core.lexicon.ms.chats import CHATS
from sms_verify.core.lexicon.ms.opening_words import WORDS
from sms_verify.core.lexicon.ms.pressure import PRESSURE
from sms_verify.core.lexicon.ms.sets import SETS
from sms_verify.core.lexicon.ms.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

MALAY = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

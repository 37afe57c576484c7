"""Malay phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.ms.asks import ASKS
from sms_verify.core.lexicon.ms.chats import CHATS
from sms_verify.core.lexicon.ms.pressure import PRESSURE
from sms_verify.core.lexicon.ms.sets import SETS
from sms_verify.core.lexicon.ms.topics import TOPICS
from sms_verify.core.lexicon.notation import Language

MALAY = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **CHATS})

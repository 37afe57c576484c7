"""Dutch phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.nl.asks import ASKS
from sms_verify.core.lexicon.nl.chats import CHATS
from sms_verify.core.lexicon.nl.pressure import PRESSURE
from sms_verify.core.lexicon.nl.sets import SETS
from sms_verify.core.lexicon.nl.topics import TOPICS
from sms_verify.core.lexicon.notation import Language

DUTCH = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **CHATS})

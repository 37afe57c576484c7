"""Indonesian phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.id.asks import ASKS
from sms_verify.core.lexicon.id.chats import CHATS
from sms_verify.core.lexicon.id.pressure import PRESSURE
from sms_verify.core.lexicon.id.sets import SETS
from sms_verify.core.lexicon.id.topics import TOPICS
from sms_verify.core.lexicon.notation import Language

INDONESIAN = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **CHATS})

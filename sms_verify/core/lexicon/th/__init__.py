"""Thai phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language
from sms_verify.core.lexicon.th.asks import ASKS
from sms_verify.core.lexicon.th.chats import CHATS
from sms_verify.core.lexicon.th.pressure import PRESSURE
from sms_verify.core.lexicon.th.sets import SETS
from sms_verify.core.lexicon.th.topics import TOPICS

THAI = Language(SETS, {**ASKS, **PRESSURE, **TOPICS, **CHATS})

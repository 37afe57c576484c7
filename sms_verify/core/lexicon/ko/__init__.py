"""Korean phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.ko.asks import ASKS
from sms_verify.core.lexicon.ko.chats import CHATS
from sms_verify.core.lexicon.ko.opening_words import WORDS
from sms_verify.core.lexicon.ko.pressure import PRESSURE
from sms_verify.core.lexicon.ko.sets import SETS
from sms_verify.core.lexicon.ko.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

KOREAN = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

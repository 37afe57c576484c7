"""Russian phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS
from sms_verify.core.lexicon.ru.asks import ASKS
from sms_verify.core.lexicon.ru.chats import CHATS
from sms_verify.core.lexicon.ru.opening_words import WORDS
from sms_verify.core.lexicon.ru.pressure import PRESSURE
from sms_verify.core.lexicon.ru.sets import SETS
from sms_verify.core.lexicon.ru.topics import TOPICS

RUSSIAN = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

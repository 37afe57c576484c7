"""Indonesian phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.id.asks import ASKS
from sms_verify.core.lexicon.id.chats import CHATS
from sms_verify.core.lexicon.id.opening_words import WORDS
from sms_verify.core.lexicon.id.pressure import PRESSURE
from sms_verify.core.lexicon.id.sets import SETS
from sms_verify.core.lexicon.id.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

INDONESIAN = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

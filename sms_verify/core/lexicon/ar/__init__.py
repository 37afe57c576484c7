"""Arabic phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.ar.asks import ASKS
from sms_verify.core.lexicon.ar.chats import CHATS
from sms_verify.core.lexicon.ar.opening_words import WORDS
from sms_verify.core.lexicon.ar.pressure import PRESSURE
from sms_verify.core.lexicon.ar.sets import SETS
from sms_verify.core.lexicon.ar.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

ARABIC = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, CHATS, OPENINGS))

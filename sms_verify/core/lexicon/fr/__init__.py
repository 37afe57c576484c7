"""French phrases: the asks, the pressure, the stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.fr.asks import ASKS
from sms_verify.core.lexicon.fr.opening_words import WORDS
from sms_verify.core.lexicon.fr.pressure import PRESSURE
from sms_verify.core.lexicon.fr.sets import SETS
from sms_verify.core.lexicon.fr.topics import TOPICS
from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import ACQUAINTANCE, NEW_NUMBER, OPENINGS

FRENCH = Language({**SETS, **WORDS}, joined(ASKS, PRESSURE, TOPICS, OPENINGS, ACQUAINTANCE, NEW_NUMBER))

"""One spelling for what people and forgers spell in many ways, with every character's place in the pasted text.

Two views: `fold` is the literal one, to compare a message with registered templates; `normalise` is the reading one,
for finding contacts and words, and it notes each disguise it undid.
"""

from sms_verify.core.normalise.compatibility import readable
from sms_verify.core.normalise.confusables import skeleton
from sms_verify.core.normalise.deobfuscate import NormalText, normalise
from sms_verify.core.normalise.fold import Folded, fold, unwrap
from sms_verify.core.normalise.simplify import simplify

__all__ = ["Folded", "NormalText", "fold", "normalise", "readable", "simplify", "skeleton", "unwrap"]

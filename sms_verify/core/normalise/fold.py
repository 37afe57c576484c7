"""The literal view of a text: the one in which a message is compared with registered templates.

Folded are compatibility forms, outer and repeated blanks, line wraps, ZWNJ and the Arabic spelling of two Persian
letters. Nothing else: a look-alike letter, a zero-width character or simplified for traditional stays a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sms_verify import lazy_re as re
from sms_verify.core.normalise.compatibility import SURROGATE, compositions, nfkc
from sms_verify.core.normalise.edited_text import Draft, Edit, span
from sms_verify.core.types import Span

_ZWNJ = "\u200c"
_CHINESE = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_WRAP = re.compile(rf"(?<={_CHINESE})[ \t]{{0,8}}\r?\n[ \t]{{0,8}}|[ \t]{{0,8}}\r?\n[ \t]{{0,8}}(?={_CHINESE})")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in its literal view; the places in the pasted text are worked out when first asked for."""

    text: str
    raw: str
    is_unwrapped: bool = False
    """Whether line breaks beside a Chinese character were left out."""
    _map: list[tuple[Sequence[int], Sequence[int]]] = field(default_factory=list, init=False, repr=False, compare=False)

    def span(self, start: int, end: int) -> Span:
        """The pasted range of a stretch of the text."""
        starts, ends = self._places()
        return span(starts, ends, len(self.raw), start, end)

    @property
    def offsets(self) -> Sequence[int]:
        """Where each character starts in the pasted text."""
        return self._places()[0]

    def _places(self) -> tuple[Sequence[int], Sequence[int]]:
        if not self._map:
            self._map.append(_places(self.raw, self.is_unwrapped))
        return self._map[0]


def fold(text: str) -> Folded:
    r"""The literal view of a text.

    >>> fold("  尊敬的客户，\r\n您好 ").text
    '尊敬的客户, 您好'
    >>> fold("بانك‌ملي").text == fold("بانکملی").text
    True
    """
    return Folded(fold_text(text), text)


def unwrap(text: str) -> Folded:
    r"""The literal view of a text whose lines a gateway broke between Chinese characters, where no blank was.

    >>> unwrap("您尾号1234的储\n蓄卡").text
    '您尾号1234的储蓄卡'
    """
    return Folded(fold_text(_WRAP.sub("", text)), text, is_unwrapped=True)


def fold_text(text: str) -> str:
    """The literal view of a text, without the way back."""
    if text.isascii():
        return " ".join(text.split())
    form = nfkc(SURROGATE.sub("\ufffd", text).replace(_ZWNJ, ""))
    return " ".join(form.replace("ي", "ی").replace("ك", "ک").split())


def _places(raw: str, is_unwrapped: bool) -> tuple[Sequence[int], Sequence[int]]:
    """The pasted ranges of a folded text's characters."""
    draft = Draft(raw)
    if is_unwrapped:
        draft.apply(Edit(*wrap.span(), "") for wrap in _WRAP.finditer(raw))
    if not raw.isascii():
        draft.text = SURROGATE.sub("\ufffd", draft.text)
        draft.apply(Edit(place, place + 1, "") for place, char in enumerate(draft.text) if char == _ZWNJ)
        draft.apply(compositions(draft.text))
    draft.apply(_blanks(draft.text))
    return draft.starts, draft.ends


def _blanks(text: str) -> list[Edit]:
    """One blank for several, none outside."""
    edits = []
    start = 0
    while start < len(text):
        if not text[start].isspace():
            start += 1
            continue
        end = start + 1
        while end < len(text) and text[end].isspace():
            end += 1
        new = " " if start > 0 and end < len(text) else ""
        edits.append(Edit(start, end, new))
        start = end
    return edits

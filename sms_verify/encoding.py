"""In which encoding a table or a pasted message was written, decided on the whole before anything is judged.

UTF-8 wins whenever the file is UTF-8. Any other encoding also decodes as something else (Big5 as GB 18030, anything as
Windows-1256), so the choice falls on the reading with the most everyday characters and the fewest errors: level 1 of GB
2312 and of Big5 are the commonest characters by the standards' own count.
"""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from sms_verify.errors import UnreadableTable

CANDIDATES = ("utf-8-sig", "gb18030", "big5hkscs", "cp1256")
"""In the order in which they win a tie; Hong Kong's characters come on top of Big5."""

BLOCK = 1 << 20

Blocks = Callable[[], Iterator[bytes]]
"""Reads the bytes from their beginning, piece by piece."""

ERROR_COST = 5
"""Everyday characters that one undecodable byte outweighs."""

ARABIC = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگ،؛؟ـ\u200c")
"""What Persian and Arabic messages consist of."""

FREQUENT = frozenset(
    "的您一不在有人我请請为為元号號银銀行码碼与與时時日月年电電如于於已及此以可及将將本卡账賬帐帳户戶额額款還还，。：、【】（）"
)
"""What hardly a Chinese message does without, and other letters read as Chinese hardly ever give."""
TIE = 0.02
"""Share of frequent characters from which a Chinese reading wins against one that is as plausible."""
LONG = 24
"""Letters from which a text without any frequent character is hardly Chinese."""

WESTERN = frozenset("‘’“”–—…«»£€àâçèéêëîïôùûü\u00a0")
"""What English and French messages have beyond ASCII; half as telling, because other bytes fall on them easily."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding, and whether some bytes are not of it."""

    name: str
    damaged: bool = False

    @property
    def errors(self) -> str:
        """The error handler for decoding: `replace` where some bytes are not of the encoding, else `strict`."""
        return "replace" if self.damaged else "strict"

    def __str__(self) -> str:
        return self.name.removesuffix("-sig") + (", although some bytes are not" if self.damaged else "")


def opened(path: Path) -> BinaryIO:
    """Open a file for reading, unpacked where its name ends in `.gz`."""
    return cast(BinaryIO, gzip.open(path, "rb")) if path.suffix.lower() == ".gz" else path.open("rb")


def detect(path: Path, open_file: Callable[[Path], BinaryIO] = opened) -> Encoding:
    """Return the encoding of a file; raises `UnreadableTable` where the file cannot be read to its end."""
    try:
        return _chosen(lambda: _blocks(open_file(path)))
    except (OSError, EOFError, zlib.error) as error:
        raise unreadable(path, error) from None


def unreadable(path: Path, error: Exception) -> UnreadableTable:
    """Return the error for a file that cannot be read."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UnreadableTable(f"{path}: cannot be read: {reason}")


def text(path: Path, encoding: Encoding, open_file: Callable[[Path], BinaryIO] = opened) -> TextIO:
    """Open a file as text with its line ends as they are."""
    return io.TextIOWrapper(open_file(path), encoding.name, encoding.errors, newline="")


def decoded(content: bytes) -> tuple[str, Encoding]:
    """Return what pasted bytes say, and in which encoding; a byte that is not of it becomes U+FFFD.

    >>> decoded("您的ETC已失效".encode("gbk"))
    ('您的ETC已失效', Encoding(name='gb18030', damaged=False))
    """
    found = _chosen(lambda: iter((content,)))
    return content.decode(found.name, "replace"), found


def _chosen(blocks: Blocks) -> Encoding:
    if next(blocks(), b"")[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return Encoding("utf-16", damaged="\ufffd" in _counts(blocks, "utf-16"))
    if _is_strict(blocks, "utf-8-sig"):
        return Encoding("utf-8-sig")
    counts = {name: _counts(blocks, name) for name in CANDIDATES}
    best = max(CANDIDATES, key=lambda name: plausibility(counts[name], name))
    return Encoding(best, damaged="\ufffd" in counts[best])


def _is_strict(blocks: Blocks, name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        for block in blocks():
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _counts(blocks: Blocks, name: str) -> Counter[str]:
    """Return how often each character beyond ASCII occurs, with U+FFFD for each error."""
    decoder = codecs.getincrementaldecoder(name)("replace")
    counts: Counter[str] = Counter()
    for block in blocks():
        counts.update(decoder.decode(block))
    counts.update(decoder.decode(b"", final=True))
    return Counter({char: count for char, count in counts.items() if not char.isascii()})


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while block := file.read(BLOCK):
            yield block


def plausibility(counts: Counter[str], name: str) -> float:
    """Return the share of everyday characters among those beyond ASCII, less the cost of the errors."""
    errors = counts["\ufffd"]
    common = sum(count * weight(char, name) for char, count in counts.items() if char != "\ufffd")
    is_chinese, is_long = name in ("gb18030", "big5hkscs"), counts.total() >= LONG
    told = sum(counts[char] for char in FREQUENT) if is_chinese else is_long * TIE * counts.total()
    return (common + TIE * told - ERROR_COST * errors) / max(1, counts.total())


def weight(char: str, name: str) -> float:
    """Return how strongly a character suggests an encoding, 0 to 1."""
    if name == "utf-8-sig":
        return 1.0
    if name == "cp1256":
        return 1.0 if char in ARABIC else 0.5 * (char in WESTERN)
    return float(char in ARABIC or _is_everyday_in_gb(char) or b"\xa4" <= _lead(char, "big5") <= b"\xc6")


def _is_everyday_in_gb(char: str) -> bool:
    lead = _lead(char, "gb2312")
    return b"\xa1" <= lead <= b"\xa3" or b"\xb0" <= lead <= b"\xd7"


def _lead(char: str, name: str) -> bytes:
    return char.encode(name, "ignore")[:1]

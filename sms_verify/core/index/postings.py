"""What the index keeps of templates: windows of their literals, their first and last one, how long a message can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from sms_verify.core.index.affixes import ends as ends_of
from sms_verify.core.index.ngrams import LEFT_OUT, LENGTHS, HashedText, Numbers, Places, spell
from sms_verify.core.templates import CompiledTemplate
from sms_verify.core.templates.matching import anchors_of

SIGNS = 16
"""Windows of a template by which near copies are ranked."""

FRAME_SIGNS = 2
"""The last of them, which stand for what is put around the wording: near copies hold it, genuine ones need not."""

_NEIGHBOURS = 3
"""Of so many neighbouring windows the smallest is kept, and the smallest of every literal: about one in two, and none
far from the next, so that no name is left without one."""

_MARGIN = 2
"""Windows beside a part that a change at its edge can spoil."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The n-grams of templates, row by row, with each row's ends and message lengths."""

    windows: Numbers
    owners: npt.NDArray[np.int32]
    """Per window its row."""
    around: npt.NDArray[np.bool_]
    """Per window whether it is of what is put around the wording."""
    ends: Numbers
    """Per row the numbers of its beginning and of its ending."""
    core_ends: Numbers
    """The same of what is left of it when its frame and the currencies beside its values are taken away."""
    shortest: npt.NDArray[np.int32]
    longest: npt.NDArray[np.int32]
    signs: npt.NDArray[np.uint16]
    """Per row evenly chosen windows in short, 0 where there are not so many; the last ones of its frame."""
    used: npt.NDArray[np.uint16]
    """Per row how many signs there are."""
    sizes: npt.NDArray[np.uint16]
    """Per row how many windows there are."""
    letters: npt.NDArray[np.uint16]
    """Per row how many letters and digits its literals have."""
    cores: Numbers
    """Per row what its second reading depends on, as a number; another number for each that has optional parts."""

    @classmethod
    def of(cls, patterns: Sequence[CompiledTemplate]) -> Postings:
        """Return the postings of some compiled templates."""
        parts = [pattern.parts for pattern in patterns]
        those = [anchors_of(core) for _, core, _ in parts]
        pieces = [(before, *literals, behind) for (before, _, behind), literals in zip(parts, those, strict=True)]
        numbers = spell("".join(piece for each in pieces for piece in each))
        lengths = [len(piece) for each in pieces for piece in each]
        counts = np.array(list(map(len, pieces)))
        kept = np.concatenate([[0], np.cumsum(numbers != LEFT_OUT)])
        bounds = kept[np.concatenate([[0], np.cumsum(lengths)])]
        starts, ends = bounds[:-1], bounds[1:]
        last = np.cumsum(counts)
        reading = HashedText(numbers)
        is_around = np.zeros(len(lengths), dtype=np.bool_)
        is_around[last - counts] = is_around[last - 1] = True
        windows, literals = _windows(reading, starts, ends)
        owners = np.repeat(np.arange(len(patterns)), counts)[literals]
        around = is_around[literals]
        inner, outer = (np.bincount(owners[chosen], minlength=len(patterns)) for chosen in (~around, around))
        return cls(
            windows,
            owners.astype(np.int32),
            around,
            np.array([ends_of(*pattern.affixes) for pattern in patterns], dtype=np.uint64),
            np.array([ends_of(literals[0], literals[-1]) for literals in those], dtype=np.uint64),
            np.array([sum(map(len, literals)) for literals in those], dtype=np.int32),
            np.array([pattern.longest for pattern in patterns], dtype=np.int32),
            np.hstack(
                [
                    _signs(windows[~around], inner, SIGNS - FRAME_SIGNS),
                    _signs(windows[around], outer, FRAME_SIGNS),
                ]
            ),
            (np.minimum(inner, SIGNS - FRAME_SIGNS) + np.minimum(outer, FRAME_SIGNS)).astype(np.uint16),
            (inner + outer).astype(np.uint16),
            (bounds[last] - bounds[last - counts]).astype(np.uint16),
            np.array(
                [_core(pattern, core) for pattern, (_, core, _) in zip(patterns, parts, strict=True)], dtype=np.uint64
            ),
        )

    @classmethod
    def joined(cls, surveys: Sequence[Postings]) -> Postings:
        """Return the postings that hold the rows of several."""
        ends = np.cumsum([0, *(len(survey.ends) for survey in surveys)])
        columns = {
            each.name: np.concatenate([getattr(survey, each.name) for survey in surveys]) for each in fields(cls)
        }
        columns["owners"] = np.concatenate(
            [survey.owners + np.int32(end) for survey, end in zip(surveys, ends, strict=False)]
        )
        return cls(**columns)

    def inner(self) -> tuple[Numbers, npt.NDArray[np.int32]]:
        """Return the windows that stand in every message of their templates, and their rows."""
        inside = ~self.around
        return self.windows[inside], self.owners[inside]

    def without_part(self, part: int, parts: int) -> tuple[Numbers, npt.NDArray[np.int32]]:
        """Return the windows outside one of some equal parts of each template, and their rows."""
        sizes = self.sizes.astype(np.int32)
        mine = sizes[self.owners]
        place = np.arange(len(self.owners), dtype=np.int32)
        place -= (np.cumsum(sizes, dtype=np.int32) - sizes)[self.owners]
        margin = np.minimum(_MARGIN, mine // (2 * parts))
        keep = (place < mine * part // parts - margin) | (place >= mine * (part + 1) // parts + margin) | (mine == 1)
        return self.windows[keep], self.owners[keep]


def _core(pattern: CompiledTemplate, core: str) -> int:
    """Return the number of what the second reading of a template depends on."""
    if pattern.form:
        said = [pattern.template.key]
    else:
        slots = [f"{slot.kind}:{slot.limit}:{'|'.join(slot.values)}" for slot in pattern.slots]
        said = [core, pattern.template.language, *slots]
    digest = blake2b("\x00".join(said).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(digest.digest(), "little")


def _signs(windows: Numbers, sizes: Places, most: int) -> npt.NDArray[np.uint16]:
    """Return the signs of rows by their windows and how many each has."""
    if not len(windows):
        return np.zeros((len(sizes), most), dtype=np.uint16)
    starts = (np.cumsum(sizes) - sizes)[:, None]
    used = np.minimum(sizes, most)[:, None]
    step = np.arange(most)[None, :]
    chosen = starts + np.minimum(step, np.maximum(used - 1, 0)) * sizes[:, None] // np.maximum(used, 1)
    return np.where(step < used, sign(windows)[np.minimum(chosen, len(windows) - 1)], 0).astype(np.uint16)


def sign(windows: Numbers) -> npt.NDArray[np.uint16]:
    """Return the short forms of windows, never 0."""
    return (windows >> np.uint64(44)).astype(np.uint16) | np.uint16(1)


def _windows(reading: HashedText, starts: Places, ends: Places) -> tuple[Numbers, Places]:
    """Return the windows kept of literals, and the literal of each."""
    literal = np.repeat(np.arange(len(starts)), ends - starts)
    place = np.arange(reading.length)
    room = ends[literal] - place
    long = np.where(reading.numbers & np.uint64(1), 2, 1)
    lengths = np.array(LENGTHS)
    is_long = lengths[long] <= room
    has_long = np.bincount(literal[is_long], minlength=len(starts)) > 0
    row = np.where(is_long, long, long - 1)
    valid = is_long | (~has_long[literal] & (lengths[row] <= room))
    numbers, literal = reading.windows()[row, place][valid], literal[valid]
    if not len(numbers):
        return numbers, literal
    first = np.flatnonzero(np.concatenate([[True], literal[1:] != literal[:-1]]))
    least = np.repeat(np.minimum.reduceat(numbers, first), np.diff(np.append(first, len(literal))))
    keep = numbers == least
    groups = max(0, len(numbers) - _NEIGHBOURS + 1)
    together = [numbers[start : start + groups] for start in range(_NEIGHBOURS)]
    smallest = np.minimum.reduce(together)
    whole = literal[:groups] == literal[_NEIGHBOURS - 1 :][:groups]
    for start, those in enumerate(together):
        keep[start : start + groups] |= whole & (those == smallest)
    return numbers[keep], literal[keep]

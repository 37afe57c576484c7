"""Which official host a link imitates, and how.

Registered labels (`cmbchina` of cmbchina.com) are laid out in tables once; a link costs a few look-ups, however many
organisations there are. Being wrong is worse than being silent, so every rule asks for more the shorter a label is:
three letters stand for a dozen companies in the world, ten hardly ever.

| how | example | asks for |
|---|---|---|
| homoglyph | cmbchlna.com | the same skeleton, 5 letters |
| edit | cmbchnia.com | one slip in 6 letters, two in 10, outside generic words |
| added-word | cmb-china-login.com, alipayhk5.cc | the label and more words; a short label with a word like login |
| tld-swap | icbc.cc | an ending sold cheaply, or any where the official one is a government's |
| sub-domain | icbc.com.cn.evil.top | the whole official host, or a label of 4 letters, in front of another domain |
| user-info, path | icbc.com.cn@evil.top | the whole official host before @ or behind the host |
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from sms_verify import lazy_re as re
from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.lookalike.words import ADDED, COMMON, OWN_HOSTS, REAL_NEIGHBOURS, STRONG
from sms_verify.core.normalise.confusables import skeleton
from sms_verify.core.suffixes import CHEAP
from sms_verify.core.types import Imitating

GENERIC = re.compile(r"^(?:bank(?:of)?|my|the)-?|-?(?:bank|finance|pay|card|group|online)$")
"""Parts of labels that banks share, so that they tell none of them."""

_PIECES = re.compile(r"[a-z]+|\d+")
_GOVERNMENT = re.compile(r"(?:^|\.)gov(?:\.|$)")
_HOST_IN_TEXT = re.compile(r"(?<![@a-z0-9.-])(?<!%40)[a-z0-9-]+(?:\.[a-z0-9-]+)+")
MAX_URL_CHARS = 512
MAX_WORD_CHARS = 40
DEEPEST = 6
"""Characters and labels beyond which nothing is compared."""
SHORTEST_SLIPPED, MOST_SLIPS = 5, 2
"""Letters of a word in which a slip is looked for, and how many slips at most."""


class Imitation(NamedTuple):
    """An official host that a link imitates, its owner, and in which way."""

    owner: str
    official: str
    how: Imitating


class _Original(NamedTuple):
    host: str
    organisation: str
    provisional: bool
    label: str
    is_government: bool


@dataclass(frozen=True, slots=True)
class Spellings:
    """Words by their first letter, which a slip never changes."""

    words: Mapping[str, tuple[str, ...]]
    originals: Mapping[str, tuple[_Original, ...]]
    """Of each word, in the words' order."""

    @classmethod
    def of(cls, rows: Iterable[tuple[str, _Original]]) -> Spellings:
        """Build the table of words and the official hosts they stand for."""
        grouped: dict[str, list[tuple[str, _Original]]] = defaultdict(list)
        for word, original in rows:
            if SHORTEST_SLIPPED <= len(word) <= MAX_WORD_CHARS:
                grouped[word[:1]].append((word, original))
        return cls(
            {first: tuple(word for word, _ in rows) for first, rows in grouped.items()},
            {first: tuple(original for _, original in rows) for first, rows in grouped.items()},
        )

    def near(self, word: str) -> Iterator[tuple[_Original, int]]:
        """Yield official hosts whose word differs by one or two slips, with the number of slips."""
        first = word[:1]
        if SHORTEST_SLIPPED <= len(word) <= MAX_WORD_CHARS and first in self.words:
            near = process.extract(word, self.words[first], scorer=OSA.distance, score_cutoff=MOST_SLIPS, limit=None)
            yield from ((self.originals[first][place], int(slips)) for _, slips, place in near if slips)


@dataclass(frozen=True, slots=True)
class Originals:
    """Official hosts in one table for each way of imitating them."""

    by_host: Mapping[str, tuple[_Original, ...]]
    by_label: Mapping[str, tuple[_Original, ...]]
    """Under the label without hyphens."""
    by_skeleton: Mapping[str, tuple[_Original, ...]]
    spelled: Spellings
    """Labels long enough for slips, as they are written."""
    cores: Spellings
    """The same without the words that banks share."""

    @classmethod
    def of(cls, official: Iterable[tuple[str, str, bool]]) -> Originals:
        """Build the tables from (host, organisation, provisional) rows."""
        originals = [original for row in sorted(official) if (original := _original(*row))]
        branded = [original for original in originals if original.label]
        return cls(
            _table((original.host, original) for original in originals),
            _table((_plain(original.label), original) for original in branded),
            _table((_shape(original.label), original) for original in branded if len(original.label) > 4),
            Spellings.of((_plain(original.label), original) for original in branded if _slips(original.label)),
            Spellings.of((_core(original.label), original) for original in branded if _slips(original.label)),
        )

    def imitation(self, url: str, host: str, claimed: str | None = None) -> Imitation | None:
        """Return the official host that an unofficial one imitates, the claimed organisation's first; else None."""
        parts = hosts.parts(host)
        if not parts.registrable:
            return self._behind(url, host, claimed)
        label, suffix = parts.label, parts.suffix
        for how, found in (
            (Imitating.USER_INFO, self._in_user_info(url)),
            (Imitating.SUB_DOMAIN, self._in_front(parts)),
            (Imitating.TLD_SWAP, self._swapped(label, suffix)),
            (Imitating.HOMOGLYPH, self._alike(label)),
            (Imitating.ADDED_WORD, self._extended(label, suffix)),
            (Imitating.EDIT, self._slipped(label)),
        ):
            if original := _best(found, claimed):
                return Imitation(original.organisation, original.host, how)
        return self._behind(url, host, claimed)

    def _behind(self, url: str, host: str, claimed: str | None) -> Imitation | None:
        tail = url[:MAX_URL_CHARS].lower().partition(host)[2] if host else ""
        found = _best(self._hosts_in(tail), claimed)
        return Imitation(found.organisation, found.host, Imitating.PATH) if found else None

    def _in_user_info(self, url: str) -> Iterator[_Original]:
        authority = url[:MAX_URL_CHARS].lower().partition("://")[2] or url[:MAX_URL_CHARS].lower()
        user, at, _ = authority.partition("/")[0].rpartition("@")
        if at:
            yield from self._hosts_in(user)

    def _hosts_in(self, text: str) -> Iterator[_Original]:
        for found in _HOST_IN_TEXT.finditer(text):
            for parent in hosts.parents(found.group()):
                yield from self.by_host.get(parent, ())

    def _in_front(self, parts: hosts.Parts) -> Iterator[_Original]:
        """Yield originals whose host or label stands in front of another domain."""
        labels = parts.subdomain.split(".")[:20] if parts.subdomain else []
        for size in range(len(labels), 1, -1):
            for start in range(len(labels) - size + 1):
                yield from self.by_host.get(".".join(labels[start : start + size]), ())
        for number, label in enumerate(labels):
            yield from self._by_dashes(label)
            plain = _plain(label)
            if len(plain) >= 4 and not plain.isdigit() and plain not in COMMON:
                yield from self.by_label.get(plain, ())
                yield from self._extended(label, "") if number < DEEPEST else ()
                yield from self._slipped(label) if number < DEEPEST and parts.suffix in CHEAP else ()

    def _by_dashes(self, label: str) -> Iterator[_Original]:
        """Yield originals whose whole host is written with hyphens: `icbc-com-cn`."""
        words = label.split("-")
        for start, end in combinations(range(min(len(words), 8) + 1), 2):
            if end - start > 1:
                yield from self.by_host.get(".".join(words[start:end]), ())

    def _swapped(self, label: str, suffix: str) -> Iterator[_Original]:
        for original in self.by_label.get(_plain(label), ()):
            is_away = original.is_government and len(label) >= 6 and not _GOVERNMENT.search(suffix)
            if suffix.rpartition(".")[2] in CHEAP or is_away:
                yield original

    def _alike(self, label: str) -> Iterator[_Original]:
        if _plain(label) not in self.by_label and len(label) > 4:
            yield from self.by_skeleton.get(_shape(label), ())

    def _extended(self, label: str, suffix: str) -> Iterator[_Original]:
        """Yield originals whose label is part of this one, with words or digits around it."""
        yield from self._by_dashes(label)
        if _plain(label) in self.by_label:
            return
        pieces = [piece for word in label.split("-") for piece in _PIECES.findall(word)][:12]
        for start, end in combinations(range(len(pieces) + 1), 2):
            rest = pieces[:start] + pieces[end:]
            if rest:
                yield from (found for found in self._named("".join(pieces[start:end])) if _is_added(found, rest))
        for piece in pieces:
            yield from self._glued(piece, len(pieces) > 1 or suffix in CHEAP)

    def _named(self, plain: str) -> Iterator[_Original]:
        yield from self.by_label.get(plain, ())
        if len(plain) > 5 and plain not in self.by_label:
            yield from self.by_skeleton.get(_shape(plain), ())

    def _glued(self, piece: str, is_odd: bool) -> Iterator[_Original]:
        """Yield originals whose label begins or ends a word whose rest is a service word: `icbclogin`.

        In a plain address short labels need a strong word, and `bank` is none: both are what real companies do.
        """
        for cut in range(3, len(piece) - 1):
            for name, rest in ((piece[:cut], piece[cut:]), (piece[-cut:], piece[:-cut])):
                if rest in STRONG or (rest in ADDED and (is_odd or (cut > 4 and rest not in ("bank", "banking")))):
                    yield from (found for found in self.by_label.get(name, ()) if name not in COMMON)

    def _slipped(self, label: str) -> Iterator[_Original]:
        plain = _plain(label)
        if plain in REAL_NEIGHBOURS or plain in self.by_label:
            return
        core = _core(label)
        found = {original for original, slips in self.spelled.near(plain) if slips <= _slips(original.label)}
        if core != plain:
            found |= {original for original, slips in self.cores.near(core) if slips <= _slips(original.label)}
        yield from sorted(found)


def _original(host: str, organisation: str, provisional: bool) -> _Original | None:
    if "." not in host:
        return None
    parts = hosts.parts(host)
    tells = set(parts.subdomain.split(".")) <= OWN_HOSTS | {""} and parts.label not in OWN_HOSTS
    return _Original(
        host, organisation, provisional, parts.label if tells else "", bool(_GOVERNMENT.search(parts.suffix))
    )


def _table(rows: Iterable[tuple[str, _Original]]) -> dict[str, tuple[_Original, ...]]:
    table: dict[str, dict[_Original, None]] = defaultdict(dict)
    for form, original in rows:
        table[form][original] = None
    return {form: tuple(originals) for form, originals in table.items()}


def _best(found: Iterable[_Original], claimed: str | None) -> _Original | None:
    """Return the claimed organisation's original, then an official one, then the first."""
    return min(found, key=lambda original: (original.organisation != claimed, original.provisional), default=None)


def _shape(label: str) -> str:
    return _plain(skeleton(label))


def _plain(label: str) -> str:
    return label.replace("-", "")


def _core(label: str) -> str:
    """Return what of a label is its own: `hangseng` of `hangsengbank`."""
    return _plain(GENERIC.sub("", label)) or _plain(label)


def _slips(label: str) -> int:
    """Return how many slips still point to a label."""
    size = len(_core(label))
    if size < 6 or _plain(label).isdigit():
        return 0
    return 1 if size < 10 else 2


def _is_added(original: _Original, rest: list[str]) -> bool:
    """Whether the words around a label make it an imitation; short labels need a service word beside them."""
    plain = _plain(original.label)
    if plain in COMMON:
        return any(word in STRONG for word in rest)
    if plain.isdigit():
        return len(plain) >= 5 and any(word in ADDED for word in rest)
    is_numbered = len(plain) >= 5 and all(map(str.isdigit, rest))
    return len(plain) >= 7 or is_numbered or (len(plain) >= 3 and any(word in ADDED for word in rest))

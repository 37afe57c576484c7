"""Whether a host bears the name of the very organisation that a message claims to come from, and is not its own.

Under a claimed name more is told apart than without one: three letters, initials, a name in front of any word. What an
organisation does itself is left alone: its name alone under another plain ending, or with a word like `group` or `card`
behind it, for lists of domains are seldom complete.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations

from rapidfuzz.distance import OSA

from sms_verify import lazy_re as re
from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.lookalike.words import ABROAD, ADDED, OWN_HOSTS, STRONG
from sms_verify.core.normalise.confusables import skeleton
from sms_verify.core.suffixes import CHEAP
from sms_verify.core.types import Imitating

BENIGN = frozenset(
    """
    bank banking group card cards creditcard online corp corporate business invest investments asset assetmanagement
    capital trust insurance life direct mobile pay app apps global international intl holdings foundation careers jobs
    news media shop store stores mortgage mortgages loans loan auto leasing securities wealth private retail plus one my
    the e i m go get net web www home official
    us uk gb de fr it es pt nl be at ch pl cz sk hu ro bg gr tr ru ua cn hk tw mo sg my id th vn ph jp kr in pk bd lk ae
    sa qa kw om bh eg ng ke za gh tz ug et ma dz tn br mx ar cl co pe au nz ca ie se no dk fi eu asia africa india china
    usa america canada mexico brasil brazil argentina chile peru colombia deutschland germany france italia italy spain
    espana portugal nederland belgium austria schweiz suisse swiss polska turkiye turkey russia ukraine japan korea
    taiwan hongkong singapore malaysia indonesia thailand vietnam philippines australia ireland egypt nigeria kenya
    """.split()  # noqa: SIM905, a table of words
)
"""What organisations put beside their own name."""

TASKS = (
    (STRONG | ADDED) - BENIGN
    | ABROAD
    | frozenset(
        """
    unlink unbind unlock device devices payee payees cancel block blocked freeze frozen lock locked restrict restricted
    review reviews check checks validate validation authorise authorize recover recovery restore reset renew renewal
    pending parcel package delivery redelivery reschedule track tracking fee fees customs toll fine invoice billing
    refunds claims compensation payout winner win lucky offer promo sale help helpdesk care team dept session access
    huifang fanli jifen duihuan renzheng anquan denglu kefu tuikuan shengji jiedong zhifu
    """.split()  # noqa: SIM905, a table of words
    )
)
"""What forgers put beside somebody's name."""

SELDOM = frozenset({"net", "org", "co", "app", "live", "info", "io", "dev", "biz", "pro", "online", "us"})
"""Endings under which few organisations have a second host of their name (12 of some 3,000), and anybody may; of 4,122
known hosts four join their owner's name there to another word."""

SHARED = re.compile(r"^(?:bank(?:of)?|banco(?:de)?|banque|banca|the|my)-?|-?(?:bank|banking|finance|group|online)$")
"""Parts of names that many share."""

_BETWEEN = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")
"""What stands between the words of a name."""

SHORTEST = 3
"""Letters of a name that is looked for."""
LONG = 7
"""Letters of a name that nobody else's word holds by chance."""
MOST_SLIPS, MOST_WORDS = 2, 8
"""Letters changed, and words of a label that are looked at."""
DIGITS = str.maketrans("0134578", "oieastb")
"""Digits that stand for letters."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """The words by which hosts of an organisation are known."""

    hosts: tuple[str, ...]
    names: frozenset[str]
    short: frozenset[str]
    """Initials and labels of two letters, which tell something only beside a task."""
    parted: frozenset[str]
    """Names and labels with a hyphen wherever they are put together."""

    @classmethod
    def of(cls, domains: Iterable[str], names: Iterable[str]) -> Bearer:
        """Return the words of some domains and names."""
        own = tuple(domain.lower() for domain in domains if "." in domain)
        labels = {_plain(hosts.parts(domain).label) for domain in own}
        spelled = [name for name in names if name.isascii()]
        words = labels | {_plain(word) for word in spelled}
        cores = {SHARED.sub("", word) for word in words}
        initials = {"".join(word[0] for word in name.lower().split() if word[0].isalpha()) for name in spelled}
        known = frozenset(word for word in words | cores if len(word) >= SHORTEST and word not in BENIGN | OWN_HOSTS)
        short = {each for each in initials if 1 < len(each) < 5} | {label for label in labels if len(label) == 2}
        parted = {_parted(word) for word in (*spelled, *(hosts.parts(domain).label for domain in own))}
        parted |= {SHARED.sub("", word) for word in parted}
        return cls(own, known, frozenset(short), frozenset(parted))

    def how(self, host: str) -> Imitating | None:
        """Return how a host bears a name that is not its own, or None."""
        parts = hosts.parts(host)
        if not parts.registrable:
            return None
        is_cheap = parts.suffix in CHEAP
        if _plain(parts.label) in self.names:
            if self._is_torn(parts.label):
                return Imitating.EDIT
            return Imitating.TLD_SWAP if is_cheap or parts.suffix in SELDOM else None
        if any(host.removeprefix("www.").startswith((f"{own}-", f"{own}.")) for own in self.hosts):
            return Imitating.SUB_DOMAIN
        if self._joins(parts.label, is_cheap) or (parts.suffix in SELDOM and self._leads(_plain(parts.label))):
            return Imitating.ADDED_WORD
        is_odd = is_cheap or any(map(_is_task, parts.label.split("-"))) or any(map(str.isdigit, parts.label))
        if any(self._stands_in(label, is_odd) for label in parts.subdomain.split(".") if label):
            return Imitating.SUB_DOMAIN if is_odd else Imitating.ADDED_WORD
        return self._slipped(parts.label)

    def _joins(self, label: str, is_cheap: bool) -> bool:
        """Whether a label joins a name to words that its owner would not put there."""
        words = [word for word in label.split("-") if word][:MOST_WORDS]
        for start, end in combinations(range(len(words) + 1), 2):
            rest, named = words[:start] + words[end:], "".join(words[start:end])
            if rest and named in self.names and (is_cheap or not BENIGN.issuperset(rest)):
                return True
            if rest and named in self.short and not TASKS.isdisjoint(rest):
                return True
        return any(self._glues(word, is_cheap) for word in {*words, _plain(label)})

    def _is_torn(self, label: str) -> bool:
        """Whether a hyphen parts a name where no name of the organisation is put together: `sain-sburys`."""
        cuts = _cuts(label)
        return bool(cuts) and not any(cuts <= _cuts(own) for own in self.parted if _plain(own) == _plain(label))

    def _glues(self, word: str, is_cheap: bool) -> bool:
        """Whether a word begins or ends with a name and is otherwise a task, or anything under a cheap ending."""
        for name in self.names:
            for rest in (_after(word, name), _before(word, name)):
                letters = rest.strip("0123456789")
                is_odd = is_cheap or not letters
                if rest and (_is_task(letters) or (is_odd and len(name) > SHORTEST)):
                    return True
        return False

    def _leads(self, label: str) -> bool:
        """Whether a label begins or ends with a long name beside a word that its owner would not put there."""
        return any(
            len(name) >= LONG and len(rest) >= SHORTEST and rest not in BENIGN
            for name in self.names
            for rest in (_after(label, name), _before(label, name))
        )

    def _stands_in(self, label: str, is_odd: bool) -> bool:
        """Whether a label in front of somebody's domain is a name; a short one must stand before an odd domain."""
        words = {_plain(label), *label.split("-")}
        return any(word in self.names and (len(word) > SHORTEST or is_odd) for word in words) or (
            is_odd and not words.isdisjoint(self.short)
        )

    def _slipped(self, label: str) -> Imitating | None:
        """Return how a label, or one word of it, is a name with a letter changed."""
        for word in {_plain(label), SHARED.sub("", _plain(label)), *label.split("-")} - self.names:
            for name in self.names if len(word) >= SHORTEST else ():
                if skeleton(word) == skeleton(name) or word.translate(DIGITS) == name.translate(DIGITS):
                    return Imitating.HOMOGLYPH
                if len(name) > SHORTEST and OSA.distance(word, name, score_cutoff=MOST_SLIPS) <= _slips(name):
                    return Imitating.EDIT
        return None


def _is_task(letters: str) -> bool:
    """Whether letters are a task, or two of them: `payeecancel`."""
    return letters in TASKS or any(letters[:cut] in TASKS and letters[cut:] in TASKS for cut in range(2, len(letters)))


def _slips(name: str) -> int:
    return 2 if len(name) > 9 else 1


def _after(word: str, name: str) -> str:
    return word.removeprefix(name) if word.startswith(name) else ""


def _before(word: str, name: str) -> str:
    return word.removesuffix(name) if word.endswith(name) else ""


def _parted(name: str) -> str:
    """Return a name with a hyphen between its words, also where only a capital tells them apart.

    >>> _parted("PostFinance"), _parted("E.ON"), _parted("Royal Mail")
    ('post-finance', 'e-on', 'royal-mail')
    """
    return _BETWEEN.sub("-", name).lower()


def _cuts(label: str) -> frozenset[int]:
    """Return after how many letters each hyphen stands."""
    lengths = accumulate(map(len, label.split("-")))
    return frozenset(lengths) - {0, len(_plain(label))}


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


@lru_cache(maxsize=1024)
def bearer(domains: tuple[str, ...], names: tuple[str, ...]) -> Bearer:
    """Return the words of an organisation's domains and names, kept for the next message in its name."""
    return Bearer.of(domains, names)

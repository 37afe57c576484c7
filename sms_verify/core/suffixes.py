"""Endings of hosts: every table of them, so that no two rooms tell different stories of the same ending.

Cheap endings: those that lead Interisle's rankings of phishing (https://www.cybercrimeinfocenter.org, May 2024 to
October 2025, read 2026-11) or Spamhaus' of spam (2025), without those that cost as much as `.com` and hold ordinary
companies: asia center cloud digital finance press red su tech.
New suffixes: India's regulators, https://www.rbi.org.in, circular of 2025-04-22.
"""

from __future__ import annotations


def _table(text: str) -> frozenset[str]:
    return frozenset(text.split())


def alternatives(suffixes: frozenset[str]) -> str:
    """Return a pattern of some endings, the longest first."""
    return "|".join(sorted(suffixes, key=lambda suffix: (-len(suffix), suffix)))


NEW = ("bank.in", "fin.in")
"""Public suffixes that the shipped list lacks."""

CHEAP = _table(
    """
    autos beauty best bid biz boats bond buzz cam cc cf cfd click club cn.com cyou date fit fun ga gq hair help
    homes host icu info ink life link live loan lol ltd makeup men ml mobi mom monster motorcycles mov one online
    party pics pro pw quest ren rest review rip run sbs science shop site skin space store stream support tk today
    top trade uk.com us.com vip wang website wiki win work world ws xin xyz yachts zip
    """
)
"""Endings sold for next to nothing; an honest bank rarely has one."""

LINKED = _table(
    """
    ae am app art asia at au bank bd be bid biz bond buzz ca cc cf cfd click cloud club cn co com cyou de dev edu es
    eu fm fr fun ga gg gl gov gq group hk host icu id ie im in info ink io ir is it jp kr la life link live lk loan
    lol ltd ly me ml mo mobi monster my name net nl no np nz online org ph pk pl press pro pw re ren rest ru sbs sg
    sh shop site so space st store tech th tk to top tr tv tw uk us vip vn wang website win work ws xin xyz
    """
)
"""Top-level domains that messages link to."""

TWO_WORDS = _table(
    """
    am at be click fun id in is it la life link live me my name no re so store to top us work
    """
)
"""Of these the ones that are words as well: alone they do not make a host of two words."""

SURE = _table(
    """
    app asia au biz ca cc click club cn co com cyou de dev edu eu fr gov hk icu in info io ir jp kr link live me
    mobi my net online org pw ru sbs sg shop site space store tk top tw uk us vip website ws xyz
    """
)
"""Endings that make a host of words with blanks around the dot: `abc . com`."""

WORDS = _table(
    """
    ac am as at auto be best blue bo buy by call click cool cr date de do download et fan fast free fun got
    help here hot how id in ing is it joy ki la life like live love ltd ma man me meet mr ms my na ne new news
    next no now one open pa pay pm pro red report safe save show so st store talk team tips to
    today top total us watch win work world you zero
    """
)
"""Endings that are also words: after a full stop that lost its space they may be prose."""

START_NO_SENTENCE = _table(
    """
    blue cool fun life news pro red show store team tips today top watch win world
    """
)
"""Of these words the ones that start no sentence, so that `888.top` is an address and `3000.Call` is none."""

AFTER_ABBREVIATION = _table(
    """
    am as at by cr id in is ltd no pm st to
    """
)
"""Endings that follow an abbreviation: `Ref.No`, `Pvt.Ltd`."""

CURRENCIES = _table(
    """
    br dh fr kr le mt rs sr tk
    """
)
"""Endings that are also money: `via PhonePe.Rs.98` holds no host."""

IN_SENTENCES = _table(
    """
    app biz cc cf club cn co com es gq hk icu id in info io ir link live ly me ml net online org page ru sg shop
    site tk top tw uk us vip win xyz
    """
)
"""Endings by which a word with a dot is a link to those who read for what is asked."""

LAST_IN_PATH = _table(
    """
    cc cn com hk icu ir net org top tw vip xyz
    """
)
"""Endings that make the last step of a path a host; others are those of files."""

IN_SLOTS = _table(
    """
    cc cn com hk in ir net org top tw uk vip xyz
    """
)
"""Endings that no value of a slot may have."""

SPOKEN_IN_CHINESE = _table(
    """
    app cc club cn co com fun hk icu info io life link live ltd me net online org shop site store top tw vip work
    xyz
    """
)
"""Endings that make a host of a word before 点 or another written-out dot in a slot's value."""


SPOKEN = _table(
    """
    apk app art asia be bid biz bond buzz cam cc cf cfd click cloud club cn co com fun ga gd gg gl hk icu im in info
    ink io ir life link live loan lol ly me ml mobi my net one online org page pro pw rest ru run sbs sg shop site
    space store su support tech tk to top tw uk us vip wang website win work ws xyz
    """
)
"""Endings that make one of a word before a blank, a mark or a word for the dot, in a value of Latin letters."""


SPOKEN_SURE = _table(
    """
    apk biz cc cn com icu io ly mobi net org site vip website xyz
    """
)
"""Of these the ones that make one wherever they stand in the value."""


OF_NUMBERS = _table(
    """
    cn co.in com com.cn com.hk com.tw hk in ir net
    """
)
"""Endings under which a number's domain belongs to whom the number belongs; cheap ones are anybody's."""

OF_FRAUDS = tuple(
    """
    com com cn net top cc xyz ir info co site vip me online shop us
    """.split()  # noqa: SIM905, a table of words
)
"""Endings of made-up fraud's hosts, one row a share of the draws."""

OF_SITES = ("com", "com.cn", "org", "co.uk", "ir", "net")
"""Endings of made-up honest hosts."""

OF_SHORT_LINKS = ("io", "in", "me", "co", "to", "ly")
"""Endings of made-up short links."""

OF_MASKED = ("com", "cn", "net", "cc", "com.cn", "top")
"""Endings of hosts that stand for those that a corpus masked."""

APP_LINKS = (".page.link", ".app.link", ".onelink.me", ".smart.link", ".go.link", ".adj.st")
"""Services under which companies open their apps, each by a label of its own."""

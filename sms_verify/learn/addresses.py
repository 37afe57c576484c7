"""What a link's spelling says by itself: the hosts and paths of fraud are made up by machines and baited with words."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONG = 14
"""Characters of a host without its ending from which it is long."""
USUAL = frozenset(("com", "org", "net", "edu", "gov"))
BAIT = frozenset(
    """
    account alert auth authorise authorize bank bonus cancel card claim confirm customer deliver delivery device fee
    gift help info limit login logon notice parcel pay payee payment post redeliver refund reschedule restore reward
    secure security service signin ssl support suspend tax toll track tracking transfer unlock update user validate
    validation verify verification wallet win
    """.split()  # noqa: SIM905, a table of words
)
"""Words that a made-up host calls to its reader; an organisation's own host says its name."""
GLUED = tuple(sorted(word for word in BAIT if len(word) > 5))
"""Of these, the words that are recognised inside longer ones too."""
POPULAR = frozenset(
    """
    youtube.com youtu.be maps.google.com maps.app.goo.gl meet.google.com photos.app.goo.gl photos.google.com zoom.us
    us02web.zoom.us us05web.zoom.us teams.microsoft.com open.spotify.com instagram.com facebook.com twitter.com x.com
    tiktok.com wikipedia.org reddit.com bbc.co.uk bbc.com nytimes.com theguardian.com play.google.com apps.apple.com
    airbnb.com booking.com eventbrite.com github.com bilibili.com b23.tv xiaohongshu.com zhihu.com weibo.com
    meeting.tencent.com docs.qq.com aparat.com
    """.split()  # noqa: SIM905, a table of words
)
"""Where friends send each other."""

SCHEME = re.compile(r"^\s*(?:h[tx*]{2}ps?\W|www\.)", re.IGNORECASE)
PATH = re.compile(r"(?<![/:])/([^/?#\s]*)(.?)")
TOKEN = re.compile(r"(?=.*\d|.*[a-z][A-Z]|[A-Z]+[a-z]+[A-Z])(?=.*[A-Za-z])[A-Za-z0-9]{4,14}$")
"""What no hand wrote: letters with digits or capitals among them."""
SPOKEN = 0.2
"""Share of vowels below which no mouth speaks a host's own label."""
SPELT = 5
"""Letters from which a label is more than an abbreviation."""


def host_signs(host: str) -> Iterator[str]:
    """Yield the names of signs in a host's spelling: long, many digits, an unusual ending."""
    label, _, ending = host.rpartition(".")
    if any(map(str.isdigit, label)):
        yield "digit"
    if "-" in label:
        yield "hyphen"
    if len(label) > LONG:
        yield "long"
    if ending not in USUAL and len(ending) != 2:
        yield "ending"
    own = label.rpartition(".")[2]
    if len(own) >= SPELT and own.isascii() and own.isalpha() and sum(map("aeiou".count, own)) < SPOKEN * len(own):
        yield "garbled"
    if not BAIT.isdisjoint(re.split(r"[-.\d]+", label)) or any(map(own.__contains__, GLUED)):
        yield "bait"


def link_signs(raw: str, host: str) -> Iterator[str]:
    """Yield the names of signs in a whole link: its parts, and where it leads."""
    path = PATH.search(raw)
    if path is None and not SCHEME.match(raw):
        yield "bare"
    if path and not path[2].strip("?#") and TOKEN.match(path[1]):
        yield "token"
    if host.removeprefix("www.") in POPULAR:
        yield "popular"

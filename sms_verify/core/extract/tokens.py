"""Links, amounts, codes and numbers in a text: the words `<link> <amount> <code> <number>` that no automaton finds.

Numbers are sought from each row of digits and links where a dot or a scheme stands, which is far less than everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.suffixes import IN_SENTENCES, alternatives

_LINK = re.compile(
    r"""(?:https?|hxxps?)://[^\s<>"，。；、）】\u4e00-\u9fff]+
        |(?<![a-z0-9@.-])(?:[a-z0-9-]{1,63}\.){1,8}(?:
            (?:<endings>)
            (?![a-z0-9-])(?:/[^\s<>"，。；、）】\u4e00-\u9fff]*)?
            |[a-z]{2,24}/[^\s<>"，。；、）】\u4e00-\u9fff]*)""".replace("<endings>", alternatives(IN_SENTENCES)),
    re.VERBOSE,
)
_LINKED = re.compile(r"[.:](?:(?<=\.)[a-z]|//)")
"""What stands in every text with a link."""
_SIGNS = "$£€¥₹₦"
_CURRENCIES = (
    *(
        "rs",
        "inr",
        "usd",
        "aed",
        "hk$",
        "nt$",
        "us$",
        "s$",
        "hkd",
        "twd",
        "gbp",
        "eur",
        "rm",
        "rp",
        "php",
        "sar",
        "cny",
    ),
    *("rmb", "ngn", "pkr", "lkr", "npr", "cad", "aud", "sgd", "tk", "kes", "tzs", "etb", "kzt", "rub"),
    *("人民币", "港币", "新台币"),
)
_AMOUNT = re.compile(rf"(?:[{_SIGNS}]|(?<![a-z])(?:{'|'.join(map(re.escape, _CURRENCIES))})[.:]?)\s?\d[\d,.]*")
_BEFORE_AMOUNT = frozenset(_SIGNS) | {currency[-1] for currency in _CURRENCIES}
_AMOUNT_CHARS = 2 + max(map(len, _CURRENCIES))
"""Characters that stand before the digits of such an amount at most."""
_ROW = re.compile(r"\d+")
_NUMBER = re.compile(
    r"""(?P<amount>(?<![\d.,])\d{1,15}(?:[,.]\d{1,15}){0,6}\s?(?:元|万|块|港币|美元|港元|usdt?|dollars?|ریال|تومان|تومن|pounds?|rs|inr|€|£|\$|руб|р\b|rub|rupees|lakhs?|euros?|eur|baht|aed|sar|ريال|درهم|円|원|บาท|zl(?![a-z])|zlot[a-z]+|tl(?![a-z])|lira|vnd|dong|d(?![a-z0-9])|rm(?![a-z])|php|peso|reais|kr(?![a-z])|chf|ringgit|rubl[a-z]+|rupiah|ribu|juta|trieu|k(?![a-z0-9])))
    |(?P<grouped>(?<![\d.,])\d{1,3}(?:,\d{3}){1,5}(?![\d,]))
    |(?P<digits>(?<![\d.])\+?\d(?:[ -]?\d){3,})""",
    re.VERBOSE,
)


def tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where links, amounts, codes and numbers stand, and which they are; the first that begins is told."""
    link = _LINK.search(text) if _LINKED.search(text) else None
    done = 0
    for row in _ROW.finditer(text):
        at = row.start()
        found = _number(text, at, done) if at >= done else None
        while link and at >= done and link.start() <= (found.start() if found else at):
            yield *link.span(), "<link>"
            done = link.end()
            link = _LINK.search(text, done)
            found = _number(text, at, done) if at >= done else None
        if found:
            yield from _kinds(found)
            done = found.end()
            link = _LINK.search(text, done) if link and link.start() < done else link
    while link:
        yield *link.span(), "<link>"
        link = _LINK.search(text, link.end())


def _number(text: str, at: int, done: int) -> re.Match[str] | None:
    """Return the amount or number to which a row of digits belongs, of what was not told yet."""
    before = text[max(done, at - 3) : at].rstrip().rstrip(".:")
    if before[-1:] in _BEFORE_AMOUNT and (amount := _AMOUNT.search(text, max(done, at - _AMOUNT_CHARS), at + 1)):
        return _AMOUNT.match(text, amount.start())
    plus = at > done and text[at - 1] == "+"
    return (_NUMBER.match(text, at - 1) if plus else None) or _NUMBER.match(text, at)


def _kinds(found: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    if found.lastgroup != "digits":
        yield *found.span(), "<amount>"
        return
    length = len(found[0]) - sum(map(found[0].count, "+ -"))
    if length <= 8:
        yield *found.span(), "<code>"
    if length >= 5:
        yield *found.span(), "<number>"

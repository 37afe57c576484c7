"""Finds accounts to send money to as each country writes them: bank and branch beside the number, or the bank's name.

Forms: BSB (Australia), sort code (United Kingdom), routing number (United States), IFSC (India), NUBAN of ten digits
with the bank's name (Nigeria), STK (Vietnam), rekening (Indonesia), 계좌 (Korea), 口座 (Japan), chave Pix (Brazil);
each bank or scheme prints them so on its own pages (2026). Read in the matching spelling.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re

_NIGERIAN_BANKS = (
    *("opay", "palmpay", "kuda", "moniepoint", "gt ?bank", "gtb", "zenith", "access(?: bank)?", "uba", "first ?bank"),
    *("fcmb", "wema", "sterling", "fidelity", "polaris", "union bank(?! of )", "ecobank", "stanbic", "keystone"),
    *("carbon", "fairmoney", "providus", "jaiz"),
)
_NIGERIAN = f"(?:{'|'.join(_NIGERIAN_BANKS)})"
_NIGERIAN_HEADS = tuple(bank.split("(")[0].split(" ")[0] for bank in _NIGERIAN_BANKS)
_NUMBER = r"\d[\d -]{4,20}\d(?![\d*]|-\*)"
_FORMS = tuple(
    (heads, re.compile(form))
    for heads, form in (
        (
            ("bsb",),
            r"(?<![a-z])bsb[\s:#.-]{0,3}(?:no\.?|number)?\s?(\d{3}[ -]?\d{3}[^\d\n]{1,24}\d[\d ]{3,10}\d)(?!\d)",
        ),
        (
            ("sort",),
            r"(?<![a-z])sort ?code[\s:#.-]{0,3}(\d\d[ -]?\d\d[ -]?\d\d[^\d\n]{1,24}\d{7,8})(?!\d)",
        ),
        (("-",), r"(\d(?<![\d-].)\d-\d\d-\d\d\s?(?:&|and|/|,|acc?(?:oun)?t?)?[^\d\n]{0,12}\d{8})(?!\d)"),
        (("routing",), r"(?<![a-z])routing[^\d\n]{0,16}(\d{9}[^\d\n]{1,24}\d{6,17})(?!\d)"),
        (
            ("ifsc",),
            r"(?<!\d)(\d{9,18}[^\d\n]{1,16}ifsc[\s:.-]{0,3}(?:code[\s:]{0,2})?[a-z]{4}0[a-z0-9]{6})(?![a-z0-9])",
        ),
        (
            ("ifsc",),
            r"(?<![a-z])(ifsc[\s:.-]{0,3}(?:code[\s:]{0,2})?[a-z]{4}0[a-z0-9]{6}[^\d\n]{1,16}\d{9,18})(?!\d)",
        ),
        (_NIGERIAN_HEADS, rf"(?<!\d)(\d{{10}}[\s,:(-]{{1,3}}{_NIGERIAN})(?![a-z])"),
        (_NIGERIAN_HEADS, rf"(?<![a-z])({_NIGERIAN}[\s,:(-]{{1,3}}\d{{10}})(?!\d)"),
        (
            ("stk", "so tai khoan"),
            rf"(?<![a-z])(?:stk|so tai khoan)[\s:.]{{0,3}}({_NUMBER}(?:\s[a-z]{{2,12}}bank|\s(?:mb|acb))?)",
        ),
        (
            ("rek",),
            rf"(?<![a-z])(?:no\.? ?)?rek(?:ening)?[^\d\n]{{1,16}}({_NUMBER})(?=[^\d\n]{{0,8}}(?:a\.?n\.?|atas nama)\b)",
        ),
        (("계좌",), rf"계좌[^\d\n]{{0,16}}({_NUMBER})"),
        (("口座",), rf"口座[^\d\n]{{0,16}}({_NUMBER})"),
        (
            ("pix",),
            r"(?<![a-z])(?:chave )?pix(?: e| e)?[\s:]{1,3}([\d.()/+-]{11,20}|[\w.+-]{2,32}@[\w.-]{4,40})",
        ),
    )
)
"""What stands in the text wherever a form does, any of it, and the form."""
HEADS = frozenset(head for heads, _ in _FORMS for head in heads)


_CALLED = re.compile(
    r"(?<![a-z])(?:call|dial|ring|contact|phone|tel|helpline|toll[ -]?free)(?: us)?(?: (?:on|at))?[\s:.-]{1,3}$"
)
"""What makes ten digits beside a bank's name a number to call."""
_CALLED_CHARS = 24


def accounts(plain: str, heads: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the ranges of accounts in a text's matching spelling, whose heads are given."""
    for own_heads, form in () if heads.isdisjoint(HEADS) else _FORMS:
        if heads.isdisjoint(own_heads):
            continue
        for match in form.finditer(plain):
            if not _CALLED.search(plain, max(0, match.start(1) - _CALLED_CHARS), match.start(1)):
                yield match.span(1)

"""What the rest of an official link may do besides naming a page: lead on, install, say something.

A host vouches for its pages. It does not vouch for a path that forwards to where its asker wishes, for a file, for
words or numbers that stand in the path itself, or for sub-domains whose pages its users write. Here stands what a
page's address is made of; anything else is no forgery, but no proof either.
"""

from __future__ import annotations

from urllib.parse import unquote

from sms_verify import lazy_re as re
from sms_verify.core.extract.targets import target_traits
from sms_verify.core.identifiers import hosts
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates.accounts import is_card
from sms_verify.core.templates.identifiers import is_called_anywhere
from sms_verify.core.templates.slot_safety import names_app
from sms_verify.core.templates.telling_latin import is_act
from sms_verify.core.types import Contact, ContactTrait, Organisation

_PARTS = re.compile(r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?[^/?#\\]*(?P<rest>.*)", re.DOTALL)
_STEP = r"[\w~-]+"
_PAGE = rf"{_STEP}\.(?:html?|shtml|xhtml|jhtml|aspx?|jspx?|php|do|action|cgi|pdf)"
_NUMBER = r"v?\d+(?:\.\d+){1,2}"
_VALUE = r"[\w~+-]*={0,2}|\d+(?:\.\d+){1,2}"
_PLAIN = re.compile(
    rf"(?:/(?:{_STEP}|{_NUMBER}))*(?:/|/{_PAGE})?"
    rf"(?:\?(?:[\w-]+(?:=(?:{_VALUE}))?(?:&(?:[\w-]+(?:=(?:{_VALUE}))?)?)*)?)?"
    rf"(?:\#!?(?:/?{_STEP})*/?)?",
    re.ASCII,
)
"""Steps, a page's file, names with values, a place on the page: what addresses of pages are made of."""

_CHAT = re.compile(r"(?<![a-z])(?:tg|telegram|wx|vx|wechat|weixin|qq|wa|whatsapp|line|fb|ig)[-_.]\w", re.IGNORECASE)
_ADDRESS = re.compile(r"0x[0-9a-f]{8}", re.IGNORECASE)
_LONG = re.compile(r"\d{7}")
_LETTERS = re.compile("[A-Za-z]+")
_TOKENS = re.compile(r"[\w.-]+", re.ASCII)
_LED_TO = re.compile(r"(?:https?:)?//(?P<host>[\w.-]+)", re.IGNORECASE | re.ASCII)
_SHARED = re.compile(
    r"(?:^|[.-])(?:ugc|users|community|forums?|bbs|blogs?|wiki|pages|sites|spaces?|uploads?|files|share|drive|storage|bucket"
    r"|s3|oss|cos|test|dev|staging|stage|sandbox|demo|preview|uat|tmp)(?:[.-]|$)|user-?content"
)
"""Sub-domains under which others than the organisation put what they like, or that nobody looks after."""


def may_do_more(contact: Contact, organisation: Organisation) -> bool:
    """Whether an official link may do more than show a page of its organisation, so that it proves nothing."""
    parts = _PARTS.fullmatch(contact.raw.strip())
    if parts is None or ContactTrait.DOWNLOAD in contact.traits:
        return True
    is_plain = (organisation.official_website or "").startswith("http:")
    is_open = (parts["scheme"] or "").lower() == "http" and not is_plain
    rest = parts["rest"].rstrip(".,;!。，")
    return is_open or _is_shared(contact.value, organisation) or not _PLAIN.fullmatch(rest) or _says_something(rest)


def leads_home(contact: Contact, organisation: Organisation, registry: Registry) -> bool:
    """Whether a link names another address to go to, and every one of them is the organisation's own."""
    parts = _PARTS.fullmatch(contact.raw.strip())
    if parts is None or ContactTrait.REDIRECT not in contact.traits:
        return False
    decoded = unquote(unquote(parts["rest"]))

    def own(found: re.Match[str]) -> str:
        owners = registry.host_owners(found["host"].lower())
        return "" if any(owner.organisation == organisation.id for owner in owners) else found[0]

    left = _LED_TO.sub(own, decoded)
    return left != decoded and not {ContactTrait.REDIRECT, ContactTrait.HOST_IN_PATH} & target_traits(left)


def _is_shared(host: str, organisation: Organisation) -> bool:
    """Whether a sub-domain is one that others write in; a host that the organisation lists itself is none."""
    plain = host.lower()
    if plain in {domain.lower() for domain in organisation.official.domains}:
        return False
    above = plain.removesuffix(hosts.parts(plain).registrable)
    return _SHARED.search(above) is not None


def _says_something(rest: str) -> bool:
    """Whether a step or value is a number to call, a card, or a way to chat."""
    return _CHAT.search(rest) is not None or any(map(_is_telling, _TOKENS.findall(rest)))


def _is_telling(token: str) -> bool:
    digits = re.sub(r"\D", "", token)
    if (
        is_card(digits)
        or is_called_anywhere(digits)
        or (not token.isalpha() and names_app(token))
        or _ADDRESS.fullmatch(token)
    ):
        return True
    return _LONG.search(token) is not None and any(map(is_act, _LETTERS.findall(token)))

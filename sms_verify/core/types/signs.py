"""The closed sets of what a message's parts are: their traits, and by what a claim, an imitation or a campaign is told.

Members are strings, so that findings, records and JSON hold them as they are written here.
"""

from __future__ import annotations

from enum import StrEnum


class ContactTrait(StrEnum):
    """What is odd or noteworthy in a contact."""

    USER_INFO = "user-info"
    """Something stands before an `@` in front of the host."""
    ODD_PORT = "odd-port"
    REDIRECT = "redirect"
    """The rest of the link names another address to go to."""
    HOST_IN_PATH = "host-in-path"
    OPEN_TARGET = "open-target"
    """It is on an official host, and may lead or say more than a page there."""
    IP_ADDRESS = "ip-address"
    SHORTENER = "shortener"
    DOWNLOAD = "download"
    """The link ends in a program's file."""
    FREE_HOST = "free-host"
    """Anybody gets a page under this host."""
    CHEAP_DOMAIN = "cheap-domain"
    PUNYCODE = "punycode"
    MIXED_SCRIPT = "mixed-script"
    APP_LINK = "app-link"
    """It opens a chat application."""
    UNRELATED = "unrelated"
    """Its host bears nothing of what the message says or of whom it names."""
    INVALID = "invalid"
    """It has a contact's shape and cannot exist."""
    MOBILE = "mobile"
    TOLL_FREE = "toll-free"
    SHORT_CODE = "short-code"
    FORWARDING = "forwarding"
    """A code that forwards the reader's calls."""
    PUBLIC = "public"
    """An authority's own, which many rightly name."""
    MERCHANT = "merchant"
    """It names who was paid."""
    OWN = "own"
    """The reader's own."""
    PARTY = "party"
    """A party of a payment."""
    USSD = "ussd"
    """A code of the reader's own network."""
    NAMED = "named"
    """Digits inside a name."""
    BOUND = "bound"
    """The host that a one-time code is bound to."""
    ATTACHMENT = "attachment"
    """The name of a program's file."""


class SenderTrait(StrEnum):
    """What the scheme says of a sender."""

    PROTECTED = "protected"
    """The networks block those who use it without being its owner."""
    SPOOFABLE = "spoofable"
    """Forged use has been seen in spite of that."""
    PERSONAL = "personal"
    """Somebody's own number or address."""
    PREFIXED = "prefixed"
    """Something stands in front that the scheme does not put there."""
    OVERSEAS = "overseas"
    WARNED = "warned"
    """The network shows a warning in its place."""
    WITHHELD = "withheld"
    """The network shows that it did not accept the name."""
    LOOKALIKE = "lookalike"
    INVALID = "invalid"
    """The reader's networks would not carry it."""


class DisguiseKind(StrEnum):
    """The spellings that a person would not type by accident."""

    INVISIBLE = "invisible"
    LOOKALIKE_LETTERS = "lookalike-letters"
    BRACKET_READING = "bracket-reading"
    """The reading of each character follows it in brackets."""
    SPACED = "spaced"
    DIGITS = "digits"
    DEFANGED = "defanged"
    BIDI = "bidi"


class Imitating(StrEnum):
    """The ways in which a host imitates an official one, as the table of `identifiers.lookalike` shows them."""

    USER_INFO = "user-info"
    SUB_DOMAIN = "sub-domain"
    TLD_SWAP = "tld-swap"
    HOMOGLYPH = "homoglyph"
    ADDED_WORD = "added-word"
    EDIT = "edit"
    PATH = "path"


class ClaimedBy(StrEnum):
    """The signs of whom a message says it comes from, strongest first."""

    SIGNATURE = "signature"
    GIVEN = "given"
    """The reader says so."""
    TEMPLATE = "template"
    SENDER = "sender"
    NAME = "name"


class RecognisedBy(StrEnum):
    """What gives a known campaign away."""

    CONTACT = "contact"
    WORDING = "wording"

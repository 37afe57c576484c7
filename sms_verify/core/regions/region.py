"""What must be known of a country before its messages can be judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Way(StrEnum):
    """How a fraud is reported."""

    CALL = "call"
    FORWARD = "forward"
    """The message is sent on to a number."""
    WEBSITE = "website"
    POLICE = "police"
    """The police, where somebody is in danger."""
    BANK = "bank"
    """A line that connects to the reader's own bank."""


@dataclass(frozen=True, slots=True)
class ReportChannel:
    """Where a country's readers report a fraud."""

    way: Way
    value: str
    """A number as it is dialled there, or a site."""
    source: str
    """The page that says so, with the day it was read."""


@dataclass(frozen=True, slots=True)
class Region:
    """One country: its languages, its numbers as they are printed there, its authorities' hosts, where fraud goes."""

    code: str
    """ISO 3166-1 alpha-2."""
    languages: tuple[str, ...]
    """Tags of the languages its messages are written in, the commonest first."""
    trunk_zero: bool = False
    """Whether every national number is dialled with a 0 in front."""
    trunk_eight: bool = False
    """Whether national numbers are dialled with an 8 in front: 8 and ten digits."""
    eight_digits: bool = False
    """Whether local numbers are eight digits without an area, so that such a row is a number by itself."""
    mobile: str = ""
    """Pattern of mobile numbers whose shape is unmistakable, with country code or 0 in front, without a plus."""
    looks_like_mobiles: bool = False
    """Whether its numbers may have the shape of another country's mobiles."""
    toll_free: str = ""
    """Pattern of toll-free and shared-cost numbers as they are dialled."""
    service_codes: str = ""
    """Pattern of short codes that everybody there knows for services."""
    nationwide_codes: str = ""
    """Pattern of service codes that reach the same desk behind any area's code: the code alone is the number."""
    area_prefix: str = ""
    """Pattern of an area's code, with the 0 in front, that may stand before one of them."""
    unplanned: str = ""
    """Pattern of whole numbers that libphonenumber's plan lacks."""
    bare_mobile: str = ""
    """Pattern of mobile numbers without anything in front, where people print them so."""
    to_call: Mapping[str, str] = field(default_factory=dict)
    """By language of the reader: pattern of digits that are unmistakably a number to call."""
    sample_number: str = ""
    """A number nobody has, as it is printed there, for examples."""
    is_tried: bool = False
    """Whether its number plan is tried where nothing tells where a message belongs."""
    names_outside_scheme: bool = False
    """Whether its networks carry sender names that stand in no register."""
    government_suffixes: tuple[str, ...] = ()
    """Endings that only authorities or licensed institutions get, beside `gov`, `gob`, `gouv` and their like."""
    lending_names: bool = False
    """Whether only licensed companies may call themselves lenders by kind (消费金融)."""
    opt_out: str = ""
    """What marketing must offer, as it is written; empty where no rule asks for it."""
    police: ReportChannel | None = None
    """The emergency number of its police."""
    report_channels: tuple[ReportChannel, ...] = ()

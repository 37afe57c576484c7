"""What a region must have, and that no other room keeps a table of its own."""

import re
from pathlib import Path

import phonenumbers
import pytest

from sms_verify.core.extract import numbering
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.regions import REGIONS, Region, Way, at_home, codes, speaking
from sms_verify.core.senders import SCHEMES
from sms_verify.core.templates.samples import PHONES
from sms_verify.explain.advice import REPORT
from sms_verify.explain.catalogue import load

FOLDER = Path(numbering.__file__).parents[1] / "regions"
ALL = pytest.mark.parametrize("region", REGIONS.values(), ids=REGIONS)


def test_every_file_is_in_the_table() -> None:
    files = {path.stem.strip("_") for path in FOLDER.glob("*.py")} - {"init", "region"}
    assert files == {code.lower() for code in REGIONS}


@ALL
def test_a_region_has_a_code_languages_and_sound_patterns(region: Region) -> None:
    assert re.fullmatch("[A-Z]{2}", region.code)
    assert region.languages
    assert all(re.fullmatch(r"[a-z]{2}(?:-Han[st])?", tag) for tag in region.languages)
    numbers = (region.nationwide_codes, region.area_prefix, region.unplanned, region.bare_mobile)
    for pattern in (region.mobile, region.toll_free, region.service_codes, *numbers, *region.to_call.values()):
        assert re.compile(pattern)


@ALL
def test_a_region_has_a_sender_scheme(region: Region) -> None:
    covered = {code for scheme in SCHEMES.values() for code in scheme.regions}
    assert region.code in covered


@ALL
def test_an_authoritys_ending_is_nobody_elses(region: Region) -> None:
    assert all(is_reserved(f"service.{suffix}") for suffix in region.government_suffixes)
    assert not any(is_reserved(f"{suffix}.example.com") for suffix in region.government_suffixes)


@ALL
def test_a_reporting_line_says_where_it_was_read_and_can_be_chosen(region: Region) -> None:
    for channel in region.report_channels:
        assert channel.source
        assert region.code in load("en").under("page.region")
        assert channel in REPORT[region.code]


@pytest.mark.parametrize("code", [code for code, region in REGIONS.items() if region.police])
def test_a_number_of_the_police_is_an_emergency_number_that_any_telephone_dials(code: str) -> None:
    police = REGIONS[code].police
    assert police and police.way is Way.POLICE and police.source.startswith("https://")
    assert phonenumbers.is_emergency_number(police.value, code)


@ALL
def test_a_sample_number_is_nobodys(region: Region) -> None:
    assert not region.sample_number or "000000" in "".join(filter(str.isdigit, region.sample_number))


def test_every_language_of_made_up_values_has_a_number() -> None:
    assert all(PHONES.values())


def test_the_likelier_region_comes_first() -> None:
    assert speaking("zh-Hans") == ("CN", "HK", "TW", "MO", "SG", "MY")
    assert speaking("zh-Hant")[:3] == at_home("zh-Hant") == ("HK", "TW", "MO")
    assert codes("is_tried") == ("CN", "HK", "TW", "MO", "SG", "IR", "IN", "GB", "US", "AU")
    assert codes("lending_names") == ("CN",)

"""Organisations as rows of a bulk table: read as a file of theirs would be, and written alike."""

import pytest

from sms_verify.core.registry.bulk_rows import read_row, write_row
from sms_verify.core.types import Basis, Facts, SenderId

ROW = {
    "id": "norbank-gb",
    "group": "norbank",
    "kind": "bank",
    "regions": "GB",
    "names": "en:Norbank UK;Norbank",
    "aliases": "nor bank;en:The Norbank",
    "website": "https://www.norbank.co.uk",
    "domains": "norbank.co.uk;norbank.com",
    "hotlines": "0345 000 0000",
    "senders": "gb:Norbank",
    "complete": "domains",
    "basis": "published",
    "sources": "https://example.org/list 2026-11-27;a-package 1.0",
}


def test_a_row_is_an_organisation() -> None:
    found = read_row(ROW).organisation
    assert found is not None
    assert found.names == {"en": ("Norbank UK", "The Norbank"), "und": ("Norbank", "nor bank")}
    assert found.official.domains == ("norbank.co.uk", "norbank.com")
    assert found.official.senders == (SenderId("gb", "Norbank", "Norbank"),)
    assert (found.group, found.complete, found.basis) == ("norbank", {"domains"}, Basis.PUBLISHED)
    assert [(each.url, str(each.checked)) for each in found.sources] == [
        ("https://example.org/list", "2026-11-27"),
        ("a-package 1.0", "None"),
    ]


def test_what_one_source_says_is_provisional() -> None:
    found = read_row({**ROW, "basis": "observed", "independent": "1"}).organisation
    assert found is not None
    assert found.official == Facts()
    assert found.provisional.domains == ("norbank.co.uk", "norbank.com")


def test_what_two_sources_say_is_not_provisional() -> None:
    found = read_row({**ROW, "basis": "observed", "independent": "2"}).organisation
    assert found is not None
    assert found.official.domains == ("norbank.co.uk", "norbank.com")


@pytest.mark.parametrize("change", [{}, {"basis": "observed", "independent": "1"}])
def test_a_row_is_written_as_it_reads(change: dict[str, str]) -> None:
    found = read_row({**ROW, **change}).organisation
    assert found is not None
    assert read_row(write_row(found)).organisation == found


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"basis": "guessed"}, "row 2.basis"),
        ({"independent": "many"}, "row 2.independent"),
        ({"senders": "Norbank"}, "row 2.senders[0].value"),
        ({"note": "x"}, "row 2.note"),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_column(change: dict[str, str], key: str) -> None:
    found = read_row({**ROW, **change}, "organisations.csv", "row 2")
    assert found.organisation is None
    assert key in [problem.key for problem in found.problems]

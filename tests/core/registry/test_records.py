"""Organisations as plain records, read strictly and written alike."""

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.registry import records
from sms_verify.core.registry.problem import Problem
from sms_verify.core.types import Template

RECORD = {
    "id": "cmb",
    "kind": "bank",
    "regions": ["CN"],
    "website": "https://www.cmbchina.com/",
    "senders": [{"scheme": "cn-port", "value": "95555"}],
    "signatures": ["招商银行"],
    "domains": ["cmbchina.com"],
    "hotlines": ["95555"],
    "names": {"zh-Hans": ["招商银行"]},
    "policy": {"links": "never", "callback": "official", "asks": ["identity"]},
    "templates": [
        {"id": "otp", "language": "zh-Hans", "category": "otp", "body": "{code:code}", "valid_from": "2026-01-01"}
    ],
    "provisional": {
        "hotlines": ["400-000-0000"],
        "templates": [{"id": "old", "language": "zh-Hans", "category": "otp", "body": "x{code:code}"}],
    },
    "sources": [{"fact": "hotlines", "url": "https://example.com", "checked": "2026-11-21"}],
}
LEAST = {"id": "x", "kind": "bank", "names": {"en": ["X"]}}


@pytest.mark.parametrize("record", [RECORD, LEAST])
def test_what_is_read_is_written_alike(record: dict[str, object]) -> None:
    reading = records.read(record)
    assert reading.organisation is not None
    assert records.write(reading.organisation, reading.templates) == record


def test_a_provisional_template_is_marked() -> None:
    reading = records.read(RECORD)
    assert [(each.key, each.provisional) for each in reading.templates] == [("cmb/otp", False), ("cmb/old", True)]
    assert reading.templates[0].valid_from == datetime.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        ({"hotline": ["1"]}, "hotline", "did you mean 'hotlines'"),
        ({"id": 5}, "id", "must be a text"),
        ({"id": None}, "id", "is missing"),
        ({"id": " "}, "id", "must be a text"),
        ({"names": {"en": "X"}}, "names", "table of lists"),
        ({"names": {"en": []}}, "names", "table of lists"),
        ({"names": ["X"]}, "names", "table of lists"),
        ({"domains": "x.com"}, "domains", "list of texts"),
        ({"domains": [1]}, "domains", "list of texts"),
        ({"senders": {"scheme": "gb"}}, "senders", "[[senders]]"),
        ({"senders": ["95588"]}, "senders[0]", "must be a table"),
        ({"senders": [{"scheme": "gb"}]}, "senders[0].value", "is missing"),
        ({"senders": [{"scheme": "gb", "value": 95588}]}, "senders[0].value", "must be a text"),
        ({"policy": []}, "policy", "must be a table"),
        ({"policy": {"link": "never"}}, "policy.link", "did you mean 'links'"),
        ({"provisional": {"kind": "bank"}}, "provisional.kind", "no such key"),
        ({"provisional": {"senders": [{"scheme": "gb"}]}}, "provisional.senders[0].value", "is missing"),
        ({"templates": [{"id": "a", "language": "en", "category": "otp"}]}, "templates[0].body", "is missing"),
        ({"sources": [{"fact": "x", "url": "y", "checked": "soon"}]}, "sources[0].checked", "a date"),
        (
            {"sources": [{"fact": "x", "url": "y", "checked": datetime.datetime(2026, 1, 1)}]},
            "sources[0].checked",
            "a date",
        ),
    ],
)
def test_a_wrong_shape_is_named_by_its_key(change: dict[str, object], key: str, reason: str) -> None:
    reading = records.read({**LEAST, **change}, "x.toml")
    assert reading.organisation is None
    assert [problem.key for problem in reading.problems] == [key]
    assert reason in reading.problems[0].reason
    assert reading.problems[0].file == "x.toml"


def test_a_row_of_a_table_is_a_template() -> None:
    row = {
        "organisation": "cmb",
        "id": "otp",
        "language": "en",
        "category": "otp",
        "body": "x",
        "valid_to": "2026-12-31",
    }
    template = Template("otp", "cmb", "en", "otp", "x", valid_to=datetime.date(2026, 12, 31))
    assert records.read_template(row) == template
    assert records.template_row(template) == row


def test_a_row_without_its_owner_is_named() -> None:
    found = records.read_template({"id": "otp"}, "t.csv", "row 2")
    assert isinstance(found, Problem)
    assert (found.file, found.key) == ("t.csv", "row 2.organisation")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*RECORD, "x"]), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*RECORD, "x"]), JSON, max_size=6))
def test_no_record_raises(record: dict[str, object]) -> None:
    reading = records.read({**LEAST, **record})
    assert (reading.organisation is None) == bool(reading.problems)
    if reading.organisation:
        json.dumps(records.write(reading.organisation, reading.templates))


OBSERVED = {
    **LEAST,
    "group": "x",
    "complete": ["domains"],
    "policy": {"links": "official", "callback": "official", "asks": [], "never_links_for": ["login"], "since": "2024"},
    "templates": [
        {"id": "a", "language": "en", "category": "otp", "body": "x", "basis": "observed", "independent": 2},
        {"id": "b", "language": "en", "category": "otp", "body": "y", "basis": "registered"},
    ],
    "provisional": {"templates": [{"id": "c", "language": "en", "category": "otp", "body": "z", "sources": ["list"]}]},
}


def test_on_what_things_stand_is_read_and_written_alike() -> None:
    reading = records.read(OBSERVED)
    assert reading.organisation is not None
    assert records.write(reading.organisation, reading.templates) == OBSERVED
    assert [(each.basis, each.independent, each.provisional) for each in reading.templates] == [
        ("observed", 2, False),
        ("registered", 1, False),
        ("observed", 1, True),
    ]


def test_templates_stand_on_what_their_organisation_does() -> None:
    row = {"id": "a", "language": "en", "category": "otp", "body": "x"}
    (found,) = records.read({**LEAST, "basis": "observed", "templates": [row]}).templates
    assert found.provisional


@pytest.mark.parametrize(
    ("change", "key"),
    [({"basis": "rumour"}, "basis"), ({"independent": 0}, "independent"), ({"independent": True}, "independent")],
)
def test_a_basis_is_one_of_three_and_a_count_is_a_count(change: dict[str, object], key: str) -> None:
    assert [problem.key for problem in records.read({**LEAST, **change}).problems] == [key]

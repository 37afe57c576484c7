"""The starter registry keeps what its sources say: every file reads, every fact has a source, nothing unsourced slipped in."""

from __future__ import annotations

import csv
import datetime
import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sms_verify.bootstrap import load_checker
from sms_verify.core.types import Organisation, OrganisationKind
from sms_verify.registry_files.files import lint

ROOT = Path(__file__).parents[2] / "data"
FILES = sorted((ROOT / "registry").rglob("*.toml"))
ORGANISATIONS: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FILES
}
with (ROOT / "registry" / "organisations.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))
"""Organisations of which names and domains only are known."""

LISTS = ("domains", "hotlines", "emails", "handles", "signatures")
FACTS = (*LISTS, "senders", "templates")
KEYS = frozenset(
    {"id", "kind", "group", "regions", "website", "names", "complete", "policy", "provisional", "sources", *FACTS}
)
COLUMNS = (
    *("id", "group", "kind", "regions", "names", "aliases", "website", "domains", "hotlines", "senders", "complete"),
    *("basis", "independent", "sources"),
)
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
PLACEHOLDER = re.compile(r"[xX＊*]{3,}")
RETIRED = {
    *("1800-722-6688", "0800 9 123 123", "0345 602 2160", "0845 401 9133", "0845 351 2255", "1300 432 273"),
    *("03-2179 5000", "155260"),
}
"""Telephone numbers that their owners gave up: fraud still names them, no reader may be sent there."""
WITHOUT_SOURCE = {"hotai-finance-tw", "octopus-hk", "specialized-hk"}
"""Known by name only: nothing that could prove or disprove a message is said of them."""


def filled(organisation: dict[str, Any]) -> Iterator[str]:
    """Return the keys of everything an organisation's file says, as its sources name them."""
    yield from (key for key in ("website", "policy", *FACTS) if organisation.get(key))
    yield from (f"provisional.{key}" for key in FACTS if organisation.get("provisional", {}).get(key))


def values(organisation: dict[str, Any]) -> list[str]:
    """Return every contact an organisation's file gives, proven or not."""
    found: list[str] = []
    for facts in (organisation, organisation.get("provisional", {})):
        found += [value for key in LISTS for value in facts.get(key, ())]
        found += [sender["value"] for sender in facts.get("senders", ())]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_after_its_organisation_and_region(path: Path) -> None:
    organisation = ORGANISATIONS[path.stem]
    assert organisation["id"] == path.stem
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", path.stem)
    assert organisation.get("regions", ["WORLD"]) == [path.parent.name.upper()]
    assert path.stem.endswith("-" + path.parent.name)


@pytest.mark.parametrize("organisation", list(ORGANISATIONS.values()), ids=lambda found: found["id"])
def test_an_organisation_has_a_kind_and_names_and_no_key_of_its_own_making(organisation: dict[str, Any]) -> None:
    assert organisation.keys() <= KEYS
    assert organisation.get("provisional", {}).keys() <= set(FACTS)
    assert organisation["kind"] in set(OrganisationKind)
    assert all(organisation["names"].values())
    assert all(LANGUAGE.fullmatch(tag) for tag in organisation["names"])


@pytest.mark.parametrize("organisation", list(ORGANISATIONS.values()), ids=lambda found: found["id"])
def test_every_fact_has_a_source_and_every_source_a_fact(organisation: dict[str, Any]) -> None:
    sources = organisation.get("sources", [])
    cited = {source["fact"] for source in sources}
    assert cited - {"names"} == set(filled(organisation))
    assert "names" in cited or organisation["id"] in WITHOUT_SOURCE
    assert all(source["url"].strip() and isinstance(source["checked"], datetime.date) for source in sources)


@pytest.mark.parametrize("organisation", list(ORGANISATIONS.values()), ids=lambda found: found["id"])
def test_no_value_is_given_twice(organisation: dict[str, Any]) -> None:
    senders = [
        (sender["scheme"], sender["value"].casefold())
        for facts in (organisation, organisation.get("provisional", {}))
        for sender in facts.get("senders", ())
    ]
    assert len(senders) == len(set(senders))
    for key in LISTS:
        given = [*organisation.get(key, ()), *organisation.get("provisional", {}).get(key, ())]
        assert len(given) == len(set(given))
    for spellings in organisation["names"].values():
        assert len(spellings) == len(set(spellings))


def test_no_reader_is_shown_a_placeholder_or_a_retired_number() -> None:
    for organisation in ORGANISATIONS.values():
        hotlines = [*organisation.get("hotlines", ()), *organisation.get("provisional", {}).get("hotlines", ())]
        assert not RETIRED.intersection(hotlines)
        assert not any(map(PLACEHOLDER.search, hotlines))


def test_the_table_is_sorted_and_names_what_has_no_file() -> None:
    ids = [row["id"] for row in ROWS]
    assert tuple(ROWS[0]) == COLUMNS
    assert ids == sorted(set(ids))
    assert ORGANISATIONS.keys().isdisjoint(ids)
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*-(?:[a-z]{2}|intl|world)", each) for each in ids)


def test_a_row_stands_on_one_observation_with_its_source() -> None:
    assert {(row["basis"], row["independent"]) for row in ROWS} == {("observed", "1")}
    assert all(row["names"] and row["sources"] and row["kind"] in set(OrganisationKind) for row in ROWS)
    assert all(bool(row["regions"]) is not row["id"].endswith("-world") for row in ROWS)


def test_a_family_has_one_member_a_country() -> None:
    members: dict[str, list[str]] = {}
    for organisation in ORGANISATIONS.values():
        members.setdefault(organisation.get("group", ""), []).extend(organisation.get("regions", [""]))
    for row in ROWS:
        members.setdefault(row["group"], []).extend(row["regions"].split(";"))
    del members[""]
    assert all(len(regions) == len(set(regions)) > 1 for regions in members.values())
    assert {"hsbc", "citi", "dbs", "standard-chartered", "paypal", "dhl", "bnp-paribas", "santander"} <= members.keys()


@pytest.mark.parametrize(("kind", "number"), [("consumer-finance", 31), ("auto-finance", 25)])
def test_every_licensed_finance_company_of_the_mainland_is_there(kind: str, number: int) -> None:
    licensed = [
        found
        for found in ORGANISATIONS.values()
        if found["kind"] == kind and any(name.endswith("公司") for name in found["names"].get("zh-Hans", ()))
    ]
    assert len(licensed) == number
    word = {"consumer-finance": "消费金融", "auto-finance": "汽车金融"}[kind]
    assert all(word in found["names"]["zh-Hans"][0] for found in licensed)


@pytest.mark.parametrize(
    ("organisation", "key", "value"),
    [
        ("toyota-finance-cn", "hotlines", "400-810-6060"),
        ("toyota-finance-cn", "domains", "toyota-finance.com.cn"),
        ("icbc-cn", "hotlines", "95588"),
        ("icbc-cn", "domains", "icbc.com.cn"),
        ("hongkong-post-hk", "domains", "hongkongpost.hk"),
        ("e-traffic-ticket-hk", "domains", "etrafficticket.gov.hk"),
        ("shaparak-ir", "domains", "shaparak.ir"),
        ("adliran-ir", "domains", "adliran.ir"),
        ("sbi-in", "domains", "sbi.bank.in"),
        ("hdfc-in", "domains", "hdfc.bank.in"),
        ("icici-in", "domains", "icici.bank.in"),
        ("axis-in", "domains", "axis.bank.in"),
        ("kotak-in", "domains", "kotak.bank.in"),
        ("pnb-in", "domains", "pnb.bank.in"),
        ("hketoll-hk", "domains", "hketoll.gov.hk"),
        ("gov-sg", "domains", "gov.sg"),
        ("adcc-hk", "hotlines", "18222"),
        ("anti-fraud-165-tw", "hotlines", "165"),
        ("scamalert-sg", "hotlines", "1799"),
        ("abc-cn", "domains", "abchina.com"),
        ("hdfc-in", "domains", "hdfcbk.io"),
        ("esun-bank-tw", "domains", "esb.page.link"),
        ("cmb-cn", "domains", "cmbt.cn"),
        ("guangfa-bank-cn", "domains", "95508.com"),
        ("natwest-gb", "domains", "natwest.com"),
        ("bank-of-america-us", "hotlines", "1-800-732-9194"),
        ("westpac-au", "hotlines", "1300 364 294"),
    ],
)
def test_a_confirmed_fact_counts_as_official(organisation: str, key: str, value: str) -> None:
    assert value in ORGANISATIONS[organisation][key]


@pytest.mark.parametrize(
    ("organisation", "scheme", "value"),
    [
        ("icbc-cn", "cn-port", "95588"),
        ("ccb-cn", "cn-port", "106980095533"),
        ("miit-cn", "cn-port", "12381"),
        ("hsbc-hk", "hk-ssrs", "#HSBC"),
        ("hsbc-hk", "hk-ssrs", "#HSBCsecure"),
        ("payme-hk", "hk-ssrs", "#PayMe"),
        ("bochk-hk", "hk-ssrs", "#BOCHK_TXN"),
        ("bochk-hk", "phone", "+852622649931110"),
        ("chong-hing-hk", "hk-ssrs", "#Chong Hing"),
        ("icbc-asia-hk", "hk-ssrs", "#ICBCAOTP"),
        ("sf-express-hk", "hk-ssrs", "#SFExpress"),
        ("hketoll-hk", "hk-ssrs", "#HKeToll"),
        ("e-traffic-ticket-hk", "hk-ssrs", "#HKPF-eTT"),
        ("hongkong-post-hk", "hk-ssrs", "#HKPost"),
        ("government-111-tw", "tw-short", "111"),
        ("adliran-ir", "ir-line", "ADLIRAN"),
        ("melli-ir", "ir-line", "700717"),
        ("blu-ir", "ir-line", "9999987641"),
        ("gov-sg", "sg-ssir", "gov.sg"),
        ("sbi-in", "in-dlt", "SBIINB"),
        ("icici-in", "in-dlt", "ICICIB"),
        ("tsb-gb", "gb", "TSB"),
        ("co-operative-bank-gb", "phone", "+447480357003"),
    ],
)
def test_a_confirmed_sender_counts_as_official(organisation: str, scheme: str, value: str) -> None:
    assert {"scheme": scheme, "value": value} in ORGANISATIONS[organisation]["senders"]


@pytest.mark.parametrize(
    ("organisation", "key", "value"),
    [
        ("icbc-cn", "signatures", "工商银行"),
        ("water-supplies-hk", "emails", "customer_services@wsd.gov.hk"),
        ("sbi-in", "domains", "onlinesbi.sbi"),
        ("chase-us", "hotlines", "1-800-935-9935"),
        ("monzo-gb", "domains", "monzo.com"),
    ],
)
def test_a_fact_of_one_source_is_provisional(organisation: str, key: str, value: str) -> None:
    assert value in ORGANISATIONS[organisation]["provisional"][key]
    assert value not in ORGANISATIONS[organisation].get(key, ())


@pytest.mark.parametrize(
    ("organisation", "value"),
    [
        ("hang-seng-hk", "#HASE"),
        ("alipay-hk", "#AlipayHK"),
        ("octopus-hk", "#Octopus"),
        ("citibank-hk", "citibank.com.hk"),
        ("first-bank-tw", "68007"),
        ("dbs-sg", "DBS Bank"),
        ("scamalert-sg", "1800-722-6688"),
        ("dbs-hk", "3668 xxxx"),
        ("ocbc-sg", "6363 333"),
        ("chase-us", "24273"),
        ("esun-bank-tw", "esun.to"),
        ("mashang-finance-cn", "400-036-8876"),
        ("ant-consumer-finance-cn", "95188"),
        ("melli-ir", "6037"),
        ("middle-east-ir", "Middle East Bank"),
        ("hdfc-in", "HDFCBANK"),
    ],
)
def test_what_no_source_says_is_not_there(organisation: str, value: str) -> None:
    assert value not in values(ORGANISATIONS[organisation])


@pytest.mark.parametrize("organisation", ["shanghai-bank-cn", "byd-cn", "ctrip-cn", "sf-express-cn", "deppon-cn"])
def test_a_hotline_is_not_taken_for_a_sender(organisation: str) -> None:
    found = ORGANISATIONS[organisation]
    assert not found.get("senders") and not found.get("provisional", {}).get("senders")


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ("e-traffic-ticket-hk", {"links": "never", "exceptions": ["own-host"]}),
        ("water-supplies-hk", {"links": "never", "source": "organisation"}),
        ("taipower-tw", {"links": "never"}),
        ("adliran-ir", {"links": "never", "callback": "never", "source": "police"}),
        ("dbs-sg", {"links": "never", "scope": "retail", "source": "regulator"}),
        ("hketoll-hk", {"links": "official", "never_links_for": ["payment", "transaction"]}),
        ("hongkong-post-hk", {"links": "official", "never_links_for": ["payment", "data"]}),
        ("hang-seng-hk", {"links": "official", "never_links_for": ["login", "payment", "transaction"]}),
        ("sf-express-hk", {"links": "official", "never_links_for": ["payment"]}),
        ("tsb-gb", {"links": "official", "never_links_for": ["login"]}),
        ("sbi-in", {"links": "official", "never_links_for": ["kyc", "data"]}),
        ("fetc-tw", {"links": "official", "must_contain": ["plate"]}),
        ("highway-bureau-tw", {"links": "official", "must_contain": ["recipient-last3"]}),
        ("gov-sg", {"links": "official", "must_contain": ["agency-first"]}),
        ("csdi-ir", {"links": "official", "callback": "official"}),
    ],
)
def test_a_published_rule_is_policy_as_far_as_it_goes(organisation: str, said: dict[str, Any]) -> None:
    assert said.items() <= ORGANISATIONS[organisation]["policy"].items()


def test_no_bank_of_hong_kong_is_said_never_to_send_links() -> None:
    banks = [found for found in ORGANISATIONS.values() if found["kind"] == "bank" and found.get("regions") == ["HK"]]
    assert not [found["id"] for found in banks if found.get("policy", {}).get("links") == "never"]


def test_every_policy_names_who_said_so() -> None:
    said = [found["policy"] for found in ORGANISATIONS.values() if "policy" in found]
    assert {policy["source"] for policy in said} <= {"organisation", "regulator", "police", "press"}


def test_lint_finds_no_error() -> None:
    assert [problem for problem in lint(ROOT / "registry") if problem.severity == "error"] == []


def test_nothing_of_the_making_stands_in_the_data() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*FILES, ROOT / "SOURCES.md")]
    assert not [text for text in texts if re.search(r"/(?:work|root|tmp)/|\bid \d{6,}", text)]


def test_no_national_organisation_stands_under_two_ids_with_one_site_and_one_name() -> None:
    """Told by a site's host and a name without blanks, in one country."""
    seen: dict[tuple[str, str, str], str] = {}
    twins = [
        (seen[place], organisation.id, place)
        for organisation in load_checker(model=False).registry.organisations.values()
        for place in places(organisation)
        if seen.setdefault(place, organisation.id) != organisation.id
    ]
    assert twins == []


def places(organisation: Organisation) -> Iterator[tuple[str, str, str]]:
    hosts = {*organisation.official.domains, *organisation.provisional.domains}
    names = {bare(name) for names in organisation.names.values() for name in names} - {""}
    return itertools.product(organisation.regions, hosts, names)


def bare(name: str) -> str:
    return re.sub(r"[\W_]", "", name.casefold())

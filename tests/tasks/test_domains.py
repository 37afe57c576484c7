"""Proofs of domains, with a real DNS server on this machine, from the token to what the registry says."""

from __future__ import annotations

import datetime
from functools import partial

import pytest
from sqlalchemy import select

from sms_verify.outbound.txt import LookupProblem, Records, look_up
from sms_verify.registry_files.files import write_snapshot
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.notifications.alerts import Event
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import domain_proofs
from sms_verify.store.registry.domain_proofs import DAY, GRACE, HOUR, Due, ProofOutcome, ProofState
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import AlertRow, AuditRow, DomainProofRow, ThingRow
from sms_verify.tasks.domains import DOMAINS_PER_STEP, check, check_due
from tests.support.dns import DnsServer, dns_server
from tests.support.registry import REGISTRY
from tests.support.store import CONSOLE, NOW, do, draft, fact, person

__all__ = ["dns_server"]

HEAD = {"kind": "bank", "regions": ["CN"], "website": None, "sources": []}
PATIENCE = 0.5


class Bank:
    """A bank with domains, and the service that looks after them."""

    def __init__(self, store: RegistryStore, server: DnsServer, name: str = "north") -> None:
        self.store, self.database, self.server, self.name, self.now = store, store.database, server, name, NOW
        with self.database.writing() as session:
            add_organisation(session, CONSOLE, name)
        roles = (Role.MAKER, Role.CHECKER)
        self.maker, self.checker = (person(self.database, f"{name}-{role}", role, at=name) for role in roles)
        self.operator = person(self.database, f"{name}-operator", Role.OPERATOR)
        for thing in (
            Entry(EntryKey(name, "organisation", ""), HEAD),
            Entry(EntryKey(name, "name", "en"), {"names": [f"{name} bank"]}),
        ):
            self.approve(thing)

    def approve(self, thing: Entry) -> int:
        """Bring a thing into force."""
        version = draft(self.database, self.maker, thing)
        do(self.database, self.maker, version, Action.SUBMIT)
        if do(self.database, self.checker, version, Action.APPROVE) is VersionState.ENDORSED:
            do(self.database, self.operator, version, Action.APPROVE)
        return version

    def register(self, domain: str) -> int:
        """Bring a domain into force."""
        return self.approve(fact(self.name, "domain", domain))

    def row(self, domain: str) -> tuple[Due, DomainProofRow]:
        """Return a domain and its proof as it stands."""
        with self.database.reading() as session:
            rows = select(ThingRow).filter_by(organisation=self.name, kind="domain", key=domain, provisional=False)
            thing = session.scalars(rows).one()
            proof, due = session.get_one(DomainProofRow, thing.id), Due(thing.id, thing.key)
            session.expunge_all()
            return due, proof

    def publish(self, domain: str) -> None:
        """Put the record where the bank is told to."""
        self.server.put(domain_proofs.name_of(domain), domain_proofs.record_of(self.row(domain)[1]))

    def check(self, domain: str) -> ProofOutcome:
        """Look at a domain now."""
        look = partial(look_up, server=self.server.address, patience=PATIENCE)
        return check(self.database, ChangeContext("service", self.now), self.row(domain)[0], look)

    def let_pass(self, by: datetime.timedelta) -> None:
        """Move the clock and do what is due."""
        self.now += by
        look = partial(look_up, server=self.server.address, patience=PATIENCE)
        while check_due(self.database, ChangeContext("service", self.now), look):
            pass

    def standing(self, domain: str) -> ProofState:
        """Return how a domain stands."""
        return domain_proofs.standing_of(self.row(domain)[1])

    @property
    def official(self) -> tuple[str, ...]:
        """The domains that prove something."""
        return self.store.snapshot(NOW.date()).organisations[self.name].official.domains

    @property
    def provisional(self) -> tuple[str, ...]:
        """The domains that do not."""
        return self.store.snapshot(NOW.date()).organisations[self.name].provisional.domains

    def listen(self) -> None:
        """Have the bank told of its domains."""
        with self.database.writing() as session:
            events = frozenset({Event.DOMAIN_FAILED, Event.DOMAIN_PROVEN})
            alerts.add_webhook(session, CONSOLE, self.name, "https://hooks.example/", events)

    def told(self) -> list[str]:
        """Return what it was told, oldest first."""
        with self.database.reading() as session:
            rows = session.scalars(select(AlertRow).order_by(AlertRow.id)).all()
            return [f"{row.event} {row.data.get('state', '')}".strip() for row in rows]


@pytest.fixture
def north(store: RegistryStore, dns_server: DnsServer) -> Bank:
    """A bank with a domain that it has registered."""
    bank = Bank(store, dns_server)
    bank.register("north.example")
    return bank


def test_a_registered_domain_proves_nothing_before_it_is_proven(north: Bank) -> None:
    assert (north.official, north.provisional) == ((), ("north.example",))
    assert north.standing("north.example") is ProofState.NEVER


def test_the_right_token_proves_it_and_every_service_sees_it(north: Bank) -> None:
    before = north.store.revision()
    north.publish("north.example")
    assert north.check("north.example") is ProofOutcome.PROVEN
    assert (north.official, north.provisional) == (("north.example",), ())
    assert north.store.revision() == before + 1
    assert north.check("north.example") is ProofOutcome.PROVEN
    assert north.store.revision() == before + 1
    assert north.server.asked == ["_sms-verify.north.example"] * 2


def test_other_records_beside_it_do_no_harm(north: Bank) -> None:
    record = domain_proofs.record_of(north.row("north.example")[1])
    north.server.put("_sms-verify.north.example", "sms-verify=old", f" {record}", "x" * 3_000)
    assert north.check("north.example") is ProofOutcome.PROVEN


@pytest.mark.parametrize(
    "change", [str.upper, str.swapcase, lambda record: record[:-1], lambda record: f"{record}x", lambda _: "x"]
)
def test_a_wrong_token_proves_nothing(north: Bank, change) -> None:
    north.server.put("_sms-verify.north.example", change(domain_proofs.record_of(north.row("north.example")[1])))
    assert north.check("north.example") is ProofOutcome.OTHER
    assert north.official == ()


def test_no_record_an_alias_and_silence_prove_nothing(north: Bank) -> None:
    name, record = "_sms-verify.north.example", domain_proofs.record_of(north.row("north.example")[1])
    assert north.check("north.example") is ProofOutcome.ABSENT
    north.server.alias(name, "strangers.example", record)
    assert north.check("north.example") is ProofOutcome.ALIAS
    north.server.put(name, record)
    north.server.garble(name)
    assert north.check("north.example") is ProofOutcome.UNREACHABLE
    assert north.official == ()


def test_each_domain_of_each_organisation_has_a_token_of_its_own(store: RegistryStore, dns_server: DnsServer) -> None:
    north, south = Bank(store, dns_server), Bank(store, dns_server, "south")
    for bank in (north, south):
        bank.register("shared.example")
    north.register("other.example")
    tokens = {bank.row(domain)[1].token for bank, domain in ((north, "shared.example"), (south, "shared.example"))}
    assert len(tokens | {north.row("other.example")[1].token}) == 3
    north.publish("shared.example")
    assert south.check("shared.example") is ProofOutcome.OTHER
    assert (south.official, south.provisional) == ((), ("shared.example",))


def test_a_parents_record_proves_no_other_name(store: RegistryStore, dns_server: DnsServer) -> None:
    bank = Bank(store, dns_server)
    for domain in ("north.example", "pay.north.example"):
        bank.register(domain)
    record = domain_proofs.record_of(bank.row("pay.north.example")[1])
    dns_server.put("_sms-verify.north.example", record, domain_proofs.record_of(bank.row("north.example")[1]))
    assert bank.check("pay.north.example") is ProofOutcome.ABSENT
    assert bank.check("north.example") is ProofOutcome.PROVEN
    assert (bank.official, bank.provisional) == (("north.example",), ("pay.north.example",))


@pytest.mark.parametrize("domain", ["com.cn", "gov.sg", "github.io", "bank.in", "co.uk"])
def test_a_name_under_which_strangers_get_names_is_never_proven(north: Bank, domain: str) -> None:
    proof = DomainProofRow(token="abc")
    assert domain_proofs.judge(proof, domain, ["sms-verify=abc"], None) is ProofOutcome.SUFFIX
    due = Due(north.row("north.example")[0].thing_id, domain)

    def never(name: str) -> Records:
        raise AssertionError(name)

    assert check(north.database, CONSOLE, due, never) is ProofOutcome.SUFFIX


def test_what_files_say_stands_by_its_sources(store: RegistryStore, tmp_path) -> None:
    file = tmp_path / "registry.json"
    write_snapshot(REGISTRY, file)
    store.load_files(file, CONSOLE)
    assert store.snapshot(NOW.date()) == REGISTRY
    with store.database.reading() as session:
        assert domain_proofs.due(session, NOW, 100) == []


def test_a_proof_is_looked_at_every_day(north: Bank) -> None:
    north.publish("north.example")
    north.let_pass(HOUR)
    assert north.official == ("north.example",)
    asked = len(north.server.asked)
    north.let_pass(DAY - HOUR)
    assert len(north.server.asked) == asked
    north.let_pass(HOUR)
    assert len(north.server.asked) == asked + 1


def test_a_single_failure_is_nobodys_news_and_looked_at_again_within_the_hour(north: Bank) -> None:
    north.listen()
    north.publish("north.example")
    north.let_pass(HOUR)
    north.server.remove("_sms-verify.north.example")
    north.let_pass(DAY)
    assert north.standing("north.example") is ProofState.FAILING
    north.publish("north.example")
    north.let_pass(HOUR)
    assert north.standing("north.example") is ProofState.PROVEN
    assert north.told() == ["domain.proven"]


def test_a_proof_that_fails_is_told_daily_and_counts_until_its_grace_has_run_out(north: Bank) -> None:
    north.listen()
    north.publish("north.example")
    north.let_pass(HOUR)
    north.server.remove("_sms-verify.north.example")
    north.let_pass(DAY)
    begun, revision = north.now, north.store.revision()
    while north.now < begun + GRACE - HOUR:
        north.let_pass(HOUR)
        assert north.official == ("north.example",)
    north.let_pass(DAY)
    assert north.store.revision() == revision + 1
    assert (north.official, north.provisional) == ((), ("north.example",))
    assert north.standing("north.example") is ProofState.LOST
    assert north.told() == ["domain.proven", *["domain.failed failing"] * 7, "domain.failed lost"]
    north.let_pass(3 * DAY)
    assert north.told()[-1] == "domain.failed lost", "it is told once that it is lost"
    north.publish("north.example")
    north.let_pass(DAY)
    assert north.official == ("north.example",)
    assert north.told()[-1] == "domain.proven"
    with north.database.reading() as session:
        actions = session.scalars(select(AuditRow.action).where(AuditRow.action.like("domain.%"))).all()
    assert actions == ["domain.prove", "domain.lose", "domain.prove"]


def test_a_service_that_was_off_for_long_looks_twice_before_a_domain_is_lost(north: Bank) -> None:
    north.publish("north.example")
    north.let_pass(HOUR)
    north.server.remove("_sms-verify.north.example")
    north.let_pass(60 * DAY)
    assert north.official == ("north.example",)
    north.let_pass(HOUR)
    assert north.standing("north.example") is ProofState.FAILING


def test_a_proof_that_was_not_looked_at_lately_is_none_when_the_domain_comes_back(north: Bank) -> None:
    north.publish("north.example")
    north.let_pass(HOUR)
    with north.database.reading() as session:
        from sms_verify.store.tables import VersionRow

        rows = select(VersionRow.id).join(VersionRow.thing).where(ThingRow.key == "north.example")
        version = session.scalars(rows.where(VersionRow.state == VersionState.APPROVED)).one()
    do(north.database, north.checker, version, Action.RETIRE)
    with north.database.writing() as session:
        session.get_one(DomainProofRow, north.row("north.example")[0].thing_id).checked_at = NOW - 3 * DAY
    north.register("north.example")
    assert (north.official, north.provisional) == ((), ("north.example",))
    north.let_pass(HOUR)
    assert north.official == ("north.example",)


def test_a_draft_can_be_proven_before_it_is_approved(north: Bank) -> None:
    draft(north.database, north.maker, fact("north", "domain", "new.example"))
    north.publish("new.example")
    assert north.check("new.example") is ProofOutcome.PROVEN
    north.register("new.example")
    assert north.official == ("new.example",)


def test_many_domains_are_looked_at_step_by_step(north: Bank) -> None:
    for number in range(DOMAINS_PER_STEP):
        north.register(f"n{number}.example")
    silent = Records((), LookupProblem.UNREACHABLE)
    act = ChangeContext("service", NOW + HOUR)
    assert [check_due(north.database, act, lambda _: silent) for _ in range(3)] == [True, False, False]


def test_a_provisional_domain_that_is_registered_as_well_stands_once(north: Bank) -> None:
    north.approve(Entry(EntryKey("north", "domain", "", True), {"value": "north.example"}))
    assert north.provisional == ("north.example",)
    north.publish("north.example")
    north.check("north.example")
    assert (north.official, north.provisional) == (("north.example",), ("north.example",))

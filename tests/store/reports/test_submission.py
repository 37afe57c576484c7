"""Reports on both databases: masked, erased when their reader wants, gathered in campaigns."""

from __future__ import annotations

import datetime

import pytest
from sqlalchemy import insert, select, text

from sms_verify import Message
from sms_verify.core.campaigns import KnownCampaigns
from sms_verify.core.types import Label
from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.reports import campaigns
from sms_verify.store.reports.submission import Reported, report_of, take, withdraw
from sms_verify.store.secrets import secret
from sms_verify.store.tables import CampaignContactRow, CampaignLeadRow, CampaignRow, ReportRow
from tests.support.registry import CHECKER, GENUINE_DEBIT, TODAY
from tests.support.store import NOW

READER = ChangeContext("reader", NOW)
PARCEL = "Your parcel is held at our depot because the address is incomplete. Pay 1.99 at http://depot-fee.top/x today or it goes back."
COPY = PARCEL.replace("depot-fee.top/x", "fee-depot.cyou/y").replace("1.99", "2.50")
OTHER = (
    "The lift in our house stands still on Monday from nine to eleven, please take the stairs, thank you, the caretaker"
)


def report(database: Database, message: str, act: ChangeContext = READER, **allowed: object) -> str:
    key = secret(database, act)
    asked = Message(message, sender="+447700900123", received=TODAY)
    with database.writing() as session:
        reported = Reported(CHECKER.case(asked), CHECKER.check(asked), "en", **allowed)  # type: ignore[arg-type]
        return take(session, act, reported, key).number


def campaign(database: Database, number: str) -> CampaignRow | None:
    with database.reading() as session:
        found = report_of(session, number).campaign
        session.expunge_all()
        return found


def test_without_consent_only_the_mask_is_kept(database: Database) -> None:
    number = report(database, "Dear John Smith, card 4111 1111 1111 1111 is blocked, see http://evil.top/john")
    with database.reading() as session:
        row = report_of(session, number)
        assert (row.original, row.sender, row.email) == (None, None, None)
        assert "John" not in row.text and "4111" not in row.text and "evil.top" in row.text


def test_with_consent_the_original_is_kept_and_nobody_reads_it_in_the_database(database: Database) -> None:
    number = report(database, "Dear John Smith, call me", keep_original=True, email="john@example.org")
    with database.reading() as session:
        row = report_of(session, number)
        assert (row.original, row.sender, row.email) == (
            "Dear John Smith, call me",
            "+447700900123",
            "john@example.org",
        )
        stored = session.execute(text("SELECT original, sender, email, text FROM reports")).one()
    assert not any(private in str(stored) for private in ("John", "7700900123", "john@"))


@pytest.mark.parametrize("email", ["nobody", "a@b", "a b@c.de", "a@b..", "@x.org"])
def test_an_address_that_is_none_is_refused(database: Database, email: str) -> None:
    with pytest.raises(InvalidInput, match="email"):
        report(database, "hello there", email=email)


def test_a_number_is_found_however_it_is_typed(database: Database) -> None:
    number = report(database, OTHER)
    with database.reading() as session:
        assert report_of(session, number.lower().replace("-", " ")).number == number
        for unknown in ("", "AAAA-AAAA-AAAA", number[:-1], "'; --", "😀"):
            with pytest.raises(NotFound):
                report_of(session, unknown)


def test_near_copies_are_one_campaign_and_another_message_is_not(database: Database) -> None:
    first, copy, other = report(database, PARCEL), report(database, COPY), report(database, OTHER)
    one, two, three = (campaign(database, number) for number in (first, copy, other))
    assert one and two and three
    assert one.code == two.code != three.code
    assert (two.size, three.size) == (2, 1)
    with database.reading() as session:
        shown = set(session.scalars(select(CampaignContactRow.shown).where(CampaignContactRow.campaign_id == one.id)))
    assert shown == {"depot-fee.top", "fee-depot.cyou"}


def test_a_phrase_that_very_many_campaigns_share_hides_none(database: Database) -> None:
    first = report(database, PARCEL)
    with database.writing() as session:
        own = report_of(session, first).campaign
        assert own
        lead = own.wording[1][0]
        columns = {each.key: getattr(own, each.key) for each in CampaignRow.__table__.columns}
        ids = range(own.id + 1, own.id + 2 * campaigns.MOST_OF_LEAD)
        others = [columns | {"id": each, "code": f"C{each}", "wording": [[], []]} for each in ids]
        session.execute(insert(CampaignRow), others)
        session.execute(insert(CampaignLeadRow), [{"lead": lead, "campaign_id": each} for each in ids])
    home, copy = campaign(database, first), campaign(database, report(database, COPY))
    assert home and copy and home.code == copy.code


def test_an_official_message_belongs_to_no_campaign(database: Database) -> None:
    assert campaign(database, report(database, GENUINE_DEBIT)) is None
    assert campaign(database, report(database, "OK")) is None


def test_what_is_withdrawn_is_gone(database: Database) -> None:
    first, copy = report(database, PARCEL), report(database, COPY)
    with database.writing() as session:
        withdraw(session, READER, first)
    left = campaign(database, copy)
    assert left and left.size == 1
    with database.writing() as session:
        withdraw(session, READER, copy)
    with database.reading() as session:
        assert not any(session.scalars(select(table)).all() for table in (ReportRow, CampaignRow, CampaignLeadRow))
        with pytest.raises(NotFound):
            report_of(session, first)


def known(database: Database) -> KnownCampaigns:
    with database.reading() as session:
        return campaigns.known(session, secret(database, READER))


def test_only_what_people_confirmed_is_known(database: Database) -> None:
    number = report(database, PARCEL)
    assert known(database).campaigns == ()
    with database.reading() as session:
        before = campaigns.known_at(session)
    with database.writing() as session:
        campaigns.set_campaign_state(session, READER, report_of(session, number).campaign, campaigns.CONFIRMED)  # type: ignore[arg-type]
    with database.reading() as session:
        assert campaigns.known_at(session) != before
    sighting = known(database).sighting(CHECKER.case(Message(COPY)))
    assert sighting and (sighting.by, sighting.size) == ("wording", 1)
    assert known(database).sighting(CHECKER.case(Message(OTHER))) is None


def test_two_campaigns_become_one_for_those_who_come_later(database: Database) -> None:
    first, other = report(database, PARCEL), report(database, OTHER)
    with database.writing() as session:
        one, into = report_of(session, other).campaign, report_of(session, first).campaign
        assert one and into
        campaigns.merge(session, READER, one, into)
        with pytest.raises(Conflict):
            campaigns.merge(session, READER, one, into)
    later = campaign(database, report(database, OTHER.replace("sink", "bath")))
    home = campaign(database, first)
    assert later and home and later.code == home.code
    assert home.size == 3


def test_a_campaign_knows_when_it_was_first_and_last_seen(database: Database) -> None:
    report(database, PARCEL)
    later = ChangeContext("reader", NOW + datetime.timedelta(hours=5))
    found = campaign(database, report(database, COPY, later))
    assert found and (found.first_seen, found.last_seen) == (NOW, later.at)


def test_the_label_is_that_of_the_verdict(database: Database) -> None:
    with database.reading() as session:
        row = report_of(session, report(database, PARCEL))
        assert row.told == row.label == CHECKER.check(Message(PARCEL, sender="+447700900123", received=TODAY)).label
        assert Label(row.label) in Label

"""A forged bank message goes round: one campaign, and its bank is told once."""

from __future__ import annotations

import datetime
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import select

from sms_verify import Message
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.notifications.alerts import Event, add_webhook
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.reports.submission import Reported, take
from sms_verify.store.secrets import secret
from sms_verify.store.tables import AlertRow, CampaignRow
from sms_verify.tasks import tell_waves
from tests.support.registry import CHECKER
from tests.support.store import CONSOLE, NOW

FORGED = (
    "【海港银行】您的账户因长期未认证将于今日冻结，请立即登录 http://haigang-{:04}.top/a 重新认证，逾期须到柜台办理。"
)
MINUTE = datetime.timedelta(minutes=1)


def test_a_thousand_copies_with_links_that_change_are_one_campaign_and_one_alert(tmp_path: Path) -> None:
    """Within five minutes, the waves looked for every minute, and the reports taken in as the doors do."""
    database = Database.open(f"sqlite:///{tmp_path}/s.sqlite3", Keyring.of(Fernet.generate_key().decode()))
    upgrade(database)
    with database.writing() as session:
        add_organisation(session, CONSOLE, "harbour-cn")
        add_webhook(session, CONSOLE, "harbour-cn", "https://bank.example/hook", frozenset(Event))
    key, verdict = secret(database, CONSOLE), CHECKER.check(Message(FORGED.format(0), received=NOW.date()))
    for minute in range(5):
        with database.writing() as session:
            for number in range(200 * minute, 200 * minute + 200):
                case = CHECKER.case(Message(FORGED.format(number), received=NOW.date()))
                act = ChangeContext("reader", NOW + number * datetime.timedelta(seconds=0.3))
                take(session, act, Reported(case, verdict, "zh-Hans"), key)
            tell_waves(session, ChangeContext("chores", NOW + (minute + 1) * MINUTE))
    with database.reading() as session:
        assert session.scalars(select(CampaignRow.size)).all() == [1_000]
        alerts = session.scalars(select(AlertRow)).all()
        assert [(each.organisation, each.event) for each in alerts] == [("harbour-cn", Event.WAVE)]
    database.close()

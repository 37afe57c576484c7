"""What a running service does by itself: alerts and mails are sent, domains looked after, what is old is removed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from sqlalchemy.orm import Session

from sms_verify.core.registry.registry import Registry
from sms_verify.outbound.post import Poster
from sms_verify.outbound.txt import look_up
from sms_verify.settings import Settings
from sms_verify.store import secrets, space
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.notifications import alert_mails as mailed
from sms_verify.store.notifications import deliveries
from sms_verify.store.notifications.alerts import Event, enqueue
from sms_verify.store.people import guessing
from sms_verify.store.periodic import Clock, PeriodicTask, Stop, repeating, running_tasks
from sms_verify.store.registry.expiry import tell_expiring
from sms_verify.store.reports import retention
from sms_verify.store.reports.surges import told, waves
from sms_verify.tasks import alert_mails, alerts, answers, checkpoints, domains

MINUTE, HOUR, DAY = (datetime.timedelta(minutes=minutes) for minutes in (1, 60, 1_440))


@contextmanager
def done(
    database: Database, settings: Settings, clock: Clock, registry: Callable[[], Registry], stop: Stop | None = None
) -> Iterator[None]:
    """Run the tasks of a service as long as the context is open; the registry tells organisations' names."""
    mailer = partial(alert_mails.send, settings, registry)
    send = partial(alerts.send_due, database, Poster(settings.webhook_networks), clock, mailer)
    own = stop or Stop()
    running = running_tasks(database, chores(database, settings), clock, stop=own)
    with running, repeating(send, "alerts", stop=own):
        yield


def chores(database: Database, settings: Settings) -> tuple[PeriodicTask, ...]:
    """Return the periodic tasks, each of which one of several processes runs."""
    look = partial(look_up, server=settings.dns)

    def of_settings(do: Callable[[Database, Settings, ChangeContext], object]) -> Callable[[datetime.datetime], bool]:
        return lambda at: do(database, settings, ChangeContext(alerts.ACTOR, at)) is True

    return (
        PeriodicTask("domains", MINUTE, lambda at: domains.check_due(database, ChangeContext(alerts.ACTOR, at), look)),
        PeriodicTask("expiring templates", HOUR, _writing(database, tell_expiring)),
        PeriodicTask("answers", MINUTE, lambda at: answers.send_due(database, settings, at)),
        PeriodicTask("waves", MINUTE, _writing(database, tell_waves)),
        PeriodicTask("old alerts", DAY, _writing(database, forget_alerts)),
        PeriodicTask("old reports", DAY, _writing(database, purge)),
        PeriodicTask("checkpoints", DAY, of_settings(checkpoints.tell)),
        PeriodicTask("checkpoint posts", DAY, of_settings(checkpoints.post)),
        PeriodicTask("old guesses", HOUR, _writing(database, lambda session, act: guessing.sweep(session, act.at))),
        PeriodicTask("past days' keys", HOUR, _writing(database, forget_keys)),
        PeriodicTask("space", MINUTE, partial(space.tidy, database)),
    )


def tell_waves(session: Session, act: ChangeContext) -> None:
    """Tell banks whose campaigns come faster than they used to."""
    for wave in waves(session, act.at):
        data = told(session, act, wave)
        if wave.campaign.organisation:
            enqueue(session, act, wave.campaign.organisation, Event.WAVE, data)


def forget_alerts(session: Session, act: ChangeContext) -> None:
    """Remove old alerts, and the mail addresses that nobody confirmed."""
    deliveries.forget_old(session, act.at)
    mailed.stop_unconfirmed(session, act)


def forget_keys(session: Session, act: ChangeContext) -> None:
    """Forget the keys of past days' answers, so that their links open nowhere any more."""
    secrets.forget_past_days(session, act.at.astimezone(datetime.UTC).date())


def purge(session: Session, act: ChangeContext) -> bool:
    """Remove what readers reported too long ago; return whether there may be more."""
    return retention.purge(session, act).cases == retention.ERASURES_PER_TRANSACTION


def _writing(database: Database, do: Callable[[Session, ChangeContext], object]) -> Callable[[datetime.datetime], bool]:
    """Return a step that is one transaction; only a true `True` says that more is waiting."""

    def step(at: datetime.datetime) -> bool:
        with database.writing() as session:
            return do(session, ChangeContext(alerts.ACTOR, at)) is True

    return step

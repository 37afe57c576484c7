"""The ends of the audit and of the log leave the house daily: as a line of the log, by post and by mail, signed."""

from __future__ import annotations

import datetime
import json

import pytest
import structlog

from sms_verify.settings import Settings
from sms_verify.store.audit import chain, publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.periodic import run_step
from sms_verify.tasks import checkpoints, chores
from sms_verify.transparency.notes import LogCheckpoint
from tests.support.mail import Post, post
from tests.support.store import NOW, person
from tests.support.webhook_receiver import LOOPBACK, Receiver, receiver

__all__ = ["post", "receiver"]

ACT = ChangeContext("service", NOW)


def test_what_is_written_is_signed_and_can_be_verified_later(database: Database) -> None:
    person(database, "somebody")
    with structlog.testing.capture_logs() as lines:
        checkpoints.tell(database, Settings(), ACT)
    (line,) = [each for each in lines if each["event"] == "checkpoint"]
    verifier = publication.signer(database, ACT, checkpoints.log_name(Settings())).verifier
    assert LogCheckpoint.read(line["log"], verifier).size == 0
    assert line["audit"] in verifier.opened(line["signed_audit"])
    person(database, "another")
    with database.reading() as session:
        assert isinstance(chain.verify(session, chain.Checkpoint.read(line["audit"])), chain.Checkpoint)


def test_they_are_posted_where_the_operator_said(database: Database, receiver: Receiver) -> None:
    settings = Settings(checkpoint_webhook=receiver.url, webhook_networks=(LOOPBACK,))
    checkpoints.post(database, settings, ACT)
    body = json.loads(receiver.received[0][2])
    assert body["type"] == "checkpoint" and body["audit"].startswith("0:") and "\u2014" in body["log"]


def test_a_post_that_did_not_arrive_is_tried_again(database: Database, receiver: Receiver) -> None:
    receiver.statuses = [500, 204]
    settings = Settings(checkpoint_webhook=receiver.url, webhook_networks=(LOOPBACK,))
    chore = next(each for each in chores(database, settings) if each.name == "checkpoint posts")
    with pytest.raises(ConnectionError):
        run_step(database, chore, lambda: NOW)
    assert run_step(database, chore, lambda: NOW + datetime.timedelta(minutes=2))
    assert not run_step(database, chore, lambda: NOW + datetime.timedelta(hours=20)), "once a day"
    assert len(receiver.received) == 2


def test_they_are_mailed_to_whom_the_operator_said(database: Database, post: Post) -> None:
    checkpoints.tell(database, Settings(**post.values, checkpoint_mail="keeper@private.example"), ACT)
    (mail,) = post.mails
    assert "keeper@private.example" in str(mail) and "2026-11-22" in str(mail)

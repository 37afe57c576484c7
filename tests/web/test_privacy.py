"""A person's data planted through every door is found in no table, log, number or job but the encrypted columns."""

from __future__ import annotations

import re

import pytest
import structlog
from sqlalchemy import inspect, text

from sms_verify.settings import Settings
from sms_verify.store.notifications.reader_notices import TOGETHER
from sms_verify.tasks import answers
from sms_verify.uploads import work
from tests.support.staff import Staffed

PLANTED = {
    "name": "Zebulon Quimby",
    "card": "4929 1284 5561 0037",
    "phone": "+44 7700 900461",
    "tail": "tail 0037",
    "code": "Q7Z9X2",
    "mail": "zebulon.quimby@private.example",
    "path": "zq-secret-token-77",
}
MESSAGE = (
    "Dear Zebulon Quimby, your North Bank card 4929 1284 5561 0037 (tail 0037) is blocked, your code is Q7Z9X2. "
    "Call +44 7700 900461, write to zebulon.quimby@private.example or see http://north-check.top/u/zq-secret-token-77"
)
DIGEST = re.compile(r"[0-9a-f]{32,}")
TRACES = ("Zebulon", "Quimby", "zebulon", "quimby", "4929", "5561", "900461", "0037", "Q7Z9X2", "zq-secret")


def everything(staffed: Staffed) -> str:
    """Return every cell of every table, as the database holds it."""
    engine = staffed.store.database.engine
    found = []
    with engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            rows = connection.execute(text(f'SELECT * FROM "{table}"')).all()  # noqa: S608, names of our own tables
            found += [f"{table}: {tuple(row)}" for row in rows]
    return "\n".join(found)


def test_nothing_of_a_person_is_left_anywhere(staffed: Staffed, capsys: pytest.CaptureFixture[str]) -> None:
    reader, agent = staffed.browser(), staffed.browser("agent")
    with structlog.testing.capture_logs() as logs:
        asked = {"text": MESSAGE, "sender": PLANTED["phone"]}
        reader.post("/", data=asked, follow_redirects=True)
        reader.post("/api/v1/check", json=asked)
        reader.post("/api/v1/check/batch", json={"messages": [asked]})
        reader.post("/report", data=asked | {"keep_original": "yes", "email": PLANTED["mail"]})
        reader.post("/report", data=asked)
        reader.post("/report", data=asked | {"email": "zebulon quimby"})
        reader.post("/api/v1/reports", json=asked | {"consent": True, "keep_original": True})
        reader.get(f"/r/{PLANTED['code']}")
        reader.get("/o/Zebulon Quimby")
        reader.get("/Zebulon?card=4929 1284 5561 0037")
        reader.post("/sign-in", data={"login": PLANTED["mail"], "password": PLANTED["name"]})
        agent.post("/desk/cases/1/decide", data={"finding": "fraud", "note": MESSAGE})
        agent.post("/desk/cases/1/reply", data={"words": MESSAGE})
        agent.post("/desk/receipt", data={"code": "x", "text": MESSAGE})
        agent.get("/desk", params={"q": PLANTED["name"]})
        path = agent.post("/desk/bulk", files={"table": ("Zebulon Quimby.csv", f'text\n"{MESSAGE}"\n'.encode())})
        agent.post(f"{path.headers['location']}/start", data={"text": "0"})
        work.turn(staffed.store.database, staffed.current, staffed.clock.at)
        closed = Settings(
            smtp_url="smtp://127.0.0.1:1", mail_from="a@verify.example", public_url="https://verify.example"
        )
        answers.send_due(staffed.store.database, closed, staffed.clock.at + TOGETHER)
        metrics = reader.get("/metrics").text
    printed = capsys.readouterr()
    written = "\n".join((everything(staffed), str(logs), printed.out, printed.err, metrics))
    assert "reports" in written and "bulk_chunks" in written and "mail not sent" in written
    plain = DIGEST.sub("", written)  # four digits stand in some digest by chance
    assert [trace for trace in TRACES if trace in plain] == []

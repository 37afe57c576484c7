"""Tables over HTTP: uploaded, confirmed, judged, fetched; nobody else's, and never too large."""

from __future__ import annotations

import re

import pytest

from sms_verify.uploads import work
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

TABLE = "编号,短信内容\n1,=cmd()|您好\n2,OK\n".encode("gb18030")


def uploaded(browser, content: bytes = TABLE, name: str = "消息.csv") -> str:
    answer = browser.post("/desk/bulk", files={"table": (name, content)})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_goes_all_the_way(staffed: Staffed, language: str) -> None:
    agent = staffed.browser("agent", language)
    path = uploaded(agent)
    page = agent.get(path).text
    assert "消息.csv" in page and re.search(r'name="text">.*?value="1" selected', page, re.DOTALL)
    assert agent.post(f"{path}/start", data={"text": "1"}).status_code == 303
    work.turn(staffed.store.database, staffed.current, staffed.clock.at)
    assert 'class="bars"' in agent.get(path).text
    events = agent.get(f"{path}/events")
    assert events.headers["content-type"].startswith("text/event-stream")
    assert '"state": "done"' in events.text
    csv = agent.get(f"{path}/result.csv").content.decode("utf-8-sig")
    assert csv.splitlines()[1].startswith("1,'=cmd()|您好,")
    assert agent.get(f"{path}/result.xlsx").content[:2] == b"PK"
    assert "=cmd()|您好" in agent.get(f"{path}/rows").text and agent.get(f"{path}/rows?page=9").status_code == 200
    assert "您好" not in agent.get(f"{path}/rows?label=fraud").text
    assert agent.post(f"{path}/cancel").status_code == 303
    assert agent.get(path).status_code == 404


def test_a_column_is_chosen_where_none_was_guessed(staffed: Staffed) -> None:
    agent = staffed.browser("agent")
    assert "No column looks like the messages" not in agent.get(uploaded(agent)).text
    path = uploaded(agent, b"a,b\n1,hello\n", "t.csv")
    assert "No column looks like the messages" in agent.get(path).text
    assert agent.post(f"{path}/start", data={"text": ""}).status_code == 422
    assert agent.post(f"{path}/start", data={"text": "1"}).status_code == 303


@pytest.mark.parametrize(("content", "name"), [(b"", "t.csv"), (b"x", "t.exe"), (b"PK\x03\x04", "t.xlsx"), (b"x", "")])
def test_what_is_no_table_is_refused_in_the_readers_words(staffed: Staffed, content: bytes, name: str) -> None:
    answer = staffed.browser("agent", "fa").post("/desk/bulk", files={"table": (name, content)})
    assert answer.status_code in (400, 422)
    assert 'lang="fa"' in answer.text


def test_a_table_is_its_owners_alone(staffed: Staffed) -> None:
    path = uploaded(staffed.browser("agent"))
    for login in ("lead", "auditor", "maker", "operator"):
        browser = staffed.browser(login)
        assert browser.get(path).status_code == 404
        assert browser.get(f"{path}/result.csv").status_code == 404
        assert browser.get(f"{path}/rows").status_code == 404
        for step in ("start", "pause", "cancel"):
            assert browser.post(f"{path}/{step}").status_code == 404

"""JSON lines in, JSON lines out: in order, at once, and whatever a line holds."""

import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.batch.columns import OWN
from sms_verify.batch.filter import MAX_LINE_BYTES, NO_OBJECT, TOO_LONG, filter_lines
from sms_verify.core.checker import Checker
from sms_verify.registry_files.files import write_snapshot
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT, REGISTRY
from tests.support.tables import CHECKER, TODAY


def filtered(lines: bytes, checker: Checker = CHECKER) -> list[dict[str, Any]]:
    """Return the objects that come out."""
    out = io.BytesIO()
    filter_lines(checker, io.BufferedReader(io.BytesIO(lines)), out, lambda: TODAY)  # type: ignore[arg-type]
    assert not out.getvalue() or out.getvalue().endswith(b"\n")
    return [json.loads(line, parse_constant=pytest.fail) for line in out.getvalue().splitlines()]


def test_an_object_keeps_its_keys_and_gets_ours() -> None:
    line = json.dumps({"id": 7, "text": GENUINE_DEBIT, "sender": 95511, "label": "mine"}).encode()
    [found] = filtered(line, BANKS)
    assert list(found) == ["id", "text", "sender", "label", "sms_verify_label", *OWN[1:]]
    assert (found["id"], found["label"], found["sms_verify_label"], found["error"]) == (7, "mine", "genuine", "")


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"", NO_OBJECT),
        (b"hello", NO_OBJECT),
        (b"[1]", NO_OBJECT),
        (b'{"text": "\xff"}', NO_OBJECT),
        (b'{"text": ' + b"[" * 200_000, NO_OBJECT),
        (b'{"text": "hi", "n": 1e999}', NO_OBJECT),
        (b'{"text": "hi", "n": ' + b"9" * 5_000 + b"}", NO_OBJECT),
        (b'{"message": "hi"}', "text: missing"),
        (b'{"text": ["hi"]}', "text: not a text"),
        (b'{"text": "hi", "region": "China"}', "region: not a country code of two letters, such as CN"),
        (b'{"text": "' + b"x" * MAX_LINE_BYTES + b'"}', TOO_LONG),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_line_keeps_its_place_with_the_reason(line: bytes, error: str) -> None:
    before, bad, after = filtered(b'{"text": "a"}\n' + line + b'\n{"text": "b"}\n')
    assert (before["text"], after["text"]) == ("a", "b")
    assert bad["error"] == error
    assert bad.get("label") is None


def test_half_a_character_goes_through() -> None:
    assert filtered(b'{"text": "\\ud800", "n": NaN}')[0]["n"] is None


@given(st.lists(st.binary(max_size=40).filter(lambda line: b"\n" not in line), max_size=8))
def test_any_bytes_give_a_line_for_a_line(lines: list[bytes]) -> None:
    assert len(filtered(b"".join(line + b"\n" for line in lines))) == len(lines)


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_texts_come_back_in_order(texts: list[str]) -> None:
    lines = b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)
    assert [found["text"] for found in filtered(lines)] == texts


def test_what_has_arrived_is_answered_before_more_is_read() -> None:
    asked, answered = os.pipe(), os.pipe()

    def work() -> None:
        with os.fdopen(asked[0], "rb") as source, os.fdopen(answered[1], "wb") as target:
            filter_lines(CHECKER, source, target, lambda: TODAY)

    thread = threading.Thread(target=work)
    thread.start()
    with os.fdopen(answered[0], "rb") as answers, os.fdopen(asked[1], "wb") as questions:
        for number in range(3):
            questions.write(b'{"text": "%d"}\n{"te' % number)
            questions.flush()
            assert json.loads(answers.readline())["text"] == str(number)
            questions.write(b'xt": "rest"}\n')
            questions.flush()
            assert json.loads(answers.readline())["text"] == "rest"
    thread.join()


def test_the_command_filters_its_standard_input(tmp_path: Path) -> None:
    write_snapshot(REGISTRY, tmp_path / "bank.json.gz")
    command = [sys.executable, "-c", "from sms_verify.cli.main import run; run()", "filter", "--no-model"]
    lines = json.dumps({"text": GENUINE_DEBIT, "sender": "95511"}) + "\nno object\n"
    done = subprocess.run(
        [*command, "--registry", str(tmp_path / "bank.json.gz")], input=lines.encode(), capture_output=True, check=True
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["label"], second) == ("genuine", {"error": NO_OBJECT})

"""Signed notes and checkpoints: by the vector of the standard, and against forgers."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.errors import InvalidInput
from sms_verify.transparency.notes import LogCheckpoint, Signer, Verifier

AT = datetime.datetime(2026, 11, 27, 20, 0, tzinfo=datetime.UTC)
SIGNER = Signer("verify.example/log", bytes(range(32)))
NOW = LogCheckpoint("verify.example/log", 7, bytes(32), AT)
NOTE = SIGNER.signed(NOW.text)
# Of https://pkg.go.dev/golang.org/x/mod/sumdb/note, which the standard comes from.
PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETERS = (
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def test_a_note_of_the_standards_own_program_is_read() -> None:
    verifier = Verifier.read(PETER)
    assert str(verifier) == PETER
    assert verifier.opened(PETERS).startswith("If you think")


def test_a_checkpoint_is_read_as_it_was_signed() -> None:
    assert LogCheckpoint.read(NOTE, Verifier.read(str(SIGNER.verifier))) == NOW
    assert NOTE.splitlines()[:4] == ["verify.example/log", "7", "A" * 43 + "=", "at 2026-11-27T20:00:00Z"]


@pytest.mark.parametrize(
    "forged",
    [
        NOTE.replace("\n7\n", "\n6\n"),
        NOTE.replace("20:00:00", "19:00:00"),
        NOTE.replace("verify.example", "verify.exampl3"),
        NOTE.rpartition("\n\n")[0],
        NOTE.replace("\u2014 verify.example/log ", "\u2014 verify.example/log A"),
        "",
        "x\n\n\u2014 verify.example/log \n",
        Signer("verify.example/log", bytes(32)).signed(NOW.text),
        SIGNER.signed("verify.example/log\nmany\nAAAA\n\n"),
        SIGNER.signed("verify.example/log audit\n12:00\nat 2026-11-27T20:00:00Z\n"),
    ],
)
def test_what_the_log_did_not_sign_as_a_checkpoint_is_refused(forged: str) -> None:
    with pytest.raises(InvalidInput):
        LogCheckpoint.read(forged, SIGNER.verifier)


@pytest.mark.parametrize("key", ["", "x", "a+b+c", PETER.replace("c74f", "c74e"), PETER[:-4], "+" + PETER])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(InvalidInput):
        Verifier.read(key)

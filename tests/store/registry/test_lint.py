"""What the lint found is kept: an entry is read once, until it, its bank or the registry changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sms_verify.core.registry.registry import Registry
from sms_verify.store.registry import lint
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.lint import LATER, NEW_SECONDS, Lint
from tests.support.store import template

REGISTRY = Registry.of((), ())
HEAD = Entry(EntryKey("north", "organisation", "organisation"), {"kind": "bank", "regions": ["CN"], "sources": []})
DOUBTFUL = template("north", "sum", "【北方银行】{sum:amount}元")
SECRET = template("north", "pin", "North Bank: please reply with your PIN {code:code} to confirm that it is you.")


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The entries that were read anew, with nothing kept before."""
    read, found = list[str](), lint._found
    monkeypatch.setattr(lint, "_found", lambda thing, *rest: read.append(thing.key.key) or found(thing, *rest))
    Lint._kept.clear()
    return read


def test_an_entry_is_read_once(asked: list[str]) -> None:
    first = Lint(REGISTRY).found(DOUBTFUL, HEAD)
    assert first.doubts and not first.faults
    assert Lint(REGISTRY).found(DOUBTFUL, HEAD) == first
    assert Lint(REGISTRY).found(SECRET, HEAD).faults
    assert asked == ["sum", "pin"]


def test_what_changed_is_read_anew(asked: list[str]) -> None:
    for thing, head, registry in (
        (DOUBTFUL, HEAD, REGISTRY),
        (replace(DOUBTFUL, content={**DOUBTFUL.content, "body": SECRET.content["body"]}), HEAD, REGISTRY),
        (DOUBTFUL, replace(HEAD, content={**HEAD.content, "regions": ["HK"]}), REGISTRY),
        (DOUBTFUL, HEAD, replace(REGISTRY, version="another")),
    ):
        Lint(registry).found(thing, head)
    assert len(asked) == 4


def test_a_look_that_has_spent_its_time_leaves_what_is_new_to_the_next(asked: list[str]) -> None:
    look = Lint(REGISTRY)
    look.found_by_now(DOUBTFUL, HEAD)
    look.spent = NEW_SECONDS
    assert look.found_by_now(SECRET, HEAD) is LATER
    assert look.found_by_now(DOUBTFUL, HEAD).doubts
    assert Lint(REGISTRY).found_by_now(SECRET, HEAD).faults
    assert asked == ["sum", "pin"]


def test_only_the_last_results_are_kept(monkeypatch: pytest.MonkeyPatch, asked: list[str]) -> None:
    monkeypatch.setattr(lint, "MAX_KEPT", 2)
    for number in (1, 2, 3, 1):
        Lint(REGISTRY).found(template("north", f"t{number}", "【北方银行】{sum:amount}元"), HEAD)
    assert asked == ["t1", "t2", "t3", "t1"]

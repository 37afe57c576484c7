"""What the lint finds in a registered thing, by what is in force for its organisation; worked out once and kept.

A hostile body costs a tenth of a second, and a list shows two hundred: a look at it works out only so much that is new.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from threading import Lock
from typing import ClassVar, NamedTuple

from sms_verify.core.registry.lint import bodies, check, wording
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.problem import Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Organisation
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import Entry, EntryKey, from_entries, shape_faults, template_of

MAX_KEPT = 1_000
"""Results that a process keeps: those that were asked for last."""
NEW_SECONDS = 1.0
"""Of the processor, for what nobody has asked for before: when a look has spent them, the rest waits for the next."""

_NAMES = {"names": ["-"]}


class Found(NamedTuple):
    """What keeps an entry from being submitted, and what its approver has to give a reason for."""

    faults: tuple[str, ...]
    doubts: tuple[str, ...]


LATER = Found((), (Reason("thing.lint-later"),))
"""Of an entry that was not looked at yet: nobody takes it for sound."""


class Lint:
    """Lints entries of one registry and keeps what it found, also for those who come later."""

    _kept: ClassVar[OrderedDict[str, Found]] = OrderedDict()
    _lock: ClassVar[Lock] = Lock()

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.spent = 0.0
        """Seconds of the processor for what was new."""

    def found(self, thing: Entry, head: Entry) -> Found:
        """Return what is found in an entry of an organisation with a head."""
        key = self._key(thing, head)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        begun = time.thread_time()
        made = _found(thing, head, self.registry)
        self.spent += time.thread_time() - begun
        with self._lock:
            self._kept[key] = made
            if len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        return made

    def found_by_now(self, thing: Entry, head: Entry) -> Found:
        """Return what is found in an entry, or `LATER` where this look has spent its time and the entry is new."""
        if self.spent < NEW_SECONDS:
            return self.found(thing, head)
        with self._lock:
            return self._kept.get(self._key(thing, head), LATER)

    def _key(self, thing: Entry, head: Entry) -> str:
        said = [self.registry.version, thing.key, dict(thing.content), dict(head.content)]
        return json.dumps([*said, thing.valid_from, thing.valid_to], sort_keys=True, default=str)


def _found(thing: Entry, head: Entry, registry: Registry) -> Found:
    flaws = _flaws(thing, registry)
    doubts = dict.fromkeys(flaw.reason for flaw in flaws if flaw.severity != Severity.ERROR)
    return Found(tuple(_faults(thing, head, flaws)), tuple(doubts))


def _faults(thing: Entry, head: Entry, flaws: Iterable[Flaw]) -> Iterator[str]:
    faults = tuple(shape_faults(thing))
    yield from faults
    if thing.valid_from and thing.valid_to and thing.valid_to < thing.valid_from:
        yield Reason("at", place="valid_to", reason=Reason("thing.dates"))
    if faults:
        return
    name = Entry(EntryKey(thing.key.organisation, "name", "en"), _NAMES)
    context = [each for each in (head, name) if each.key != thing.key]
    for problem in check(*from_entries([*context, thing])):
        if problem.severity == Severity.ERROR:
            yield Reason("at", place=problem.key, reason=problem.reason)
    yield from (flaw.reason for flaw in flaws if flaw.severity == Severity.ERROR)


def _flaws(thing: Entry, registry: Registry) -> tuple[Flaw, ...]:
    """Return the errors and doubts in a template's wording; a thing of another kind, or of wrong shape, has none."""
    if thing.key.kind != "template" or any(shape_faults(thing)):
        return ()
    template = template_of(thing)
    if wrong := tuple(bodies.flaws(template)):
        return wrong
    bare = Organisation(template.organisation, "other", {})
    organisation = registry.organisations.get(template.organisation, bare)
    doubts = bodies.doubts(compile_template(template), organisation)
    return (*doubts, *wording.flaws(template, organisation, registry))

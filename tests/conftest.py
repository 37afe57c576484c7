"""What every test has: databases to ask for, and a folder of its own.

No test touches the database of somebody who runs the service from this folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from sms_verify.store.people import passwords
from tests.support.databases import address, cast, database, kind, moulds, postgres, store

__all__ = ["address", "cast", "database", "kind", "moulds", "own_data", "postgres", "store"]

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let some tests do more than they do for the gate."""
    parser.addoption("--values", type=int, default=1, help="hostile values that each route is asked with")
    parser.addoption("--matrix-on", default="sqlite", help="the kind of database under the access matrix")


@pytest.fixture(scope="session", autouse=True)
def own_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the data of these tests, and what they keep for the next time, in folders of theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("SMS_VERIFY_DATA", str(tmp_path_factory.mktemp("var")))
        yield


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Hash passwords as argon2id does, at its lowest cost: what a guess costs an attacker is nothing to prove here."""
    cheap = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", cheap)
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell at the very end what was skipped, and how to get it: what is not tried is not known."""
    told = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", ()) if report.longrepr}
    for reason in sorted(told):
        terminalreporter.write_line(f"NOT TRIED: {reason.removeprefix('Skipped: ')}", yellow=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail in CI where a test was skipped: the gate vouches for all of them."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED

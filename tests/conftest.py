"""What every test has: databases to ask for, and a folder of its own.

No test touches the database of somebody who runs the service from this folder.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.support.databases import address, cast, database, kind, moulds, postgres, store

__all__ = ["address", "cast", "database", "kind", "moulds", "own_data", "postgres", "store"]

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def own_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the data of these tests in a folder of theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMS_VERIFY_DATA", str(tmp_path_factory.mktemp("var")))
        yield

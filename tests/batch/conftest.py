"""Tables of the batch's tests are read in the process of the test; `tests/tabular` reads them confined."""

import pytest

from tests.support.tables import read_here


@pytest.fixture(autouse=True)
def reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sms_verify.batch.open_source", read_here)

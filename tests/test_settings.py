"""Settings come from the environment, once, and cannot change."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from sms_verify.errors import InvalidInput
from sms_verify.settings import Settings


def test_an_empty_environment_serves_the_starter_registry_locally() -> None:
    settings = Settings.from_env()
    assert (settings.registry, settings.model, settings.host, settings.port) == (None, None, "127.0.0.1", 8000)


def test_the_environment_is_read_by_prefix(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"REGISTRY": "/r", "PORT": "9000", "CHECK_RATE": "5/second"}.items():
        monkeypatch.setenv(f"SMS_VERIFY_{name}", value)
    monkeypatch.setenv("PORT", "1")
    settings = Settings.from_env()
    assert (settings.registry, settings.port, settings.check_rate) == (Path("/r"), 9000, "5/second")


@pytest.mark.parametrize(("name", "value"), [("PORT", "99999"), ("PORT", "http"), ("CHECK_RATE", "often")])
def test_a_bad_value_is_named_by_its_variable(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"SMS_VERIFY_{name}", value)
    with pytest.raises(InvalidInput, match=f"SMS_VERIFY_{name}: "):
        Settings.from_env()


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError):
        Settings.from_env().port = 1  # type: ignore[misc]

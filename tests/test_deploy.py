"""The files one deploys with name what is there, and give the service no more than it needs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from sms_verify.settings import Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "docs" / "deploy"
CONTAINER = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
UNIT = (DEPLOY / "sms-verify.service").read_text(encoding="utf-8")
KNOWN = {f"SMS_VERIFY_{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("text", [CONTAINER, (DEPLOY / "compose.yaml").read_text(encoding="utf-8"), UNIT])
def test_every_setting_that_is_named_exists(text: str) -> None:
    assert set(re.findall(r"SMS_VERIFY_[A-Z_]+", text)) <= KNOWN


def test_everything_that_is_copied_into_the_image_is_in_the_repository() -> None:
    copied = [line.split()[1:-1] for line in CONTAINER.splitlines() if re.match(r"COPY (?!--from)", line)]
    assert copied and all((ROOT / name).exists() for names in copied for name in names)


def test_the_image_runs_as_nobody_and_pins_what_installs_it() -> None:
    assert re.search(r"^USER (?!0$|root$)", CONTAINER, re.MULTILINE)
    assert "--require-hashes" in CONTAINER
    assert re.search(r"uv==[0-9.]+", CONTAINER)[0] in (ROOT / "Makefile").read_text(encoding="utf-8")  # type: ignore[index]


def test_the_composed_service_is_read_only_without_privileges_and_waits_for_its_database() -> None:
    service = COMPOSE["services"]["service"]
    assert service["read_only"] is True and service["cap_drop"] == ["ALL"]
    assert service["depends_on"]["database"]["condition"] == "service_healthy"
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert (DEPLOY / service["build"]["context"]).resolve() == ROOT

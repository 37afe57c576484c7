"""The wheel works where nothing else is: an empty environment, outside the checkout."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
ROOT = Path(__file__).parents[1]
UV = Path(sys.executable).parent / "uv"
WHEEL = ("--no-index", "--find-links")
PATIENCE_SECONDS = 120
"""How long a service on a busy machine may take to answer for the first time."""


def _environment(folder: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("SMS_VERIFY_", "PYTHON"))}
    return kept | {"SMS_VERIFY_DATA": str(folder / "var")}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands' folder of an environment that holds the built wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    uv = shutil.which("uv") or str(UV)
    locks = ROOT / "requirements" / "run.txt"
    for command in (
        [uv, "build", "-q", "--wheel", "--out-dir", str(folder), str(ROOT)],
        [uv, "venv", "-q", "--python", sys.executable, str(folder / "env")],
        [uv, "pip", "install", "-q", "--python", str(folder / "env"), "--require-hashes", "-r", str(locks)],
        [uv, "pip", "install", "-q", "--python", str(folder / "env"), "--no-deps", *WHEEL, str(folder), "sms-verify"],
        [uv, "pip", "check", "-q", "--python", str(folder / "env")],
    ):
        subprocess.run(command, check=True, cwd=folder, env=_environment(folder))
    return folder / "env" / "bin"


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Run:
    def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [installed / "sms-verify", *arguments],
            cwd=tmp_path,
            env=_environment(tmp_path),
            capture_output=True,
            text=True,
        )

    return _run


def test_a_message_is_checked_with_the_starter_registry_and_the_model(run: Run) -> None:
    answer = run("check", "Lunch at noon?", "--json")
    assert answer.returncode == 3, answer.stderr
    assert '"probability": 0.' in answer.stdout


def test_a_table_is_judged(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("text\nLunch at noon?\n", encoding="utf-8")
    answer = run("batch", "in.csv", "out.csv")
    assert answer.returncode == 0, answer.stderr
    assert "unverified" in (tmp_path / "out.csv").read_text("utf-8")


def test_the_service_answers(installed: Path, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [installed / "sms-verify", "serve", "--port", str(port)]
    with subprocess.Popen(command, cwd=tmp_path, env=_environment(tmp_path), stderr=subprocess.DEVNULL) as service:
        try:
            assert _answered(f"http://127.0.0.1:{port}/healthz")
        finally:
            service.terminate()


def _answered(address: str) -> bool:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        try:
            return httpx2.get(address, timeout=PATIENCE_SECONDS).status_code == 200
        except httpx2.TransportError:
            time.sleep(0.2)
    return False


def test_serving_imports_nothing_that_only_training_needs(installed: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from sms_verify import Message; from sms_verify.bootstrap import load_checker\n"
        "load_checker().check(Message('Lunch at noon?'))\n"
        "import sms_verify.web.app\n"
        "print(*sorted({'sklearn', 'scipy', 'pandas', 'joblib'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [installed / "python", "-c", code],
        cwd=tmp_path,
        env=_environment(tmp_path),
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "\n"

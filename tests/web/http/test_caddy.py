"""The lines for Caddy in the operators' document, before a real Caddy: who asks is told, and cannot be made up."""

from __future__ import annotations

import ipaddress
import re
import shutil
import subprocess
from collections.abc import Iterator

import httpx2 as httpx
import pytest

from tests.support.serving import free_port, served
from tests.support.web import client
from tests.web.http.test_nginx import DOCUMENT, HOST, assert_no_header_is_believed, wait_for


def _lines() -> str:
    """Return what stands in the block of the document."""
    found = re.search(r"```\n(verify\.example \{.*?\n\})\n```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where Caddy listens in front of a service that trusts it."""
    caddy = shutil.which("caddy")
    if caddy is None:
        pytest.skip("CADDY IS MISSING, the lines of docs/operate.md were not tried: apt-get install caddy")
    folder, port = tmp_path_factory.mktemp("caddy"), free_port()
    trusted = (ipaddress.ip_network("127.0.0.1/32"),)
    app = client(check_rate="2/minute", trusted_proxies=trusted, public_url="https://verify.example").app
    with served(app) as service:
        block = _lines().replace("verify.example {", f"http://verify.example:{port} {{")
        config = folder / "Caddyfile"
        # Without TLS here, since nobody vouches for the name; all else is as it stands.
        config.write_text(
            "{\n admin off\n auto_https off\n}\n" + block.replace("127.0.0.1:8000", service.removeprefix("http://"))
        )
        command = [caddy, "run", "--config", str(config), "--adapter", "caddyfile"]
        home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        with subprocess.Popen(command, stderr=subprocess.DEVNULL, env=home) as process:
            wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
            process.terminate()


def test_a_header_of_a_strangers_changes_nothing_behind_caddy(address: str) -> None:
    assert_no_header_is_believed(address)


def test_caddy_hands_on_the_host_and_nothing_else_is_answered(address: str) -> None:
    assert httpx.get(f"{address}/about", headers=HOST).status_code == 200
    assert not httpx.get(f"{address}/about", headers={"host": "evil.test"}).text
    assert httpx.get(f"{address}/metrics", headers=HOST).status_code == 404

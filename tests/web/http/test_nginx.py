"""The lines for nginx in the operators' document, before a real nginx: who asks is told, and cannot be made up."""

from __future__ import annotations

import ipaddress
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

from tests.support.serving import served
from tests.support.web import client

DOCUMENT = Path(__file__).parents[3] / "docs" / "operate.md"
HOST = {"host": "verify.example"}
STARTED_SECONDS = 30


def _lines() -> str:
    """Return the server block of the document."""
    found = re.search(r"```\n(server \{.*?\n\})\n```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where nginx listens in front of a service that trusts it."""
    nginx = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if nginx is None:
        pytest.skip("NGINX IS MISSING, the lines of docs/operate.md were not tried: apt-get install nginx-light")
    folder = tmp_path_factory.mktemp("nginx")
    trusted = (ipaddress.ip_network("127.0.0.1/32"),)
    app = client(check_rate="2/minute", trusted_proxies=trusted, public_url="https://verify.example").app
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with served(app) as service:
        block = (
            _lines().replace("listen 443 ssl;", f"listen 127.0.0.1:{port};").replace("http://127.0.0.1:8000", service)
        )
        paths = " ".join(f"{kind}_temp_path {folder};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        config = folder / "nginx.conf"
        config.write_text(
            f"daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
            f"http {{ access_log off; {paths}\n{block}\n}}\n"
        )
        with subprocess.Popen([nginx, "-p", str(folder), "-c", str(config)], stderr=subprocess.DEVNULL) as process:
            wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
            process.terminate()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until a proxy listens."""
    ends = time.monotonic() + STARTED_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("the proxy did not start")


def _from(address: str) -> httpx.Client:
    """Return a client that asks from another address of this machine, as a stranger would."""
    return httpx.Client(transport=httpx.HTTPTransport(local_address=address), headers=HOST)


def test_a_header_of_a_strangers_changes_nothing_behind_nginx(address: str) -> None:
    assert_no_header_is_believed(address)


def assert_no_header_is_believed(address: str) -> None:
    """Assert that a proxy's clients are counted by their own addresses, whatever they say."""
    for stranger in ("127.0.0.2", "127.0.0.3"):
        with _from(stranger) as asking:
            told = [{"x-forwarded-for": f"198.51.100.{number}, 10.0.0.1"} for number in range(3)]
            answers = [asking.post(f"{address}/api/v1/check", json={"text": "hi"}, headers=each) for each in told]
        assert [each.status_code for each in answers] == [200, 200, 429]


def test_nginx_hands_on_the_host_and_nothing_else_is_answered(address: str) -> None:
    assert httpx.get(f"{address}/about", headers=HOST).status_code == 200
    assert httpx.get(f"{address}/about", headers={"host": "evil.test"}).status_code == 421
    assert httpx.get(f"{address}/metrics", headers=HOST).status_code == 404

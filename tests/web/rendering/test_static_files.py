"""Files that a browser may keep for good, because their name changes with them."""

from __future__ import annotations

import pytest

from sms_verify.web.rendering.static_files import STATIC, asset
from tests.support.web import client

FILES = sorted(path.name for path in STATIC.iterdir())


@pytest.mark.parametrize("name", FILES)
def test_a_fingerprinted_file_is_kept_and_another_is_asked_for_again(name: str) -> None:
    asking = client()
    assert "immutable" in asking.get(asset(name)).headers["cache-control"]
    assert asking.get(f"/static/{name}").headers["cache-control"] == "no-cache"
    assert asking.get(f"/static/{name}?v=old").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/static/", "/static/../app.py", "/static/%2e%2e/app.py", "/static/nothing"])
def test_nothing_else_is_served(path: str) -> None:
    assert client().get(path).status_code == 404


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith(".png")])
def test_a_file_loads_nothing_from_elsewhere(name: str) -> None:
    text = (STATIC / name).read_text(encoding="utf-8")
    assert "://" not in text.replace("http://www.w3.org/2000/svg", "")
    assert "@import" not in text and "eval" not in text and "innerHTML" not in text

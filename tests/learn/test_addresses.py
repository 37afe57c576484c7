"""What a link's spelling says: silent rows of honest links first."""

from __future__ import annotations

import pytest

from sms_verify.learn.addresses import host_signs, link_signs


@pytest.mark.parametrize("host", ["example.com", "www.sberbank.ru", "alfabank.ru", "hdfc.com", "my.gov.ir", "cmb.cn"])
def test_an_honest_host_has_no_signs(host: str) -> None:
    assert list(host_signs(host)) == []


@pytest.mark.parametrize(
    ("host", "signs"),
    [
        ("secure-login24.online", ["digit", "hyphen", "ending", "bait"]),
        ("zkqtrmw.com", ["garbled"]),
        ("mytrackingparcels.com", ["long", "bait"]),
        ("lemonflare.directory", ["ending"]),
    ],
)
def test_a_made_up_host_is_told(host: str, signs: list[str]) -> None:
    assert list(host_signs(host)) == signs


@pytest.mark.parametrize(
    ("raw", "host", "signs"),
    [
        ("https://a.example.com/receipt/DCH7UPHXGG", "a.example.com", []),
        ("www.example.ru/regulartransfers", "www.example.ru", []),
        ("https://example.com/12345", "example.com", []),
        ("title.so", "title.so", ["bare"]),
        ("http://lemonflare.com/Xy7bQ2", "lemonflare.com", ["token"]),
        ("https://youtu.be/dQw4w9WgXcQ", "youtu.be", ["token", "popular"]),
    ],
)
def test_a_whole_link_is_told(raw: str, host: str, signs: list[str]) -> None:
    assert list(link_signs(raw, host)) == signs

"""Hosts as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.identifiers.hosts import canonical, is_public_suffix, is_shared, parents, parts


@pytest.mark.parametrize(
    ("printed", "host"),
    [
        ("icbc.com.cn", "icbc.com.cn"),
        ("WWW.ICBC.com.cn.", "www.icbc.com.cn"),
        ("例子.中国", "xn--fsqu00a.xn--fiqs8s"),
        ("https://icbc.com.cn", ""),
        ("icbc.com.cn/x", ""),
        ("a@b.com", ""),
        ("a..b", ""),
        ("", ""),
    ],
)
def test_a_host_has_one_spelling(printed: str, host: str) -> None:
    assert canonical(printed) == host


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("www.icbc.com.cn", ("www", "icbc", "com.cn")),
        ("sbi.bank.in", ("", "sbi", "bank.in")),
        ("www.sbi.bank.in", ("www", "sbi", "bank.in")),
        ("gov.sg", ("", "", "gov.sg")),
        ("alice.github.io", ("alice", "github", "io")),
    ],
)
def test_a_host_is_cut_at_the_name_somebody_registered(host: str, expected: tuple[str, str, str]) -> None:
    assert parts(host) == expected


@pytest.mark.parametrize("host", ["com.cn", "gov.sg", "bank.in", "co.uk"])
def test_a_public_suffix_is_open_to_others(host: str) -> None:
    assert is_public_suffix(host)
    assert not is_public_suffix(f"icbc.{host}")


def test_a_shared_host_is_no_organisations_own() -> None:
    assert is_shared("github.io")
    assert not is_shared("alice.github.io")
    assert not is_shared("icbc.com.cn")


def test_parents_go_from_the_host_up() -> None:
    assert parents("a.b.c") == ("a.b.c", "b.c", "c")


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    host = canonical(text)
    assert parts(host).registrable is not None
    assert host == canonical(host)

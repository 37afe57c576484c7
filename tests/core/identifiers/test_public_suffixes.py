"""Hosts cut by the public suffix list: as tldextract cuts them, without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tldextract import TLDExtract

from sms_verify.core.identifiers.public_suffixes import _rules, cut, top_levels

ORACLE = TLDExtract(suffix_list_urls=(), cache_dir=None)
RULES = sorted(_rules(with_private=True).rules)
LABELS = st.sampled_from(("a", "www", "City", "xn--fiqs8s", "中国", "xn--", "xn--zz", "com", "1", ""))
ENDS = st.sampled_from(RULES).map(lambda rule: rule.removeprefix("!"))


def _as_tldextract(host: str, with_private: bool) -> tuple[str, str, str, bool]:
    found = ORACLE(host, include_psl_private_domains=with_private)
    return found.subdomain, found.domain, found.suffix, found.is_private


@pytest.mark.parametrize("with_private", [False, True])
def test_every_rule_cuts_as_tldextract_does(with_private: bool) -> None:
    for rule in RULES:
        bare = rule.lstrip("!*.")
        for host in (bare, f"www.{bare}", f"a.b.{bare}", bare.partition(".")[2] or "x", f"not-{bare}"):
            assert cut(host, with_private=with_private) == _as_tldextract(host, with_private)


@given(st.lists(LABELS, max_size=4), ENDS, st.booleans())
def test_any_host_is_cut_as_tldextract_does(labels: list[str], end: str, with_private: bool) -> None:
    host = ".".join([*labels, end]).strip(".")
    assert cut(host, with_private=with_private) == _as_tldextract(host, with_private)


@pytest.mark.parametrize("host", ["127.0.0.1", "256.0.0.1", "1.2.3", "1.2.3.4.5", "localhost", "a.b", "[::1]", ""])
def test_what_is_no_domain_is_cut_as_tldextract_does(host: str) -> None:
    assert cut(host) == _as_tldextract(host, with_private=False)


def test_the_top_level_domains_are_those_of_tldextract() -> None:
    assert top_levels() == {suffix for suffix in ORACLE.tlds if "." not in suffix}

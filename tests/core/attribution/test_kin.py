"""Which organisations speak for each other, so that neither is foreign to the other."""

import pytest

from sms_verify.core.attribution.ownership import are_kin
from sms_verify.core.types import Facts, Organisation


def house(name: str, kind: str, *domains: str, group: str | None = None, region: str = "IN") -> Organisation:
    return Organisation(name, kind, {"en": (name,)}, (region,), Facts(domains=domains), group=group)


POST = house("kite-post", "courier", "kitepost.example")
POST_BANK = house("kite-post-bank", "bank", "kitepost.example", "kitebank.example")
OTHER = house("heron", "bank", "heron.example")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (POST, POST_BANK),
        (house("kite-in", "bank", group="kite"), house("kite-gb", "bank", group="kite", region="GB")),
        (house("tax", "government"), house("police", "government")),
    ],
)
def test_houses_of_one_site_or_brand_or_authority_are_kin(one: Organisation, other: Organisation) -> None:
    assert are_kin(one, other)
    assert are_kin(other, one)


@pytest.mark.parametrize(("one", "other"), [(POST, OTHER), (house("a", "bank"), house("b", "bank"))])
def test_houses_that_share_nothing_are_strangers(one: Organisation, other: Organisation) -> None:
    assert not are_kin(one, other)

import pytest

from sms_verify.core.templates.tolerance import in_order, squeeze


@pytest.mark.parametrize(
    ("literals", "text"),
    [
        (("", " paid ", " from card ", ""), "5 paid x from card 1"),
        (("", " paid ", " from card ", ""), "5paid x  from card1"),
        (("您", "元,余额", "元。"), "您5,余额6"),
        (("您", "支出人民币", "元,余额人民币", "元"), "您1支出5元,余额6元"),
        (("Sent Rs.", " to ", " on ", ""), "Sent 5 INR to x on 1/2"),
    ],
)
def test_what_gateways_change_does_not_hide_the_literals(literals: tuple[str, ...], text: str) -> None:
    assert in_order(literals, squeeze(text))


@pytest.mark.parametrize(
    ("literals", "text"),
    [
        (("", " paid ", " from card ", ""), "5 from card x paid 1"),
        (("", " paid ", " from card ", ""), "5 paid x from 1"),
        (("", "支出", "支出", ""), "1支出2"),
    ],
)
def test_literals_that_are_missing_or_in_another_order_do_not_stand(literals: tuple[str, ...], text: str) -> None:
    assert not in_order(literals, squeeze(text))

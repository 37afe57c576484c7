"""Rows: whatever a corpus did to its texts is undone, and the same text always becomes the same."""

import re

import pytest

from sms_verify.learn.masks import unmask


@pytest.mark.parametrize(
    ("text", "dataset", "gone"),
    [
        ("尊敬的 用户 请 登录 URL 兑换 DIGIT 元", "fbs_zh", ("URL", "DIGIT")),
        ("联系 CELLPHONE 或 WECHAT", "fbs_zh", ("CELLPHONE", "WECHAT")),
        ("电话xxxxxxxxxxx，优惠xx元", "zh80w_10k", ("x",)),
        ("Pay at http //bit.ly/a by XX March", "spamhunter_multi", ("XX", "http //")),
        ("call <PHONE> or see <URL>", "nus_spamdam_en", ("<", "PHONE")),
        ("尊敬的▪▪先生，卡尾号••••已冻结", "desk", ("▪", "•")),
        ("'=▪▪▪ pay •.•• now", "desk", ("▪", "•", "'")),
        ("i saw <#> of them &lt;DECIMAL&gt;", "mishra_soni_smishing_en", ("<#>", "DECIMAL")),
    ],
)
def test_no_mask_is_left(text: str, dataset: str, gone: tuple[str, ...]) -> None:
    made = unmask(text, dataset)
    assert not [mask for mask in gone if mask in made]
    assert unmask(text, dataset) == made


def test_spaced_chinese_is_joined() -> None:
    assert unmask("尊敬的 用户 您好", "fbs_zh") == "尊敬的用户您好"


def test_the_date_of_a_screenshot_is_not_part_of_the_message() -> None:
    assert unmask("text message today 04:04 your parcel waits", "nus_spamdam_en") == "your parcel waits"


@pytest.mark.parametrize("text", ["", "XOXO, see you at 5", "URL", "<3 you", "www.example.com"])
def test_a_plain_text_of_another_set_stays(text: str) -> None:
    assert unmask(text, "own_en") == text


@pytest.mark.parametrize(
    ("text", "letters"), [("آقای ▪▪▪▪ سلام", "[\u0600-\u06ff]"), ("尊敬的▪▪", "[\u4e00-\u9fff]"), ("Dear ▪▪▪", "[a-z]")]
)
def test_a_covered_letter_becomes_one_of_the_texts_script(text: str, letters: str) -> None:
    made = unmask(text, "desk")
    assert re.fullmatch(letters, made[text.index("▪")])

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.types import Alignment, Difference, Fact, Label, Span, Verdict
from sms_verify.explain import explain, rule_sentence
from sms_verify.explain.catalogue import blanks, load
from sms_verify.explain.facts import END, ISOLATE
from sms_verify.explain.languages import tags
from tests.support.explaining import BANK, DIFFERENCE, FRAUD, LOOKALIKE, NEAR, found, verdict

SAMPLES: dict[str, Fact] = {
    "until": "2026-03-25",
    "since": "2026-03-25",
    "limit": 4000,
    "how": "edit",
    "kind": "amount",
}
"""Facts that must be of a form; any other is a word."""


def bare(text: str) -> str:
    return text.replace(ISOLATE, "").replace(END, "")


def summary(case: Verdict, tag: str = "en") -> str:
    return bare(explain(case, tag).summary)


@pytest.mark.parametrize("tag", tags())
@pytest.mark.parametrize("code", load("en").under("finding"))
def test_every_sentence_takes_its_facts(code: str, tag: str) -> None:
    for text in load(tag).texts[f"finding.{code}"]:
        facts = {name: SAMPLES.get(name, f"<{name}>") for name in blanks(text)}
        said = explain(verdict(Label.FRAUD, found(code, **facts), organisation=BANK, probability=0.5), tag)
        assert said.findings[0][1].count(ISOLATE) == said.findings[0][1].count(END)
        assert "{" not in said.findings[0][1]
    assert bare(explain(verdict(Label.FRAUD, found(code)), tag).findings[0][1])
    assert rule_sentence(code, tag) == load(tag).plain(f"finding.{code}")


@pytest.mark.parametrize("tag", tags())
@pytest.mark.parametrize("label", list(Label))
def test_a_verdict_about_nobody_has_words(label: Label, tag: str) -> None:
    said = explain(verdict(label), tag)
    assert said.language == tag
    assert said.dir == load(tag).dir
    assert said.label_text and said.summary and said.limits
    assert said.findings == said.missing == said.differences == ()


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (
            verdict(Label.FRAUD, found("contact.foreign-link", domain="evil.top"), organisation=BANK),
            "the link is not of China Merchants Bank",
        ),
        (
            verdict(Label.FRAUD, found("contact.foreign-phone", number="139"), organisation=BANK),
            "the number is not of China Merchants Bank",
        ),
        (verdict(Label.FRAUD, found("template.forged-contact"), LOOKALIKE, organisation=BANK), "forged copy"),
        (
            verdict(Label.FRAUD, LOOKALIKE, organisation=BANK),
            "the link only imitates cmbchina.com",
        ),
        (verdict(Label.FRAUD, LOOKALIKE), "only imitates cmbchina.com."),
        (verdict(Label.FRAUD, LOOKALIKE, organisation=replace(BANK, id="other")), "only imitates cmbchina.com."),
        (verdict(Label.FRAUD, found("campaign.parcel")), "of a known kind"),
        (verdict(Label.FRAUD, organisation=BANK), "in the name of China Merchants Bank"),
        (verdict(Label.SUSPICIOUS, found("model.fraud"), organisation=BANK), "like that of frauds"),
        (
            verdict(Label.UNVERIFIED, found("claim.unlisted", name="大发消费金融")),
            "no licensed lender named “大发消费金融”",
        ),
        (verdict(Label.UNVERIFIED, found("claim.unregistered", name="B.evil.top")), "nothing of “B[.]evil[.]top”"),
        (
            verdict(Label.UNVERIFIED, found("template.near", template="cmb-cn/debit"), organisation=BANK),
            "Close to an official message",
        ),
        (
            verdict(Label.UNVERIFIED, found("template.near", template="boc/x"), organisation=BANK),
            "Close to an official message",
        ),
        (verdict(Label.UNVERIFIED, found("text.empty")), "no text"),
        (verdict(Label.UNVERIFIED, found("campaign.parcel"), organisation=BANK), "and it resembles a known fraud"),
        (verdict(Label.UNVERIFIED, organisation=BANK), "cannot confirm that this is from China Merchants Bank"),
        (verdict(Label.CONSISTENT, found("template.match"), organisation=BANK), "sender not confirmed"),
        (
            verdict(Label.GENUINE, found("sender.official"), organisation=BANK),
            "A message and a sender of China Merchants Bank",
        ),
        (verdict(Label.GENUINE, organisation=BANK), "this is from China Merchants Bank"),
    ],
)
def test_the_summary_says_what_weighs_most(case: Verdict, words: str) -> None:
    assert words in summary(case)


@pytest.mark.parametrize(
    ("tag", "name"),
    [("en", "China Merchants Bank"), ("zh-Hans", "招商银行"), ("zh-Hant", "招商银行"), ("fa", "China Merchants Bank")],
)
def test_an_organisation_is_named_in_the_nearest_language(tag: str, name: str) -> None:
    assert f"{ISOLATE}{name}{END}" in explain(verdict(Label.FRAUD, organisation=BANK), tag).summary


def test_a_finding_cannot_give_the_organisation_a_name_or_number() -> None:
    lie = found("contact.foreign-phone", number="139", organisation="Evil", hotline="666", website="evil.top")
    assert "Evil" not in explain(verdict(Label.FRAUD, lie), "en").findings[0][1]
    assert "666" not in explain(verdict(Label.FRAUD, lie, organisation=BANK), "en").findings[0][1]


def test_a_lookalike_link_is_named_with_what_it_imitates_and_how() -> None:
    assert bare(explain(FRAUD, "en").findings[0][1]) == (
        "The link leads to cmbchlna[.]com, not to cmbchina.com: a letter is replaced by one that looks the same."
    )


@pytest.mark.parametrize("label", [Label.GENUINE, Label.CONSISTENT])
@pytest.mark.parametrize(("tag", "word"), [("en", "but"), ("zh-Hans", "但"), ("zh-Hant", "但"), ("fa", "ولی")])
def test_a_positive_answer_says_what_it_cannot_prove(label: Label, tag: str, word: str) -> None:
    assert word in explain(verdict(label, organisation=BANK), tag).limits


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (DIFFERENCE, "Official: “95555”. Received: “400-999-0000”."),
        (Difference("", "http://evil.top", Span(0, 5)), "Added: “hxxp[://]evil[.]top”."),
        (Difference("请勿泄露", "", Span(3, 3)), "Left out: “请勿泄露”."),
        (
            Difference("{sum:amount}", "many", Span(3, 3), slot="sum"),
            "Official: “‹an amount of money›”. Received: “many”.",
        ),
    ],
)
def test_differences_are_told_in_words(difference: Difference, words: str) -> None:
    alignment = Alignment(NEAR.template, differences=(difference,))
    said = explain(verdict(Label.UNVERIFIED, alignment=alignment), "en")
    assert [(one, bare(text)) for one, text in said.differences] == [(difference, words)]


def test_missing_facts_are_asked_for() -> None:
    said = explain(verdict(Label.UNVERIFIED, missing=("sender", "link")), "zh-Hant")
    assert said.missing == ("發送者：訊息上方顯示的號碼或名稱。", "連結：我們無法判斷是誰的。")


def test_an_unknown_language_gets_english() -> None:
    assert explain(FRAUD, "de").language == "en"


@given(
    st.sampled_from(load("en").under("finding")),
    st.dictionaries(
        st.sampled_from(["domain", "shown", "message", "name", "official", "sender", "how", "until"]), st.text()
    ),
    st.sampled_from(tags()),
    st.sampled_from(list(Label)),
)
def test_no_fact_breaks_a_sentence(code: str, facts: dict[str, str], tag: str, label: Label) -> None:
    said = explain(verdict(label, found(code, **facts), organisation=BANK), tag)
    for text in (said.summary, said.findings[0][1], *(advice.text for advice in said.advice)):
        assert text.count(ISOLATE) == text.count(END)
        assert not any(mark in text for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067")


@pytest.mark.parametrize("tag", tags())
def test_the_first_sentence_is_short_enough_for_a_glance(tag: str) -> None:
    catalogue = load(tag)
    for key in (one for one in catalogue.texts if one.startswith("summary.")):
        assert len(catalogue.plain(key)) <= 60, key


@pytest.mark.parametrize(
    ("region", "word", "other"),
    [("HK", "核實", "查證"), ("TW", "查證", "核實"), ("TW", "檢舉", "舉報"), ("HK", "舉報", "檢舉")],
)
def test_hong_kong_and_taiwan_have_their_own_words(region: str, word: str, other: str) -> None:
    said = explain(replace(verdict(Label.SUSPICIOUS, organisation=BANK), region=region), "zh-Hant")
    text = said.summary + "".join(advice.text for advice in said.advice)
    assert word in text
    assert other not in text

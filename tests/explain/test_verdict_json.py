import json
from dataclasses import replace

import pytest

from sms_verify.core.types import Evidence, Finding, Label, Span
from sms_verify.explain import explain, verdict_json
from sms_verify.explain.languages import tags
from tests.support.explaining import BANK, FRAUD, LINK, NEAR, found, verdict


def test_a_verdict_has_the_keys_of_the_contract() -> None:
    said = verdict_json(replace(FRAUD, alignment=NEAR, missing=("sender",)), "zh-Hans")
    text = explain(FRAUD, "zh-Hans").findings[0][1]
    assert said | {"summary": "…", "advice": said["advice"][:1]} == {
        "label": "fraud",
        "score": 6.0,
        "probability": 0.97,
        "organisation": {
            "id": "cmb-cn",
            "name": "招商银行",
            "website": "https://www.cmbchina.com/",
            "hotlines": ["95555", "400-820-5555"],
        },
        "template": {
            "id": "cmb-cn/debit",
            "language": "zh-Hans",
            "basis": "published",
            "independent": 1,
            "slots": {"card": "1234"},
            "differences": [{"official": "95555", "message": "400-999-0000", "span": [10, 22]}],
        },
        "contacts": [
            {
                "kind": "link",
                "raw": LINK.raw,
                "value": LINK.value,
                "standing": "lookalike",
                "owner": "cmb-cn",
                "span": [0, 21],
            }
        ],
        "findings": [
            {
                "code": "contact.lookalike",
                "weight": 6.0,
                "span": [0, 21],
                "facts": {
                    "domain": "cmbchlna.com",
                    "official": "cmbchina.com",
                    "how": "homoglyph",
                    "owner": "cmb-cn",
                },
                "text": text,
            }
        ],
        "missing": ["sender"],
        "advice": [{"code": "advice.call-official", "text": said["advice"][0]["text"]}],
        "summary": "…",
        "versions": {"rules": "1-abc", "registry": "r1", "model": None},
    }


def test_what_does_not_apply_is_null() -> None:
    said = verdict_json(verdict(Label.UNVERIFIED, Finding("text.empty", 0.0, Evidence())), "en")
    assert said["organisation"] is said["template"] is said["probability"] is None
    assert said["findings"][0]["span"] is None
    assert said["contacts"] == said["missing"] == said["advice"] == []


@pytest.mark.parametrize("tag", tags())
def test_a_verdict_survives_json(tag: str) -> None:
    case = replace(FRAUD, findings=(*FRAUD.findings, found("text.too-long", 0.0, Span(0, 4), limit=4000)))
    said = verdict_json(case, tag)
    assert json.loads(json.dumps(said)) == said


@pytest.mark.parametrize("tag", tags())
def test_codes_and_facts_are_never_translated(tag: str) -> None:
    ours, theirs = verdict_json(FRAUD, "en"), verdict_json(FRAUD, tag)
    for said in (ours, theirs):
        said["findings"] = [{**finding, "text": ""} for finding in said["findings"]]
        said["advice"] = [advice["code"] for advice in said["advice"]]
        said["organisation"] = {**said["organisation"], "name": ""}
        said["summary"] = ""
    assert ours == theirs


def test_an_organisation_without_hotlines_has_an_empty_list() -> None:
    bare = replace(BANK, official=replace(BANK.official, hotlines=()), website=None)
    assert verdict_json(verdict(Label.UNVERIFIED, organisation=bare), "en")["organisation"] == {
        "id": "cmb-cn",
        "name": "China Merchants Bank",
        "website": None,
        "hotlines": [],
    }

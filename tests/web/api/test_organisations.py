"""What the registry knows, with an ETag."""

from __future__ import annotations

import dataclasses

import pytest

from sms_verify.web.api.schemas.organisations import OrganisationsOut
from tests.support.web import KNOWN, Told, client

PATHS = ["/api/v1/organisations", "/api/v1/organisations/harbour"]


def test_organisations_are_listed_by_id() -> None:
    answer = client().get("/api/v1/organisations?language=fa").json()
    assert [row["id"] for row in answer["organisations"]] == ["harbour", "shadow"]
    assert answer["organisations"][0]["name"] == "بانک بندر"
    assert OrganisationsOut.model_validate(answer).model_dump(mode="json") == answer


def test_an_organisation_is_told_with_what_is_only_provisional_apart() -> None:
    said = client().get("/api/v1/organisations/harbour?language=en").json()
    assert said["name"] == "Harbour Bank"
    assert said["official"]["senders"] == [{"scheme": "cn-port", "value": "95511"}]
    assert said["official"]["hotlines"] == ["95511", "400-810-7070"]
    assert said["provisional"]["hotlines"] == ["400-000-0000"]
    assert said["policy"]["links"] == "never"
    assert [template["id"] for template in said["templates"]] == ["harbour/debit"]
    assert said["sources"][0]["checked"] == "2026-11-22"


@pytest.mark.parametrize("path", PATHS)
def test_what_has_not_changed_is_not_sent_again(path: str) -> None:
    asking = client()
    tag = asking.get(path).headers["etag"]
    for held in (tag, f"W/{tag}", f'"old", {tag}', "*"):
        answer = asking.get(path, headers={"if-none-match": held})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    assert asking.get(path, headers={"if-none-match": '"old"'}).status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_the_etag_changes_with_the_registry_and_the_language(path: str) -> None:
    changed = Told(registry=dataclasses.replace(KNOWN, version="registry-2"))
    tags = {
        client().get(path).headers["etag"],
        client().get(path + "?language=fa").headers["etag"],
        client(changed).get(path).headers["etag"],
    }
    assert len(tags) == 3


def test_an_organisation_nobody_knows_is_not_found_whatever_is_held() -> None:
    assert client().get("/api/v1/organisations/nobody", headers={"if-none-match": "*"}).status_code == 404

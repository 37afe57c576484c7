"""The service about itself, and the document that describes it."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from sms_verify.tasks.readiness import Probe
from sms_verify.web.app import create_app
from tests.support.web import Told, client, settings


def test_the_service_says_that_it_lives() -> None:
    assert client().get("/healthz").json() == {"status": "ok"}


def test_versions_are_those_of_the_checker() -> None:
    said = client().get("/api/v1/versions").json()
    assert said == {"rules": "rules-1", "registry": "registry-1", "model": None}


def test_the_document_lists_the_api_and_no_page() -> None:
    document = client().get("/openapi.json").json()
    assert sorted(document["paths"]) == [
        "/api/v1/check",
        "/api/v1/check/batch",
        "/api/v1/lookup",
        "/api/v1/organisations",
        "/api/v1/organisations/{id}",
        "/api/v1/registry/versions/{version}/submit",
        "/api/v1/registry/{organisation}",
        "/api/v1/registry/{organisation}/drafts",
        "/api/v1/reports",
        "/api/v1/reports/{number}",
        "/api/v1/reports/{number}/withdraw",
        "/api/v1/versions",
        "/healthz",
        "/readyz",
    ]


def test_the_documents_examples_are_answered() -> None:
    asking = client()
    schemas = asking.get("/openapi.json").json()["components"]["schemas"]
    for path, name in (("/api/v1/check", "CheckIn"), ("/api/v1/check/batch", "BatchIn")):
        for example in schemas[name]["examples"]:
            assert asking.post(path, json=example).status_code == 200


def test_no_page_loads_anything_from_another_host() -> None:
    for path in ("/docs", "/redoc"):
        assert client().get(path).status_code == 404


@pytest.mark.parametrize("reason", ["", "database-unavailable"])
def test_readiness_is_told_point_by_point(reason: str) -> None:
    app = create_app(settings(), Told(), readiness=lambda: (Probe("model"), Probe("database", reason)))  # type: ignore[arg-type]
    answer = TestClient(app).get("/readyz")
    assert answer.status_code == (503 if reason else 200)
    assert answer.json()["status"] == ("not-ready" if reason else "ready")
    assert answer.json()["points"]["database"] == {"ok": not reason, "reason": reason or None}

"""Name spaces in which strangers get no host."""

import pytest

from sms_verify.core.identifiers.reserved_hosts import is_reserved

STRANGERS = [
    "gov.uk.pay-now.top",
    "incometax-gov.in",
    "gov-uk.com",
    "mygov.co",
    "bank.in.example.com",
    "thebank.com",
    "go.com",
    "go.it",
    "gc.cc",
    "gov",
    "bank",
    "example.com",
    "gov.example.com",
    "nhs.uk.com",
]
RESERVED = [
    "www.gov.uk",
    "renew-permit.service.gov.uk",
    "portal.incometax.gov.in",
    "1.rivona.bank.in",
    "rivona.fin.in",
    "impots.gouv.fr",
    "www.impots.gouv.ci",
    "itax.kra.go.ke",
    "www.sat.gob.mx",
    "cra-arc.gc.ca",
    "ird.govt.nz",
    "finanzonline.bmf.gv.at",
    "www.nta.go.jp",
    "irs.gov",
    "login.rivona.bank",
    "111.nhs.uk",
    "my.gov.ir",
]


@pytest.mark.parametrize("host", STRANGERS)
def test_anybody_may_get_such_a_host(host: str) -> None:
    assert not is_reserved(host)


@pytest.mark.parametrize("host", RESERVED)
def test_only_authorities_and_licensed_institutions_get_such_a_host(host: str) -> None:
    assert is_reserved(host)


def test_a_russian_authoritys_host_is_reserved_and_no_free_host() -> None:
    assert is_reserved("service.nalog.gov.ru")
    assert not is_reserved("nalog.gov-ru.com")

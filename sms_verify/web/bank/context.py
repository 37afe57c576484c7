"""A person at an organisation's desk for one request: the start of every route of this desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Path
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.reports import imitations
from sms_verify.store.tables import OrganisationRow, VersionRow
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.bank.choose import READERS
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import staff_page

VersionId = Annotated[int, Path(alias="version", ge=1, le=MAX_ROW_ID)]


@dataclass(frozen=True, slots=True)
class BankContext:
    """A person at an organisation's desk, for one request."""

    request: Request
    wired: Services
    person: Person
    words: Words
    organisation: str

    @property
    def name(self) -> str:
        """The organisation's name in the reader's language, or its id before a name is approved."""
        return self.words.name_in(self.wired.checker.registry.organisations, self.organisation)

    @property
    def writes(self) -> bool:
        """Whether this person may draft here."""
        return self.person.is_a(Role.MAKER, at=self.organisation)

    def path(self, *parts: object) -> str:
        """Return the path of a page of this desk."""
        return "/".join(("/bank", self.organisation, *map(str, parts)))

    def desk(self, session: Session) -> EntryEditor:
        """Return the entry editor of this person."""
        return EntryEditor(session, self.person.act(self.wired.now()), self.wired.checker.registry)

    def version(self, session: Session, identifier: int) -> VersionRow:
        """Return a version of this organisation; raises `NotFound` for any other."""
        row = session.get(VersionRow, identifier)
        if row is None or row.thing.organisation != self.organisation:
            raise NotFound(Reason("not-yours"))
        return row

    def _cases_waiting(self) -> int:
        """Return how many cases wait for the organisation's word, as every tab tells."""
        with self.wired.the_store.database.reading() as session:
            return imitations.waiting(session, self.organisation)

    def show(self, template: str, **values: Any) -> HTMLResponse:
        """Return a page of this desk."""
        frame: dict[str, Any] = {
            "organisation": self.organisation,
            "name": self.name,
            "writes": self.writes,
            "here": self.path,
            "cases_waiting": self._cases_waiting(),
        }
        return staff_page(self.request, template, self.words, self.person, **frame, **values)


def visit(
    request: Request, wired: ServicesDep, person: PersonDep, organisation: Annotated[str, Path(max_length=100)]
) -> BankContext:
    """Return the request's context; answer 404 to people without a role at this organisation."""
    person.needs(*READERS, at=organisation)
    with wired.the_store.database.reading() as session:
        if not organisation.isprintable() or session.get(OrganisationRow, organisation) is None:
            raise NotFound(Reason("not-yours"))
    return BankContext(request, wired, person, Words(of_page(request)), organisation)


BankDep = Annotated[BankContext, Depends(visit)]

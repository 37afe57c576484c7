"""An agent at the desk for one request: the start of every route of this desk."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import Role
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import staff_page

WRITERS = (Role.AGENT, Role.LEAD)
"""Roles that may decide and answer."""

READERS = (*WRITERS, Role.AUDITOR)
"""Roles that may look."""


@dataclass(frozen=True, slots=True)
class AgentContext:
    """An agent at the desk, for one request."""

    request: Request
    wired: Services
    person: Person
    words: Words

    @property
    def act(self) -> ChangeContext:
        """Who makes the changes of this request, and when."""
        return self.person.act(self.wired.now())

    @property
    def decides(self) -> bool:
        """Whether this person may decide, not only look."""
        return self.person.is_a(*WRITERS)

    @property
    def leads(self) -> bool:
        """Whether this person's word counts for lessons."""
        return self.person.is_a(Role.LEAD)

    def age(self, since: datetime.datetime) -> str:
        """Return how long something has been waiting, in its largest unit."""
        minutes = max(0, int((self.wired.now() - since).total_seconds() // 60))
        for unit, size in (("days", 1_440), ("hours", 60), ("minutes", 1)):
            if minutes >= size:
                return self.words.page(f"desk.age_{unit}", count=self.words.number(minutes // size))
        return self.words.page("desk.age_now")

    def name_of(self, organisation: str | None) -> str:
        """Return an organisation's name in the reader's language."""
        return self.words.name_in(self.wired.checker.registry.organisations, organisation or "")

    def page(self, template: str, **values: Any) -> HTMLResponse:
        """Return a page of the desk."""
        frame: dict[str, Any] = {
            "name_of": self.name_of,
            "decides": self.decides,
            "leads": self.leads,
            "tongue": self.words.language_name,
            "region_name": lambda code: self.words.regions.get(code, code),
            "age": self.age,
            "kind_of": lambda kind: self.words.said("contact.kind", kind),
            "deed": self.words.action_name,
        }
        return staff_page(self.request, template, self.words, self.person, **frame, **values)


def at_desk(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return the request's context; answer 404 to people without a role at this desk."""
    person.needs(*READERS)
    return AgentContext(request, wired, person, Words(of_page(request)))


def deciding(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return the context of a person who may decide; answer 404 to others."""
    person.needs(*WRITERS)
    return AgentContext(request, wired, person, Words(of_page(request)))


def leading(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return the context of a lead; answer 404 to others."""
    person.needs(Role.LEAD)
    return AgentContext(request, wired, person, Words(of_page(request)))


Looking = Annotated[AgentContext, Depends(at_desk)]
Deciding = Annotated[AgentContext, Depends(deciding)]
Leading = Annotated[AgentContext, Depends(leading)]

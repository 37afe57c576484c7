"""One person at the agents' desk: what every route of the desk starts from."""

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
"""Who decides and answers."""

READERS = (*WRITERS, Role.AUDITOR)
"""Who may look."""


@dataclass(frozen=True, slots=True)
class AgentContext:
    """A person at the desk, for one request."""

    request: Request
    wired: Services
    person: Person
    words: Words

    @property
    def act(self) -> ChangeContext:
        """The circumstances of what they do now."""
        return self.person.act(self.wired.now())

    @property
    def decides(self) -> bool:
        """Whether they may do more than look."""
        return self.person.is_a(*WRITERS)

    @property
    def leads(self) -> bool:
        """Whether their word counts for what is learnt."""
        return self.person.is_a(Role.LEAD)

    def age(self, since: datetime.datetime) -> str:
        """Return how long something waits, in its largest unit."""
        minutes = max(0, int((self.wired.now() - since).total_seconds() // 60))
        for unit, size in (("days", 1_440), ("hours", 60), ("minutes", 1)):
            if minutes >= size:
                return self.words.page(f"desk.age_{unit}", count=self.words.number(minutes // size))
        return self.words.page("desk.age_now")

    def name_of(self, organisation: str | None) -> str:
        """Return what an organisation is called in the reader's language."""
        return self.words.name_in(self.wired.checker.registry.organisations, organisation or "")

    def page(self, template: str, **values: Any) -> HTMLResponse:
        """Return a page of the desk."""
        frame: dict[str, Any] = {
            "name_of": self.name_of,
            "decides": self.decides,
            "leads": self.leads,
            "tongue": self.words.language_name,
            "age": self.age,
            "kind_of": lambda kind: self.words.said("contact.kind", kind),
            "deed": self.words.action_name,
        }
        return staff_page(self.request, template, self.words, self.person, **frame, **values)


def at_desk(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return who is at the desk; to others it does not exist."""
    person.needs(*READERS)
    return AgentContext(request, wired, person, Words(of_page(request)))


def deciding(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return who decides at the desk; to others the place does not exist."""
    person.needs(*WRITERS)
    return AgentContext(request, wired, person, Words(of_page(request)))


def leading(request: Request, wired: ServicesDep, person: PersonDep) -> AgentContext:
    """Return a lead; to others the place does not exist."""
    person.needs(Role.LEAD)
    return AgentContext(request, wired, person, Words(of_page(request)))


Looking = Annotated[AgentContext, Depends(at_desk)]
Deciding = Annotated[AgentContext, Depends(deciding)]
Leading = Annotated[AgentContext, Depends(leading)]

"""`sms-verify demo`: an empty database filled, so that every desk can be seen in a minute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from sms_verify.demo.people import Person

HEAD = "The people of the demonstration, with what they sign in with; it is shown this once.\n"
CODES_SHOWN_IN_A_LINE = 5


def demo() -> None:
    """Fill an empty database: two made-up organisations, people, 60 reports, drafts, a table. Prints the passwords."""
    from sms_verify.bootstrap import load_model
    from sms_verify.core.checker import Checker
    from sms_verify.demo import filling
    from sms_verify.service import fill, now, opened_store
    from sms_verify.settings import Settings

    settings = Settings.from_env()
    with opened_store(settings) as store:
        filling.refuse_what_is_full(store)
        typer.echo("Filling the database: half a minute …", err=True)
        fill(store)
        model = load_model(settings.model, settings.model_digest)
        people = filling.fill(store, lambda registry: Checker(registry, model), now())
    typer.echo(_printed(people.values()))
    typer.echo(f"\nNow: sms-verify serve, then http://{settings.host}:{settings.port}/sign-in", err=True)


def _printed(people: Iterable[Person]) -> str:
    """Return everybody with password, the secret for an authenticator app and the recovery codes."""
    return "\n".join([HEAD, *map(_paragraph, people)])


def _paragraph(person: Person) -> str:
    place, codes = person.place, person.codes
    lines = [
        f"{place.login}  ({place.role}{f' of {place.organisation}' if place.organisation else ''})",
        f"  password        {person.password}",
        f"  app's secret    {person.totp_secret}",
        *(
            f"  {'recovery codes' if not at else '':14}  {' '.join(codes[at : at + CODES_SHOWN_IN_A_LINE])}"
            for at in range(0, len(codes), CODES_SHOWN_IN_A_LINE)
        ),
    ]
    return "\n".join(lines)

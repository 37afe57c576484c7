"""How often what is in force has changed: by this number every service sees that it has to look again."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sms_verify.store.tables import RevisionRow


def revision_of(session: Session) -> int:
    """Return the revision: the count of changes to what is in force."""
    return session.scalars(select(RevisionRow.number)).one()


def raise_revision(session: Session) -> None:
    """Raise the revision, by which every running service sees that the registry has changed."""
    session.execute(update(RevisionRow).values(number=RevisionRow.number + 1))

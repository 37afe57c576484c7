"""Wordings that a starter registry of 0.1 brought in say on what they stand."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_VERSIONS = sa.table("versions", sa.column("id"), sa.column("content"), sa.column("thing_id"), sa.column("origin"))
_THINGS = sa.table("things", sa.column("id"), sa.column("kind"), sa.column("provisional"))


def upgrade() -> None:
    """Give each imported wording the basis that 0.1 asked of one: seen alike in two independent sources.

    Without a basis a wording reads as registered by its organisation itself, which nobody did.
    """
    connection = op.get_bind()
    imported = (
        sa.select(_VERSIONS.c.id, _VERSIONS.c.content)
        .join(_THINGS, _THINGS.c.id == _VERSIONS.c.thing_id)
        .where(_THINGS.c.kind == "template", sa.not_(_THINGS.c.provisional), _VERSIONS.c.origin.like("import %"))
    )
    rows = connection.execute(imported).all()
    for identifier, written in rows:
        told = {"basis": "observed", "independent": 2} | json.loads(written)
        content = json.dumps(told, sort_keys=True, separators=(",", ":"))
        connection.execute(sa.update(_VERSIONS).where(_VERSIONS.c.id == identifier).values(content=content))
    if rows:
        connection.execute(sa.text("UPDATE revision SET number = number + 1"))

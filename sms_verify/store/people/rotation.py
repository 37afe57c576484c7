"""Rotation of encryption keys: everything is read with any key and written with the newest."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.orm.attributes import flag_modified

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import Base
from sms_verify.store.tables.base import Encrypted


def rotate(session: Session, act: ChangeContext) -> int:
    """Encrypt everything anew; return the number of rows. Afterwards the old keys may be removed."""
    rows = 0
    for mapper in Base.registry.mappers:
        columns = _encrypted(mapper)
        for row in session.scalars(select(mapper.class_)) if columns else ():
            rows += 1
            for column in columns:
                flag_modified(row, column)
    chain.record(session, act, "keys.rotate", "database", {"rows": rows})
    return rows


def _encrypted(mapper: Mapper[object]) -> tuple[str, ...]:
    """Return the names of a table's encrypted columns."""
    return tuple(each.key for each in mapper.column_attrs if isinstance(each.columns[0].type, Encrypted))

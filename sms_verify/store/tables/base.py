"""What every table shares: names of constraints, and columns that SQLite and PostgreSQL keep alike."""

from __future__ import annotations

import datetime
import json
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from sms_verify.store.keyring import Keyring

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def canonical(value: object) -> str:
    """Return a value as JSON in the one spelling that is stored and hashed.

    >>> canonical({"b": "中", "a": (1, None)})
    '{"a":[1,null],"b":"\\\\u4e2d"}'
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


class Canonical(TypeDecorator[Any]):
    """A JSON value as text: PostgreSQL's own kinds refuse characters that attackers send."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        """Write a value."""
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        """Read a value."""
        return None if value is None else json.loads(value)


class Moment(TypeDecorator[datetime.datetime]):
    """A point in time, always with its zone: UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime.datetime | None, _dialect: Dialect) -> datetime.datetime | None:
        """Write a moment; one without a zone is a mistake of the caller."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(datetime.UTC) if value else None

    def process_result_value(self, value: datetime.datetime | None, _dialect: Dialect) -> datetime.datetime | None:
        """Read a moment; SQLite keeps no zones."""
        if value is None:
            return None
        return value.astimezone(datetime.UTC) if value.tzinfo else value.replace(tzinfo=datetime.UTC)


class Encrypted(TypeDecorator[str]):
    """A text that only the holder of a key reads; the engine's dialect carries the keys."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Encrypt a text with the newest key."""
        return None if value is None else Keyring.on(dialect).encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Decrypt a text with whichever key fits."""
        return None if value is None else Keyring.on(dialect).decrypt(value)


class Base(DeclarativeBase):
    """The tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime.datetime: Moment, dict[str, Any]: Canonical, str: Text}

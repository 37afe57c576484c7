"""People, what they may do, and what proves that it is them."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sms_verify.store.tables.base import Base, Canonical, Encrypted


class UserRow(Base):
    """A person who signs in."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    """In lower case."""
    name: Mapped[str] = mapped_column(Encrypted)
    email: Mapped[str | None] = mapped_column(Encrypted)
    language: Mapped[str | None]
    """In which they last signed in; mail is written in it."""
    active: Mapped[bool]
    password_hash: Mapped[str | None]
    totp_secret: Mapped[str | None] = mapped_column(Encrypted)
    totp_confirmed: Mapped[bool]
    """Whether a code of the secret has been shown; until then it is not asked for."""
    totp_step: Mapped[int]
    """The time step of the last code taken: a code counts once."""
    failures: Mapped[int]
    locked_until: Mapped[datetime.datetime | None]
    created_at: Mapped[datetime.datetime]
    made_by: Mapped[int | None]
    """The operator who added them, who gives them no role that approves; none from the console."""
    approves_from: Mapped[datetime.datetime | None]
    """Until when their approvals rest, after somebody helped them back in."""
    memberships: Mapped[list[MembershipRow]] = relationship(back_populates="user", cascade="all, delete-orphan")


class MembershipRow(Base):
    """A role, for one organisation or for the registry as a whole."""

    __tablename__ = "memberships"
    __table_args__ = (
        Index("uq_memberships_organisation", "user_id", "role", "organisation", unique=True),
        Index(
            "uq_memberships_registry",
            "user_id",
            "role",
            unique=True,
            sqlite_where=text("organisation IS NULL"),
            postgresql_where=text("organisation IS NULL"),
        ),
        CheckConstraint("role NOT IN ('maker', 'checker') OR organisation IS NOT NULL", name="of_an_organisation"),
        CheckConstraint("role <> 'operator' OR organisation IS NULL", name="of_the_registry"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    role: Mapped[str]
    organisation: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    user: Mapped[UserRow] = relationship(back_populates="memberships")


class SessionRow(Base):
    """A browser that is signed in; it holds the token, the row its digest."""

    __tablename__ = "sessions"

    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    second_factor: Mapped[bool]
    factor_at: Mapped[datetime.datetime | None]
    """When a second factor was used in it last."""
    challenge: Mapped[str | None]
    """What a passkey is to sign next, once."""
    created_at: Mapped[datetime.datetime]
    seen_at: Mapped[datetime.datetime]
    user: Mapped[UserRow] = relationship(lazy="joined", innerjoin=True)


class ResetRow(Base):
    """A one-time token to set a password."""

    __tablename__ = "resets"

    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    expires_at: Mapped[datetime.datetime]


class ApiKeyRow(Base):
    """A program's key, shown once."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)
    start: Mapped[str]
    """The first characters, to tell keys apart."""
    name: Mapped[str]
    organisation: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    """Whose it is; none: the registry's."""
    scopes: Mapped[list[Any]] = mapped_column(Canonical)
    maker_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime.datetime]
    expires_at: Mapped[datetime.datetime]
    revoked_at: Mapped[datetime.datetime | None]
    used_at: Mapped[datetime.datetime | None]
    """When it was last good for something, to the hour."""

"""What proves that it is somebody besides their password, and what slows down those who guess."""

from __future__ import annotations

import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.tables.base import Base


class RecoveryCodeRow(Base):
    """A code on paper that is good once in place of a second factor."""

    __tablename__ = "recovery_codes"

    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)


class PasskeyRow(Base):
    """A key that a phone, a computer or a token holds for a person (WebAuthn); here is its public half."""

    __tablename__ = "passkeys"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    credential: Mapped[str] = mapped_column(unique=True)
    """How the device calls it, in base64url."""
    public_key: Mapped[str]
    """In base64url."""
    sign_count: Mapped[int]
    created_at: Mapped[datetime.datetime]
    used_at: Mapped[datetime.datetime | None]


class SignInFailureRow(Base):
    """Wrong passwords for one login from one place; a digest of both, so that it names nobody."""

    __tablename__ = "sign_in_failures"

    digest: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    locked_until: Mapped[datetime.datetime | None]
    at: Mapped[datetime.datetime] = mapped_column(index=True)


class KnownBrowserRow(Base):
    """A browser in which a person has signed in: others' failures do not lock it out."""

    __tablename__ = "known_browsers"

    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    seen_at: Mapped[datetime.datetime]


class HelpRequestRow(Base):
    """One operator's wish to help somebody who approves, or to give them a role; a second operator does it."""

    __tablename__ = "help_requests"
    __table_args__ = (UniqueConstraint("user_id", "what"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    what: Mapped[str]
    """`reset`, `factor`, or `checker@ORGANISATION` for a role."""
    asked_by: Mapped[int] = mapped_column(ForeignKey("users.id"))
    asked_at: Mapped[datetime.datetime]

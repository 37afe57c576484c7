"""What a deployment may set, read once from the environment and passed down as a value."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Self

import limits
from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from sms_verify.errors import InvalidInput

PREFIX = "SMS_VERIFY_"


def _rate(value: str) -> str:
    limits.parse(value)
    return value


Rate = Annotated[str, AfterValidator(_rate)]
"""A number of requests and a window: `120/minute`."""


class Settings(BaseSettings):
    """The settings of one process; `SMS_VERIFY_PORT=8080` sets `port`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    registry: Path | None = None
    """A folder, file, exported snapshot or bundle; the database when absent."""
    trusted_keys: str = ""
    """Public keys, separated by commas: a registry file must be signed by one of them."""
    model: Path | None = None
    """A trained model's folder; the pinned one, or none, when absent."""
    model_digest: str | None = None
    """The digest that the folder's manifest must have."""
    database_url: SecretStr | None = None
    """`postgresql://…` or `sqlite:///…`; a file in `data` when absent."""
    data: Path = Path("var")
    """The folder of the database's file and of the development key."""
    keys: SecretStr | None = None
    """What is encrypted at rest: keys of 32 bytes in URL-safe base64, newest first, separated by commas."""
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65_535)] = 8000
    check_rate: Rate = "120/minute"
    """Single checks a client may ask for, on the page and over HTTP together."""
    batch_rate: Rate = "12/minute"
    """Batches a client may ask for."""
    report_rate: Rate = "20/minute"
    """Reports a client may make."""
    sign_in_rate: Rate = "20/minute"
    """Passwords, codes and reset links a client may try."""

    @classmethod
    def from_env(cls) -> Self:
        """Read the environment; raises `InvalidInput` that names each variable that cannot be used."""
        try:
            return cls()
        except ValidationError as error:
            problems = (f"{PREFIX}{str(row['loc'][0]).upper()}: {row['msg']}" for row in error.errors())
            raise InvalidInput("; ".join(problems)) from error

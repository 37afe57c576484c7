"""What a deployment may set, read once from the environment and passed down as a value."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Annotated, Self

import limits
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from sms_verify.errors import InvalidInput

PREFIX = "SMS_VERIFY_"


def _rate(value: str) -> str:
    limits.parse(value)
    return value


Rate = Annotated[str, AfterValidator(_rate)]
"""A number of requests and a window: `120/minute`."""


def _server(value: object) -> object:
    if not isinstance(value, str):
        return value
    host, _, port = value.rpartition(":") if value.count(":") == 1 or "]" in value else (value, "", "53")
    return str(ipaddress.ip_address(host.strip("[]"))), int(port)


Server = Annotated[tuple[str, Annotated[int, Field(ge=1, le=65_535)]], NoDecode, BeforeValidator(_server)]
"""An address and a port: `127.0.0.1:5353`, `[::1]:53`; the port is 53 where none is given."""


def _networks(value: object) -> object:
    return [ipaddress.ip_network(each.strip()) for each in value.split(",")] if isinstance(value, str) else value


Networks = Annotated[tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...], NoDecode, BeforeValidator(_networks)]
"""Networks: `10.1.0.0/16,fd00::/8`."""


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
    dns: Annotated[Server | None, NoDecode] = None
    """The resolver that proofs of domains are looked up at; this machine's own when absent."""
    webhook_networks: Networks = ()
    """Networks of one's own that alerts may be posted to besides the internet, without TLS too."""

    @classmethod
    def from_env(cls) -> Self:
        """Read the environment; raises `InvalidInput` that names each variable that cannot be used."""
        try:
            return cls()
        except ValidationError as error:
            problems = (f"{PREFIX}{str(row['loc'][0]).upper()}: {row['msg']}" for row in error.errors())
            raise InvalidInput("; ".join(problems)) from error

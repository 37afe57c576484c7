"""The settings of a deployment, read once from the environment and passed down as a value."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from sms_verify.errors import InvalidInput

PREFIX = "SMS_VERIFY_"
HERE = ("localhost", "127.0.0.1", "::1")
"""Hosts of this machine, which are reached without TLS."""


def _rate(value: str) -> str:
    import limits  # a command without the service need not wait for it

    limits.parse(value)
    return value


def _origin(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
        raise ValueError("write it like https://verify.example")
    return value.rstrip("/")


def _issuer(value: str) -> str:
    parts = urlsplit(value)
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in HERE)):
        raise ValueError("write it like https://id.bank.example")
    return value


def _mail_server(value: SecretStr) -> SecretStr:
    try:
        parts = urlsplit(value.get_secret_value())
        known = parts.scheme in ("smtp", "smtps") and parts.hostname and (parts.port or 1)
    except ValueError:
        known = False
    if not known:
        raise ValueError("write it like smtps://login:password@mail.example:465")
    return value


def _contact(value: str) -> str:
    if value.startswith("https://"):
        return value
    name, at, host = value.removeprefix("mailto:").partition("@")
    if not (name and at and "." in host) or any(char.isspace() for char in value):
        raise ValueError("write it like help@verify.example or https://verify.example/contact")
    return f"mailto:{name}@{host}"


Rate = Annotated[str, AfterValidator(_rate)]
"""A number of requests per window: `120/minute`."""


def _server(value: object) -> object:
    if not isinstance(value, str):
        return value
    host, _, port = value.rpartition(":") if value.count(":") == 1 or "]" in value else (value, "", "53")
    return str(ipaddress.ip_address(host.strip("[]"))), int(port)


Server = Annotated[tuple[str, Annotated[int, Field(ge=1, le=65_535)]], NoDecode, BeforeValidator(_server)]
"""An address and a port: `127.0.0.1:5353`, `[::1]:53`; the port is 53 where none is given."""


def _networks(value: object) -> object:
    return [ipaddress.ip_network(each.strip()) for each in value.split(",")] if isinstance(value, str) else value


Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Networks = Annotated[tuple[Network, ...], NoDecode, BeforeValidator(_networks)]
"""IP networks, separated by commas: `10.1.0.0/16,fd00::/8`."""

Origin = Annotated[str, AfterValidator(_origin)]
"""Scheme and host of a website: `https://verify.example`."""
MailServer = Annotated[SecretStr, AfterValidator(_mail_server)]


class Settings(BaseSettings):
    """The settings of one process; `SMS_VERIFY_PORT=8080` sets `port`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    registry: Path | None = None
    """A folder, file, exported snapshot or bundle that holds the registry; the database when absent."""
    trusted_keys: str = ""
    """Public keys, separated by commas; a registry file must be signed with one of them."""
    model: Path | None = None
    """The folder of a trained model; the pinned model, or none, when absent."""
    model_digest: str | None = None
    """The digest that the folder's manifest must have."""
    database_url: SecretStr | None = None
    """The database: `postgresql://…` or `sqlite:///…`; a file in `data` when absent."""
    data: Path = Path("var")
    """The folder for the database's file and the development key."""
    keys: SecretStr | None = None
    """Encryption keys of data at rest: 32 bytes each in URL-safe base64, newest first, separated by commas."""
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65_535)] = 8000
    check_rate: Rate = "120/minute"
    """Single checks per client, on the page and over HTTP together."""
    batch_rate: Rate = "12/minute"
    """Batches per client."""
    report_rate: Rate = "20/minute"
    """Reports per client."""
    sign_in_rate: Rate = "20/minute"
    """Passwords, codes and reset links that a client may try."""
    dns: Annotated[Server | None, NoDecode] = None
    """The DNS resolver for proofs of domains; this machine's own when absent."""
    webhook_networks: Networks = ()
    """Private networks that alerts may be posted to besides the internet, also without TLS."""

    rates: Literal["process", "shared"] = "process"
    """Where clients' requests are counted: in each process, or in windows that all processes share."""
    trusted_proxies: Networks = ()
    """Networks of proxies whose `X-Forwarded-For` and `-Proto` are trusted; none when empty."""
    key_rate: Rate = "6000/minute"
    """Checks per API key; each message of a batch counts as one."""
    public_url: Origin | None = None
    """The service's public address, with which links in mails begin."""
    operator: str | None = None
    """The name of the service's operator, shown at the foot of every page."""
    contact: Annotated[str, AfterValidator(_contact)] | None = None
    """The operator's contact, also for security flaws: a mail address or a page."""
    smtp_url: MailServer | None = None
    """The mail server: `smtps://login:password@host:465`, or `smtp://…:587`, which switches to TLS first (STARTTLS)."""
    mail_from: str | None = None
    """The sender's address of mails."""

    checkpoint_webhook: str | None = None
    """Where the checkpoints of the audit and of the public log are posted daily, so that another party keeps them."""
    checkpoint_mail: str | None = None
    """The address that these checkpoints are mailed to."""

    oidc_issuer: Annotated[str, AfterValidator(_issuer)] | None = None
    """An OpenID Connect provider at which people sign in; needs the extra `oidc`."""
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_claim: Literal["email", "preferred_username"] = "email"
    """What a login is at the provider: an address it has verified, or a name that it gives to one person alone."""

    @model_validator(mode="after")
    def _provider_has_a_client(self) -> Self:
        if self.oidc_issuer and not (self.oidc_client_id and self.public_url):
            raise ValueError(f"{PREFIX}OIDC_ISSUER needs {PREFIX}OIDC_CLIENT_ID and {PREFIX}PUBLIC_URL as well")
        return self

    @model_validator(mode="after")
    def _mails_have_a_sender_and_links(self) -> Self:
        if self.smtp_url and not (self.mail_from and self.public_url):
            raise ValueError(f"{PREFIX}SMTP_URL needs {PREFIX}MAIL_FROM and {PREFIX}PUBLIC_URL as well")
        return self

    @classmethod
    def from_env(cls) -> Self:
        """Read the environment; raises `InvalidInput` with the name of each invalid variable."""
        try:
            return cls()
        except ValidationError as error:
            problems = (f"{_named(row['loc'])}{row['msg']}" for row in error.errors())
            raise InvalidInput("; ".join(problems)) from error


def _named(place: tuple[int | str, ...]) -> str:
    """Return the variable of a problem; of one between several its sentence names them."""
    return f"{PREFIX}{str(place[0]).upper()}: " if place else ""

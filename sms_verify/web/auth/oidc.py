"""Sign-in at an organisation's own provider: OpenID Connect Core 1.0, code flow with PKCE, state and nonce.

The protocol is authlib's, tokens are joserfc's (extra `oidc`); this module holds the policy: which token is accepted,
and which login it names. The state of a sign-in at the provider is encrypted and kept in the browser's cookie.
"""

from __future__ import annotations

import datetime
import hmac
import json
import secrets
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import httpx2
import structlog

from sms_verify.errors import InvalidInput, Refused, Unavailable
from sms_verify.reasons import Reason
from sms_verify.settings import Settings
from sms_verify.store.keyring import Keyring

if TYPE_CHECKING:
    from authlib.oauth2.client import OAuth2Client

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.oidc")

RETURN = "/sign-in/organisation/return"
DISCOVERY = "/.well-known/openid-configuration"
ALGORITHMS = ["RS256", "ES256", "PS256", "EdDSA"]
"""Signature algorithms whose signing key only the provider has."""
PROVIDER_TIMEOUT_SECONDS = 10
"""Seconds a provider has to answer."""
ERRAND_LIFETIME = datetime.timedelta(minutes=10)
"""How long a person may stay at their provider before the errand expires."""
MAX_TOKEN_AGE_SECONDS = 600

LEEWAY = 60
"""Seconds that the provider's clock may differ from ours."""
BYTES = 32


@dataclass(frozen=True, slots=True)
class Errand:
    """A person who has left for their provider: what they must bring back, and the page to continue at."""

    state: str
    nonce: str
    verifier: str
    until: float
    """When the errand expires, in seconds since 1970."""
    goal: str

    @classmethod
    def new(cls, goal: str, at: datetime.datetime) -> Errand:
        """Return an errand that starts now."""
        state, nonce, verifier = (secrets.token_urlsafe(BYTES) for _ in range(3))
        return cls(state, nonce, verifier, (at + ERRAND_LIFETIME).timestamp(), goal)

    def sealed(self, keys: Keyring) -> str:
        """Return the errand encrypted, as the browser's cookie holds it."""
        return keys.encrypt(json.dumps(asdict(self)))

    @classmethod
    def opened(cls, sealed: str, keys: Keyring, state: str, at: datetime.datetime) -> Errand:
        """Return the errand of a cookie; raises `Refused` where it has expired or its state differs."""
        try:
            errand = cls(**json.loads(keys.decrypt(sealed)))
        except InvalidInput:
            raise _refused("cookie") from None
        if not hmac.compare_digest(errand.state.encode(), state.encode(errors="replace")):
            raise _refused("state")
        if at.timestamp() >= errand.until:
            raise _refused("too late")
        return errand


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider's own description, and this service as its client."""

    settings: Settings
    described: dict[str, Any]

    @classmethod
    def of(cls, settings: Settings) -> Provider:
        """Fetch a provider's description; raises `Unavailable` without an answer, `Refused` for another issuer."""
        issuer = settings.oidc_issuer or ""
        described = _fetched(issuer.rstrip("/") + DISCOVERY)
        if described.get("issuer") != issuer:
            raise _refused("issuer")
        return cls(settings, described)

    def address(self, errand: Errand) -> str:
        """Return the provider's sign-in address for an errand."""
        address, _ = self._client(None).create_authorization_url(
            self.described["authorization_endpoint"],
            state=errand.state,
            nonce=errand.nonce,
            code_verifier=errand.verifier,
        )
        return str(address)

    def login(self, errand: Errand, code: str, at: datetime.datetime) -> str:
        """Exchange a code for a login; raises `Refused` where any part of the token is wrong."""
        from authlib.integrations.base_client import OAuthError
        from joserfc.errors import JoseError

        try:
            with httpx2.Client(timeout=PROVIDER_TIMEOUT_SECONDS) as session:
                token = self._client(session).fetch_token(
                    self.described["token_endpoint"],
                    code=code,
                    code_verifier=errand.verifier,
                    client_id=self.settings.oidc_client_id,
                    auth=self._proof(),
                )
            return self._login_of(self._claims(str(token.get("id_token", "")), errand, at))
        except httpx2.HTTPError as error:
            raise _gone(error) from None
        except (OAuthError, JoseError, ValueError) as error:
            raise _refused(type(error).__name__) from None

    def _claims(self, token: str, errand: Errand, at: datetime.datetime) -> dict[str, Any]:
        """Return what a token says, whose signature, issuer, audience, time and nonce fit."""
        from authlib.oidc.core import CodeIDToken
        from joserfc import jwt
        from joserfc.jwk import KeySet

        client = self.settings.oidc_client_id
        keys: Any = _fetched(self.described["jwks_uri"])
        decoded = jwt.decode(token, KeySet.import_key_set(keys), ALGORITHMS)
        claims = CodeIDToken(
            decoded.claims,
            decoded.header,
            {
                "iss": {"essential": True, "value": self.settings.oidc_issuer},
                "aud": {"essential": True, "value": client},
            },
            {"nonce": errand.nonce, "client_id": client},
        )
        claims.validate(now=int(at.timestamp()), leeway=LEEWAY)
        # A token may be good for a day; one that answers this errand was made just now.
        if at.timestamp() - float(claims["iat"]) > MAX_TOKEN_AGE_SECONDS:
            raise ValueError("iat")
        return dict(claims)

    def _login_of(self, claims: dict[str, Any]) -> str:
        name = self.settings.oidc_claim
        login = claims.get(name)
        if not isinstance(login, str) or not login or (name == "email" and claims.get("email_verified") is not True):
            raise _refused(name)
        return login

    def _proof(self) -> httpx2.Auth:
        """Return how this service proves to the provider who it is; a public client proves nothing."""
        client, secret = self.settings.oidc_client_id, self.settings.oidc_client_secret
        return httpx2.BasicAuth(client or "", secret.get_secret_value()) if secret else httpx2.Auth()

    def _client(self, session: httpx2.Client | None) -> OAuth2Client:
        from authlib.oauth2.client import OAuth2Client

        return OAuth2Client(
            session,
            self.settings.oidc_client_id,
            scope="openid email profile",
            redirect_uri=(self.settings.public_url or "") + RETURN,
            code_challenge_method="S256",
        )


def _fetched(address: str) -> dict[str, Any]:
    try:
        answer = httpx2.get(address, timeout=PROVIDER_TIMEOUT_SECONDS, follow_redirects=True)
        answer.raise_for_status()
        said = answer.json()
    except (httpx2.HTTPError, ValueError) as error:
        raise _gone(error) from None
    return said if isinstance(said, dict) else {}


def _refused(what: str) -> Refused:
    log.warning("sign-in refused", what=what)
    return Refused(Reason("people.oidc"))


def _gone(error: Exception) -> Unavailable:
    log.warning("provider does not answer", kind=type(error).__name__)
    return Unavailable(Reason("people.oidc-gone"))

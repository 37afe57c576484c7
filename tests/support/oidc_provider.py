"""A small OpenID Connect provider on loopback: real RS256 tokens, checked PKCE, and the errors that a test sets."""

from __future__ import annotations

import base64
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import urlencode

import uvicorn
from fastapi import FastAPI, Form, Header, HTTPException
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.responses import RedirectResponse

from tests.support.store import NOW

CLIENT, SECRET = "sms-verify", "s3cret"


@dataclass
class Provider:
    """The provider's answers about the person who signs in."""

    origin: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    """Claims that replace the right ones; None removes one."""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, parameters={"kid": "1"}))
    signs_with: RSAKey | None = None
    described: dict[str, Any] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    encode: Callable[[dict[str, Any]], str] | None = None
    """Replaces the encoding of the token."""

    @property
    def values(self) -> dict[str, object]:
        """The settings of a service that trusts this provider."""
        return {
            "oidc_issuer": self.origin,
            "oidc_client_id": CLIENT,
            "oidc_client_secret": SECRET,
            "public_url": "http://testserver",
        }

    def token(self, nonce: str) -> str:
        """Return a signed token."""
        now = int(NOW.timestamp())
        right = {"iss": self.origin, "aud": CLIENT, "sub": "1", "iat": now, "exp": now + 300, "nonce": nonce}
        right |= {"email": "maker@bank.example", "email_verified": True}
        claims = {name: value for name, value in (right | self.claims).items() if value is not None}
        if self.encode:
            return self.encode(claims)
        return jwt.encode({"alg": "RS256", "kid": "1"}, claims, self.signs_with or self.key)

    def app(self) -> FastAPI:
        """Return the provider's web application."""
        app = FastAPI()

        @app.get("/.well-known/openid-configuration")
        def described() -> dict[str, Any]:
            ends = {f"{name}_endpoint": f"{self.origin}/{name}" for name in ("authorization", "token")}
            return {"issuer": self.origin, "jwks_uri": f"{self.origin}/keys", **ends, **self.described}

        @app.get("/keys")
        def keys() -> dict[str, Any]:
            return {"keys": [self.key.as_dict(private=False)]}

        @app.get("/authorization")
        def authorization(
            client_id: str, redirect_uri: str, state: str, nonce: str, code_challenge: str, code_challenge_method: str
        ) -> RedirectResponse:
            assert (client_id, code_challenge_method) == (CLIENT, "S256")
            code = f"code-{len(self.codes)}"
            self.codes[code] = {"challenge": code_challenge, "nonce": nonce, "redirect_uri": redirect_uri}
            return RedirectResponse(f"{redirect_uri}?{urlencode({'code': code, 'state': state})}", 302)

        @app.post("/token")
        def token(
            code: Annotated[str, Form()],
            code_verifier: Annotated[str, Form()],
            redirect_uri: Annotated[str, Form()],
            authorization: Annotated[str, Header()],
        ) -> dict[str, Any]:
            asked = self.codes.pop(code, None)
            challenge = base64.urlsafe_b64encode(hashlib.sha256(code_verifier.encode()).digest()).rstrip(b"=").decode()
            client = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
            if not asked or (asked["challenge"], asked["redirect_uri"]) != (challenge, redirect_uri):
                raise HTTPException(400)
            if authorization != f"Basic {client}":
                raise HTTPException(401)
            return {"access_token": "a", "token_type": "Bearer", "id_token": self.token(asked["nonce"])}

        return app


@contextmanager
def running() -> Iterator[Provider]:
    """Give a running provider."""
    provider = Provider()
    server = uvicorn.Server(uvicorn.Config(provider.app(), port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    provider.origin = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    yield provider
    server.should_exit = True
    thread.join()

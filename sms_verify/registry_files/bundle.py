"""A signed snapshot: a registry that a machine without a database or network can trust.

A bundle is a DSSE envelope (Dead Simple Signing Envelope 1.0, github.com/secure-systems-lab/dsse, read 2026-11) in one
spelling: JSON without blanks around a packed snapshot and its Ed25519 signatures. What is verified are the very bytes
that are read afterwards. The snapshot names the public keys of all who signed it and each of them must have signed, so
that no byte can change and no signature be taken away, put in or swapped, also where only one of the keys is known.
Two keys sign while the old one is replaced: whoever trusts either reads the bundle.
"""

from __future__ import annotations

import base64
import datetime
import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Provenance
from sms_verify.errors import InvalidInput, InvalidRegistry, UntrustedRegistry
from sms_verify.registry_files import mapped_snapshot
from sms_verify.registry_files.snapshot import dump, write_whole
from sms_verify.tabular.packed import unpack

TYPE = "application/vnd.sms-verify.registry+json+gzip; version=1"
"""What is signed besides the bytes, so that they are never read as anything else."""

BEGINNING = b'{"payloadType":'
"""How every bundle begins, and no other registry file that this program writes."""

KEY = 32
"""Bytes of a public key."""

Content = Mapping[str, Any]


class BundleSignature(NamedTuple):
    """A signature and the key it is said to be of."""

    key_id: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle whose signatures were verified."""

    content: Content
    """A snapshot, as `registry_files.files` reads it."""
    provenance: Provenance


def key_id(public: bytes) -> str:
    """Return the short name of a public key: the beginning of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:16]


def trusted_keys(text: str) -> frozenset[bytes]:
    """Return the public keys of a list separated by commas or blanks; raises `InvalidInput`."""
    keys = text.replace(",", " ").split()
    if wrong := next((key for key in keys if not _is_public(key)), None):
        raise InvalidInput(
            f"SMS_VERIFY_TRUSTED_KEYS or --trust: {wrong[:80]!r} is no public key: write the 64 hexadecimal digits "
            "that `registry keygen` printed"
        )
    return frozenset(map(bytes.fromhex, keys))


def seal(registry: Registry, keys: Sequence[Ed25519PrivateKey], made_at: datetime.datetime) -> bytes:
    """Return a registry as a bundle signed by some keys."""
    signers = {public: key for key in keys if (public := key.public_key().public_bytes_raw())}
    about = {
        "made_at": made_at.astimezone(datetime.UTC).isoformat(timespec="seconds"),
        "signers": [public.hex() for public in signers],
    }
    payload = gzip.compress(dump(registry, about), compresslevel=6, mtime=0)
    signed = _signed(TYPE, payload)
    return _envelope(
        TYPE, payload, [BundleSignature(key_id(public), key.sign(signed)) for public, key in signers.items()]
    )


def write(registry: Registry, path: Path, keys: Sequence[Ed25519PrivateKey], made_at: datetime.datetime) -> None:
    """Write a registry as a bundle; raises `InvalidInput` where the name asks for a packed or a built file."""
    if path.suffix in (".gz", mapped_snapshot.SUFFIX):
        raise InvalidInput(f"{path}: what is signed is packed already, and has no index; leave out {path.suffix}")
    write_whole(path, seal(registry, keys, made_at))


def opened(path: Path, trusted: Iterable[bytes] = ()) -> Sealed | None:
    """Return a bundle's content; None for an unsigned file or folder where no keys are trusted. Reads a file once."""
    known = frozenset(trusted)
    if not path.is_file():
        if known and path.exists():
            raise UntrustedRegistry(f"{path}: is a folder, but only a file that a trusted key signed may be read")
        return None
    try:
        with path.open("rb") as file:
            beginning = file.read(len(BEGINNING))
            data = beginning + file.read() if known or is_bundle(beginning) else None
    except OSError as error:
        raise InvalidRegistry(f"{path}: cannot be read: {error.strerror}") from None
    return None if data is None else unseal(data, str(path), known)


def is_bundle(data: bytes) -> bool:
    """Whether a file's bytes begin like a bundle."""
    return data.startswith(BEGINNING)


def unseal(data: bytes, name: str, trusted: Iterable[bytes] = ()) -> Sealed:
    """Return a bundle's content; raises `UntrustedRegistry` where a signature does not verify.

    With trusted keys one of them must have signed; without, the signatures only show that the file is whole.
    """
    if not is_bundle(data):
        raise UntrustedRegistry(f"{name}: is not signed, but only what a trusted key signed may be read")
    kind, payload, signatures = _opened(data, name)
    if kind != TYPE:
        raise UntrustedRegistry(f"{name}: holds {kind[:80]!r}, which this edition does not read; use a newer one")
    signed, known = _signed(kind, payload), frozenset(trusted)
    # Nothing of the payload is looked at before a trusted key vouched for it.
    vouching = [each for each in signatures for key in known if _fits(key, each, signed)]
    if known and not vouching:
        told = ", ".join(each.key_id for each in signatures) or "nobody"
        raise UntrustedRegistry(
            f"{name}: no trusted key signed it as it is: it was changed, or is signed by others; it names {told}"
        )
    content = _content(payload, name)
    keys = [bytes.fromhex(key) for key in content["signers"]]
    pairs = list(zip(keys, signatures, strict=False))
    if not keys or len(keys) != len(signatures) or not all(_fits(*pair, signed) for pair in pairs):
        raise UntrustedRegistry(f"{name}: its signatures are not those of the keys it was made with: it was changed")
    return Sealed(content, _provenance(content, keys, is_trusted=bool(vouching)))


def _provenance(content: Content, keys: Iterable[bytes], is_trusted: bool) -> Provenance:
    return Provenance(datetime.datetime.fromisoformat(content["made_at"]), tuple(map(key_id, keys)), is_trusted)


def _signed(kind: str, payload: bytes) -> bytes:
    """Return what a signature is made of: DSSE's pre-authentication encoding."""
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload)


def _envelope(kind: str, payload: bytes, signatures: Iterable[BundleSignature]) -> bytes:
    rows = [{"keyid": each.key_id, "sig": base64.b64encode(each.value).decode()} for each in signatures]
    envelope = {"payloadType": kind, "payload": base64.b64encode(payload).decode(), "signatures": rows}
    return json.dumps(envelope, separators=(",", ":")).encode()


def _opened(data: bytes, name: str) -> tuple[str, bytes, tuple[BundleSignature, ...]]:
    """Return an envelope's parts; one that is spelled otherwise than `_envelope` writes it was changed."""
    try:
        envelope = json.loads(data)
        rows = ((str(row["keyid"]), base64.b64decode(row["sig"], validate=True)) for row in envelope["signatures"])
        signatures = tuple(BundleSignature(*row) for row in rows)
        kind, payload = str(envelope["payloadType"]), base64.b64decode(envelope["payload"], validate=True)
        is_whole = _envelope(kind, payload, signatures) == data
    except (ValueError, TypeError, KeyError, RecursionError):
        is_whole = False
    if not is_whole:
        raise UntrustedRegistry(f"{name}: is no whole bundle: it was cut off or changed; export it again")
    return kind, payload, signatures


def _content(payload: bytes, name: str) -> Content:
    try:
        content = json.loads(unpack(payload))
        datetime.datetime.fromisoformat(content["made_at"])
        is_read = isinstance(content["organisations"], list) and all(map(_is_public, content["signers"]))
    except (ValueError, OSError, EOFError, zlib.error, TypeError, KeyError, RecursionError):
        is_read = False
    if not is_read:
        raise UntrustedRegistry(f"{name}: what was signed is no registry of this edition; export it again")
    return dict(content)


def _fits(public: bytes, signature: BundleSignature, signed: bytes) -> bool:
    """Whether a signature is a key's own, and says so."""
    if signature.key_id != key_id(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature.value, signed)
    except InvalidSignature:
        return False
    return True


def _is_public(key: object) -> bool:
    return isinstance(key, str) and len(key) == 2 * KEY and not key.strip("0123456789abcdef")

"""Signed registries: what was signed is read, and nothing that differs by a byte."""

from __future__ import annotations

import base64
import datetime
import gzip
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.types import Provenance
from sms_verify.errors import InvalidInput, InvalidRegistry, UntrustedRegistry
from sms_verify.registry_files import bundle, signing_keys
from sms_verify.registry_files.files import lint, read_registry, write_snapshot
from tests.support.registry import REGISTRY

MADE = datetime.datetime(2026, 11, 24, 10, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
OLD, NEW, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2, 3))


def public(key: Ed25519PrivateKey) -> bytes:
    """Return a key's public half."""
    return key.public_key().public_bytes_raw()


ONE, BOTH = bundle.seal(REGISTRY, [OLD], MADE), bundle.seal(REGISTRY, [OLD, NEW], MADE)


def envelope(data: bytes) -> dict[str, Any]:
    """Return a bundle's parts, to be changed."""
    return dict(json.loads(data))


def written(parts: object) -> bytes:
    """Return a bundle of changed parts, spelled as every bundle is."""
    return json.dumps(parts, separators=(",", ":")).encode()


def resigned(payload: bytes, *keys: Ed25519PrivateKey, kind: str = bundle.TYPE) -> bytes:
    """Return an envelope that some keys signed over any payload."""
    body = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload)
    rows = [{"keyid": bundle.key_id(public(key)), "sig": base64.b64encode(key.sign(body)).decode()} for key in keys]
    return written({"payloadType": kind, "payload": base64.b64encode(payload).decode(), "signatures": rows})


@pytest.mark.parametrize("trusted", [[OLD], [OLD, STRANGER], [OLD, NEW]])
def test_a_trusted_bundle_is_the_registry_it_was_made_of(tmp_path: Path, trusted: list[Ed25519PrivateKey]) -> None:
    path = tmp_path / "registry.bundle"
    path.write_bytes(ONE)
    found = read_registry(path, map(public, trusted))
    assert (found, found.version) == (REGISTRY, REGISTRY.version)
    assert found.provenance == Provenance(MADE, (bundle.key_id(public(OLD)),), is_trusted=True)


@pytest.mark.parametrize("key", [OLD, NEW])
def test_while_keys_change_whoever_trusts_either_reads_the_bundle(key: Ed25519PrivateKey) -> None:
    assert bundle.unseal(BOTH, "x", [public(key)]).provenance.is_trusted


def test_without_trusted_keys_a_bundle_is_read_and_said_not_to_be_vouched_for(tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    path.write_bytes(ONE)
    found = read_registry(path)
    assert found == REGISTRY
    assert found.provenance is not None and not found.provenance.is_trusted
    of_bundle = lint(path)
    write_snapshot(REGISTRY, path)
    assert of_bundle == lint(path)


def test_the_same_registry_keys_and_moment_give_the_same_bytes() -> None:
    assert bundle.seal(replace(REGISTRY), [OLD], MADE) == ONE
    assert bundle.seal(REGISTRY, [OLD, OLD], MADE) == ONE


def test_the_signature_is_of_the_standard_encoding() -> None:
    parts = envelope(ONE)
    payload = base64.b64decode(parts["payload"])
    assert resigned(payload, OLD) == ONE
    assert json.loads(gzip.decompress(payload))["made_at"] == "2026-11-24T02:30:00+00:00"
    assert bundle.key_id(public(OLD)) == hashlib.sha256(public(OLD)).hexdigest()[:16]


@pytest.mark.parametrize("name", ["snapshot.json", "snapshot.json.gz", "snapshot.built"])
def test_an_unsigned_snapshot_is_read_only_where_nothing_need_be_signed(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_snapshot(REGISTRY, path)
    assert read_registry(path).provenance is None
    with pytest.raises(UntrustedRegistry, match="is not signed"):
        read_registry(path, [public(OLD)])


def test_a_folder_is_refused_where_files_must_be_signed_even_if_it_holds_a_bundle(tmp_path: Path) -> None:
    (tmp_path / "registry.json").write_bytes(ONE)
    with pytest.raises(UntrustedRegistry, match="is a folder"):
        read_registry(tmp_path, [public(OLD)])
    with pytest.raises(InvalidRegistry, match="no such file"):
        read_registry(tmp_path / "nowhere", [public(OLD)])


def _swapped() -> bytes:
    one, other = envelope(ONE), envelope(bundle.seal(REGISTRY, [OLD], MADE + datetime.timedelta(days=1)))
    return written({**one, "signatures": other["signatures"]})


def _with(data: bytes = ONE, **parts: object) -> bytes:
    return written({**envelope(data), **parts})


def _rows(data: bytes, *changes: dict[str, str]) -> bytes:
    rows = envelope(data)["signatures"]
    return _with(data, signatures=[{**row, **change} for row, change in zip(rows, changes, strict=True)])


def _payload(data: bytes = ONE) -> bytes:
    return base64.b64decode(envelope(data)["payload"])


FIRST, SECOND = envelope(BOTH)["signatures"]
SNAPSHOT = gzip.decompress(_payload())
FORGERIES = {
    "nothing": b"",
    "its beginning": bundle.BEGINNING,
    "cut off": ONE[:-1],
    "cut in half": ONE[: len(ONE) // 2],
    "something behind it": ONE + b"\n",
    "blanks inside": ONE.replace(b'"signatures":', b'"signatures": '),
    "another part": _with(more=1),
    "a part twice": ONE[:-1] + b',"signatures":[]}',
    "no signature": _with(signatures=[]),
    "no signatures": ONE.replace(b'"signatures"', b'"signature"'),
    "signatures of nothing": _with(signatures=None),
    "a signature of another moment": _swapped(),
    "a signature that is empty": _rows(ONE, {"sig": ""}),
    "a signature in lower case": _rows(ONE, {"sig": FIRST["sig"].lower()}),
    "a signature under another key's name": _rows(ONE, {"keyid": SECOND["keyid"]}),
    "a signature twice": _with(signatures=[FIRST, FIRST]),
    "the new key's signature taken away": _with(BOTH, signatures=[FIRST]),
    "the old key's signature taken away": _with(BOTH, signatures=[SECOND]),
    "signatures in another order": _with(BOTH, signatures=[SECOND, FIRST]),
    "signatures that changed names": _rows(BOTH, {"keyid": SECOND["keyid"]}, {"keyid": FIRST["keyid"]}),
    "the other key's signature spoiled": _rows(BOTH, {}, {"sig": FIRST["sig"]}),
    "a stranger's signature added": written(
        {**envelope(ONE), "signatures": [FIRST, envelope(resigned(_payload(), STRANGER))["signatures"][0]]}
    ),
    "signed by a stranger": bundle.seal(REGISTRY, [STRANGER], MADE),
    "signed by a stranger under the key's name": _rows(
        bundle.seal(REGISTRY, [STRANGER], MADE), {"keyid": bundle.key_id(public(OLD))}
    ),
    "another type": _with(payloadType="application/json"),
    "another type, signed": resigned(_payload(), OLD, kind="application/vnd.sms-verify.registry+json; version=0"),
    "an unsigned snapshot": SNAPSHOT,
    "a snapshot that is packed": gzip.compress(SNAPSHOT),
    "a payload not packed": resigned(SNAPSHOT, OLD),
    "a payload that is nothing": resigned(gzip.compress(b"null"), OLD),
    "a payload without signers": resigned(gzip.compress(SNAPSHOT.replace(b'"signers"', b'"sisters"')), OLD),
    "a payload of nobody": resigned(
        gzip.compress(SNAPSHOT.replace(json.dumps([public(OLD).hex()], indent=1).replace("\n", "\n ").encode(), b"[]")),
        OLD,
    ),
    "a payload without a moment": resigned(gzip.compress(SNAPSHOT.replace(b"2026-11-24T", b"yesterday")), OLD),
}


@pytest.mark.parametrize("data", FORGERIES.values(), ids=FORGERIES)
def test_whatever_is_not_what_a_trusted_key_signed_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "registry.bundle"
    path.write_bytes(data)
    with pytest.raises(UntrustedRegistry):
        read_registry(path, [public(OLD)])


HARMLESS = {"signed by a stranger", "an unsigned snapshot", "a snapshot that is packed"}


@pytest.mark.parametrize("name", sorted(FORGERIES.keys() - HARMLESS))
def test_a_changed_bundle_is_refused_also_where_nothing_is_trusted(tmp_path: Path, name: str) -> None:
    path = tmp_path / "registry.bundle"
    path.write_bytes(FORGERIES[name])
    with pytest.raises((UntrustedRegistry, InvalidRegistry)):
        read_registry(path)


def test_a_signed_snapshot_that_is_not_its_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "registry.bundle"
    path.write_bytes(resigned(gzip.compress(SNAPSHOT.replace(REGISTRY.version.encode(), b"0" * 16)), OLD))
    with pytest.raises(InvalidRegistry, match="version"):
        read_registry(path, [public(OLD)])


@pytest.mark.parametrize("trusted", [[public(OLD)], [public(OLD), public(NEW)], []], ids=["one", "both", "none"])
@given(data=st.data())
def test_a_changed_byte_anywhere_is_refused(trusted: list[bytes], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(BOTH) - 1))
    changed = bytearray(BOTH)
    changed[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UntrustedRegistry):
        bundle.unseal(bytes(changed), "x", trusted)


def test_every_bit_of_the_signatures_counts() -> None:
    start = BOTH.index(b'"signatures"')
    for place in range(start, len(BOTH)):
        for bit in range(8):
            changed = bytearray(BOTH)
            changed[place] ^= 1 << bit
            with pytest.raises(UntrustedRegistry):
                bundle.unseal(bytes(changed), "x", [public(OLD)])


@given(
    st.lists(st.integers(0, len(BOTH)), min_size=2, max_size=2, unique=True).map(sorted),
    st.binary(max_size=20),
)
def test_what_is_cut_out_put_in_or_moved_is_refused(places: list[int], put_in: bytes) -> None:
    first, last = places
    for changed in (BOTH[:first], BOTH[first:last], BOTH[:first] + BOTH[last:], BOTH[:first] + put_in + BOTH[last:]):
        if changed != BOTH:
            with pytest.raises(UntrustedRegistry):
                bundle.unseal(changed, "x", [public(OLD)])


@given(st.binary(max_size=300).map(lambda data: bundle.BEGINNING + data))
def test_whatever_claims_to_be_a_bundle_is_refused_without_another_error(data: bytes) -> None:
    with pytest.raises(UntrustedRegistry):
        bundle.unseal(data, "x")


@pytest.mark.parametrize("text", ["", " ", ",", " , "])
def test_nothing_named_is_nothing_trusted(text: str) -> None:
    assert bundle.trusted_keys(text) == frozenset()


def test_several_keys_may_be_trusted() -> None:
    one, other = public(OLD), public(NEW)
    for between in (",", " ", ", ", "\n"):
        assert bundle.trusted_keys(f"{one.hex()}{between}{other.hex()}") == {one, other}


@pytest.mark.parametrize("text", ["abc", "0" * 63, "0" * 65, "G" * 64, public(OLD).hex().upper() + "x", "０" * 64])
def test_what_is_no_public_key_is_named(text: str) -> None:
    with pytest.raises(InvalidInput, match="SMS_VERIFY_TRUSTED_KEYS"):
        bundle.trusted_keys(text)


def test_a_packed_name_is_refused_because_what_is_around_would_not_be_signed(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"\.gz"):
        bundle.write(REGISTRY, tmp_path / "registry.json.gz", [OLD], MADE)
    bundle.write(REGISTRY, tmp_path / "registry.json", [OLD], MADE)
    assert [path.name for path in tmp_path.iterdir()] == ["registry.json"]


def test_a_key_is_its_owners_alone_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    made = signing_keys.make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert public(signing_keys.read(path)) == made
    before = path.read_bytes()
    with pytest.raises(InvalidInput, match=r"key\.pem"):
        signing_keys.make(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"secret words",
        X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        OLD.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())[:-30],
    ],
    ids=["nothing", "words", "another kind of key", "cut short"],
)
def test_what_is_no_signing_key_is_refused_and_not_quoted(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as raised:
        signing_keys.read(path)
    assert "Ed25519" in raised.value.detail and "secret" not in raised.value.detail


def test_a_key_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"none\.pem"):
        signing_keys.read(tmp_path / "none.pem")

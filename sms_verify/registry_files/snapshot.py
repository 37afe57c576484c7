"""A registry as bytes: the format of exported snapshots, packed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from pathlib import Path

from sms_verify.core.registry import records
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation, Template
from sms_verify.errors import InvalidRegistry


def dump(registry: Registry, about: Mapping[str, object] | None = None) -> bytes:
    """Return a registry as JSON; the keys of `about` come first."""
    own: dict[str, list[Template]] = {}
    for template in registry.templates:
        own.setdefault(template.organisation, []).append(template)
    content = {
        **(about or {}),
        "version": registry.version,
        "organisations": [
            records.write(organisation, tuple(own.get(organisation.id, ())))
            for organisation in registry.organisations.values()
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode(errors="surrogatepass")


def write_whole(target: Path, data: bytes) -> None:
    """Write a file, replacing the old one only when complete."""
    unfinished = target.with_name(f".{target.name}.part")
    unfinished.write_bytes(data)
    unfinished.replace(target)


def pack(registry: Registry) -> bytes:
    """Return a registry packed; the same one gives the same bytes."""
    return gzip.compress(dump(registry), compresslevel=6, mtime=0)


def unpack(data: bytes) -> Registry:
    """Return a packed registry without linting it; raises `InvalidRegistry` where its digest differs."""
    organisations: list[Organisation] = []
    templates: list[Template] = []
    try:
        content = json.loads(gzip.decompress(data))
        for record in content["organisations"]:
            reading = records.read(record)
            if reading.organisation is None:
                raise InvalidRegistry(str(reading.problems[0]))
            organisations.append(reading.organisation)
            templates += reading.templates
    except (ValueError, OSError, EOFError, KeyError, TypeError) as error:
        raise InvalidRegistry(f"A kept registry cannot be read: {type(error).__name__}") from error
    registry = Registry.of(organisations, templates)
    if registry.version != content["version"]:
        raise InvalidRegistry(f"A kept registry was {content['version']} and reads as {registry.version}.")
    return registry

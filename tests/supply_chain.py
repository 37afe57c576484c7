"""What the service is made of: `python -m tests.supply_chain sbom FILE` lists it, `… check` asks for known flaws.

The list is CycloneDX 1.6, made of the locked requirements alone. Known flaws are asked of https://osv.dev in one
request; a machine that does not reach it is told so, loudly, and goes on.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2 as httpx

LOCK = Path(__file__).parents[1] / "requirements" / "run.txt"
OSV = "https://api.osv.dev/v1/querybatch"
TIMEOUT_SECONDS = 20
_PINNED = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")

Ask = Callable[[list[dict[str, Any]]], list[dict[str, Any]]]
"""Asks for the known flaws of each of some queries."""


@dataclass(frozen=True)
class Part:
    """A locked package."""

    name: str
    version: str
    hashes: tuple[str, ...]
    """SHA-256 of each file that may be installed."""

    @property
    def address(self) -> str:
        """Its package URL."""
        return f"pkg:pypi/{re.sub(r'[-_.]+', '-', self.name).lower()}@{self.version}"


def parts(lock: str) -> tuple[Part, ...]:
    """Return the packages of a lock."""
    blocks = re.split(r"\n(?=\S)", lock)
    found = ((_PINNED.match(block), block) for block in blocks)
    return tuple(Part(name[1], name[2], tuple(_HASH.findall(block))) for name, block in found if name)


def sbom(made_of: tuple[Part, ...], version: str) -> dict[str, Any]:
    """Return the list as CycloneDX."""
    components = [_component(part) for part in made_of]
    seed = json.dumps([version, components])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "sms-verify", "version": version}},
        "components": components,
    }


def _component(part: Part) -> dict[str, Any]:
    files = [{"alg": "SHA-256", "content": each} for each in part.hashes]
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.address,
        "name": part.name,
        "version": part.version,
        "purl": part.address,
        "hashes": files,
    }
    licence = _licence(part.name)
    return told | {"licenses": [{"expression": licence}]} if licence else told


def _licence(name: str) -> str | None:
    try:
        return importlib.metadata.metadata(name).get("License-Expression")
    except importlib.metadata.PackageNotFoundError:
        return None


def ask_osv(queries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Ask osv.dev; raises `httpx.HTTPError` where it is not reached."""
    answer = httpx.post(OSV, json={"queries": queries}, timeout=TIMEOUT_SECONDS)
    answer.raise_for_status()
    results: list[dict[str, Any]] = answer.json()["results"]
    return results


def flaws(made_of: tuple[Part, ...], ask: Ask) -> list[str]:
    """Return the known flaws of packages, a line each."""
    queries = [{"package": {"purl": part.address.partition("@")[0]}, "version": part.version} for part in made_of]
    results = ask(queries)
    return [
        f"{part.name} {part.version}: {flaw['id']}"
        for part, result in zip(made_of, results, strict=True)
        for flaw in result.get("vulns", ())
    ]


def check(ask: Ask = ask_osv) -> int:
    """Print known flaws; return 1 where there is one, 0 where there is none or nobody could be asked."""
    made_of = parts(LOCK.read_text("utf-8"))
    try:
        found = flaws(made_of, ask)
    except (httpx.HTTPError, ValueError, KeyError) as error:
        print(f"NOT CHECKED FOR KNOWN FLAWS: {OSV} does not answer ({type(error).__name__})", file=sys.stderr)
        return 0
    print(*found or [f"no known flaw in {len(made_of)} locked packages"], sep="\n")
    return 1 if found else 0


def main(arguments: list[str]) -> int:
    """Run a command of the command line."""
    if arguments == ["check"]:
        return check()
    _, target = arguments
    made = sbom(parts(LOCK.read_text("utf-8")), importlib.metadata.version("sms-verify"))
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    print(f"{target}: {len(made['components'])} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A running service meets files that are small and hold much: each is refused in words or stays small, and it lives on.

One service in a process of its own for all of them, so that its memory and its database can be seen from outside.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from sms_verify.errors import UnreadableTable
from sms_verify.registry_files.importing import sources
from sms_verify.store.registry.import_proposal import KINDS
from sms_verify.tabular import confined
from sms_verify.tabular.limits import IMPORT, UPLOAD
from tests.support.bombs import BOMBS
from tests.support.html_reading import Page
from tests.support.tables import task

MAX_GROWTH = 300 << 20
"""Bytes by which the service's memory may grow over all of them: a table of 64 MB comes in and is written."""

MAX_STORED = 100 << 20
"""Bytes of the database when all is over; what came in is cancelled at once."""

BANKS = [name for name in BOMBS if name.endswith(KINDS)][::6]
"""The banks' desk reads by the same process: some show it."""

CONSOLE = (
    *("sparse.xlsx", "far-row.xlsx", "long-cell.xlsx", "sparse-across.xlsx"),
    *("wide.csv", "one-cell.csv", "no-line-end.csv", "one-cell.csv.gz", "rows.csv.gz"),
    *("keys.jsonl", "deep.jsonl", "long-text.jsonl", "spaces.jsonl.gz"),
    *("one-category.parquet", "wide-structure.parquet", "wrong-footer.parquet"),
)
"""What the command line refuses or reads bit by bit; whatever only has many rows it takes, being a person's own."""


@dataclass(frozen=True)
class Service:
    """A service that runs, seen from outside."""

    address: str
    agent: str
    maker: str
    folder: Path
    process: int

    def post(self, path: str, field: str, name: str, content: bytes) -> httpx2.Response:
        """Send a file as a person."""
        session = self.agent if path.startswith("/desk") else self.maker
        headers = {"cookie": f"session={session}", "accept-language": "en", "origin": self.address}
        return httpx2.post(f"{self.address}{path}", files={field: (name, content)}, headers=headers, timeout=120)

    def most_memory(self) -> int:
        """Return the bytes that the service has held at most."""
        status = Path(f"/proc/{self.process}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) << 10  # type: ignore[index]

    def stored(self) -> int:
        """Return the bytes of the database."""
        return sum(file.stat().st_size for file in self.folder.glob("store.sqlite3*"))

    def is_alive(self) -> bool:
        """Whether it answers."""
        return httpx2.get(f"{self.address}/healthz", timeout=60).status_code == 200


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that has read a small table of each kind."""
    folder = tmp_path_factory.mktemp("bombed")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.bombed", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        told = json.loads(process.stdout.readline())
        yield Service(told["address"], told["agent"], told["maker"], folder, process.pid)
        process.kill()


@pytest.fixture(scope="module")
def before(service: Service) -> int:
    """Bytes that the service holds before the first of them."""
    service.post("/desk/bulk", "table", "t.csv", b"text\nhi\n")
    return service.most_memory()


@pytest.mark.parametrize("name", BOMBS)
def test_an_agents_bomb_is_refused_or_small_and_the_service_lives(service: Service, before: int, name: str) -> None:
    answer = service.post("/desk/bulk", "table", name, BOMBS[name]())
    assert answer.status_code in (303, 413, 422), answer.text
    if answer.status_code == 422:
        told = problems(answer.text)
        assert told and ("cannot be read as a table" in told or "no rows" in told or name in told), told
    if answer.status_code == 413:
        assert "split it and send the parts" in answer.text
    if answer.status_code == 303:
        cancelled = service.post(f"{answer.headers['location']}/cancel", "none", "none", b"")
        assert cancelled.status_code == 303
    assert service.is_alive()
    assert service.most_memory() - before < MAX_GROWTH
    assert service.stored() < MAX_STORED


@pytest.mark.parametrize("name", BANKS)
def test_a_banks_bomb_is_refused_or_small_and_the_service_lives(service: Service, before: int, name: str) -> None:
    content = BOMBS[name]()
    for path in ("/bank/north/import", "/bank/north/import/messages"):
        answer = service.post(path, "file", name, content)
        assert answer.status_code in (200, 413, 422), answer.text
        assert answer.status_code in (200, 413) or problems(answer.text)
        assert service.is_alive()
    assert service.most_memory() - before < MAX_GROWTH


def problems(page: str) -> str:
    """Return what a page says is wrong."""
    read = Page(page)
    section = next(each for each in read.all("section") if "problems" in each.attributes.get("class", ""))
    return " ".join(re.sub("[\u2066-\u2069]", "", each.text) for each in read.all("li") if section in each.within)


@pytest.mark.parametrize("name", CONSOLE)
def test_the_command_line_refuses_a_bomb_or_reads_it_in_small_pieces(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BOMBS[name]())
    try:
        with confined.opened(task(path)) as table:
            largest = max((sum(map(_weight, chunk.rows)) for chunk in table.chunks()), default=0)
    except UnreadableTable as error:
        assert name in error.detail
    else:
        assert largest < 8 << 20


def _weight(row: object) -> int:
    return sum(len(str(cell)) for cell in row.cells)  # type: ignore[attr-defined]


def test_there_are_many_and_no_door_is_wider_than_another() -> None:
    assert len(BOMBS) >= 60
    assert sources.NOT_TEMPLATES
    assert UPLOAD.columns == IMPORT.columns == 1_000

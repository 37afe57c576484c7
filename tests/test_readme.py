"""The README keeps its promises: the map is the tree, and every command is in it."""

import re
from pathlib import Path

import typer

from sms_verify.cli.main import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAP = re.findall(r"^((?:sms_verify|data|models|notebooks|tests)/\S*)\s{2,}", README, re.MULTILINE)


def _rooms(folder: Path) -> set[str]:
    """Return the folder's packages and modules, as the map writes them."""
    packages = {f"{path.relative_to(ROOT)}/" for path in folder.iterdir() if (path / "__init__.py").is_file()}
    modules = {str(path.relative_to(ROOT)) for path in folder.glob("*.py") if path.name != "__init__.py"}
    return packages | modules


def test_everything_on_the_map_exists() -> None:
    assert [place for place in MAP if not (ROOT / place).exists()] == []


def test_every_room_is_on_the_map() -> None:
    package = ROOT / "sms_verify"
    assert (_rooms(package) | _rooms(package / "core")) - set(MAP) == set()


def test_every_command_is_in_the_readme() -> None:
    command = typer.main.get_command(app)
    assert [name for name in getattr(command, "commands", {}) if f"sms-verify {name}" not in README] == []

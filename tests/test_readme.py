"""The README keeps its promises: every command is in it."""

from pathlib import Path

import typer

from sms_verify.cli.main import app

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_readme() -> None:
    command = typer.main.get_command(app)
    assert [name for name in getattr(command, "commands", {}) if f"sms-verify {name}" not in README] == []

"""Options that several commands have, and what they mean together with the environment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sms_verify.core.checker import Checker
    from sms_verify.settings import Settings

RegistryOption = Annotated[
    Path | None,
    typer.Option(
        "--registry", help="Folder, file, snapshot or bundle; else SMS_VERIFY_REGISTRY, else the starter registry."
    ),
]
TrustOption = Annotated[
    list[str] | None,
    typer.Option("--trust", help="A public key that must have signed the registry; repeatable, besides the set ones."),
]
LanguageOption = Annotated[str, typer.Option("--language", help="Of the answer: a tag, such as zh-Hant.")]

NoModelOption = Annotated[bool, typer.Option("--no-model", help="Judge by the rules alone.")]


def set_up(registry: Path | None, trust: list[str] | None = None) -> Settings:
    """Return the environment's settings with what was asked for on the command line."""
    from sms_verify.settings import Settings

    settings = Settings.from_env()
    named = {"registry": registry} if registry else {}
    return settings.model_copy(update={**named, "trusted_keys": ",".join((settings.trusted_keys, *(trust or ())))})


def checker(
    registry: Path | None, trust: list[str] | None = None, *, no_model: bool = False, model: Path | None = None
) -> Checker:
    """Return the checker that a command judges with."""
    from sms_verify.bootstrap import load_checker, user_cache

    settings = set_up(registry, trust)
    keys, cache = settings.trusted_keys, user_cache()
    return load_checker(settings.registry, False if no_model else model, trusted_keys=keys, cache=cache)


def ready_checker(registry: Path | None, trust: list[str] | None = None, *, no_model: bool = False) -> Checker:
    """Return the checker of a command that judges many messages, with all its look-ups built."""
    from sms_verify.bootstrap import loading, warm

    with loading():
        return warm(checker(registry, trust, no_model=no_model))


def told(line: str) -> None:
    """Print a line to standard error, apart from the command's output."""
    typer.echo(line, err=True)

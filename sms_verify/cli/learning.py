"""The command line of those who train and measure models: `sms-verify train`, `evaluate`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sms_verify.cli.options import NoModelOption, RegistryOption, checker, told

if TYPE_CHECKING:
    from sms_verify.learn.build import Built

CorporaOption = Annotated[
    list[Path] | None,
    typer.Option("--corpus", help="Labelled CSV(.gz) or folder of them; repeatable.", envvar="SMS_VERIFY_CORPORA"),
]


def train(
    corpus: CorporaOption = None,
    name: Annotated[str, typer.Option(help="The model's name.")] = "witness",
    version: Annotated[str, typer.Option(help="Its version; the folder is NAME-VERSION.")] = "new",
    seed: Annotated[int, typer.Option(help="The same seed, rows and libraries give the same bytes.")] = 7,
    models: Annotated[Path, typer.Option(help="Where the folder goes.")] = Path("models"),
    data: Annotated[Path, typer.Option(help="The project's own `messages` and `forms`.")] = Path("data"),
    promote: Annotated[bool, typer.Option(help="Pin the model, if no language gets worse; else exit 1.")] = False,
    registry: RegistryOption = None,
) -> None:
    """Train a model on the project's own messages and forms, and on corpora named by path."""
    from sms_verify.bootstrap import MODELS
    from sms_verify.errors import InvalidInput
    from sms_verify.learn.build import build
    from sms_verify.learn.train import Recipe, gather

    if promote and models.resolve() not in [folder.resolve() for folder in MODELS]:
        raise InvalidInput(f"Only a model in {MODELS[-1].name}/ of the checkout can be promoted; leave out --models.")
    recipe, judge = Recipe(seed=seed), checker(registry, no_model=True)
    rows = gather(corpus or (), data / "messages", data / "forms", judge.registry, recipe)
    built = build(rows, judge, recipe, models, name, version, told)
    typer.echo(f"{built.folder} {built.digest}")
    if promote and not _promoted(built):
        raise typer.Exit(1)


def _promoted(built: Built) -> bool:
    """Pin a model, or say which languages got worse."""
    from sms_verify.bootstrap import PIN, pinned_model
    from sms_verify.learn.artefact import read_manifest
    from sms_verify.learn.promote import measured, pin, worse

    pinned = pinned_model()
    found = worse(measured(read_manifest(*pinned)), built.frozen) if pinned else []
    for line in found:
        typer.echo(f"not promoted: {line}", err=True)
    if found:
        return False
    pin(PIN, built.folder.name, built.digest)
    return True


def evaluate(
    data: Annotated[Path, typer.Argument(help="Labelled CSV(.gz), or a folder: columns text, kind, lang, dataset.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    model: Annotated[Path | None, typer.Option(help="A trained model's folder, instead of the pinned one.")] = None,
    registry: RegistryOption = None,
    no_model: NoModelOption = False,
) -> None:
    """Measure alarms per language, dataset and kind: the model, the rules, and both together."""
    from sms_verify.learn.corpus import read_corpora
    from sms_verify.learn.evaluate import WITNESSES, figures, judge, table

    judges = checker(registry, no_model=no_model, model=model)
    found = figures(judge(read_corpora(data), judges, told), ("rules",) if no_model else WITNESSES)
    typer.echo(json.dumps([figure.as_dict() for figure in found], indent=2) if as_json else table(found))

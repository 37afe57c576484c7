"""The command line of those who train and measure models: `sms-verify train`, `evaluate`."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from sms_verify.cli.options import NoModelOption, RegistryOption, checker, told

if TYPE_CHECKING:
    from sms_verify.core.checker import Checker
    from sms_verify.learn.build import Built
    from sms_verify.learn.corpus import CorpusRow

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
    check: Annotated[
        bool,
        typer.Option(help="Train anew beside the pinned model; exit 1 where a figure of its card is not reproduced."),
    ] = False,
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
    with TemporaryDirectory() as scratch:
        built = build(rows, judge, recipe, Path(scratch) if check else models, name, version, told)
        typer.echo(f"{built.folder.name if check else built.folder} {built.digest}")
        if (check and not _reproduced(built)) or (promote and not check and not _promoted(built)):
            raise typer.Exit(1)


def _reproduced(built: Built) -> bool:
    """Say which figures of the pinned model's card a training did not reproduce; whether there are none."""
    from sms_verify.bootstrap import pinned_model
    from sms_verify.errors import UntrustedModel
    from sms_verify.learn.artefact import read_manifest
    from sms_verify.learn.promote import otherwise_made, unlike

    pinned = pinned_model()
    if pinned is None:
        raise UntrustedModel("No model is pinned.")
    manifest = read_manifest(*pinned)
    for made in otherwise_made(manifest, read_manifest(built.folder, built.digest)):
        typer.echo(f"not as when {pinned[0].name} was trained: {made}", err=True)
    found = unlike(manifest, built.measured)
    for line in found:
        typer.echo(f"not reproduced: {line}", err=True)
    if not found:
        typer.echo(f"every figure of {pinned[0].name} is reproduced within its interval", err=True)
    return not found


def _promoted(built: Built) -> bool:
    """Pin a model, or say which languages got worse."""
    from sms_verify.bootstrap import PIN, pinned_model
    from sms_verify.learn.artefact import read_manifest
    from sms_verify.learn.promote import measured, pin, worse

    pinned = pinned_model()
    found = worse(measured(read_manifest(*pinned)), built.measured["frozen"]) if pinned else []
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
    answers: Annotated[
        Path | None, typer.Option(help="Write how often each of the five answers is given to this JSON, for `/about`.")
    ] = None,
    most: Annotated[int, typer.Option(help="Messages of each kind in a dataset that `--answers` judges.")] = 400,
) -> None:
    """Measure alarms per language, dataset and kind: the model, the rules, and both together.

    Of a message that the model learnt from, the word of a model counts that was trained without its bank or campaign.
    """
    from sms_verify.learn.corpus import read_corpora
    from sms_verify.learn.evaluate import WITNESSES, figures, judge, table

    judges = checker(registry, no_model=no_model, model=model)
    said = {} if no_model else _unseen(model)
    if answers:
        _write_answers(read_corpora(data), judges, said, answers, most)
        return
    found = figures(judge(read_corpora(data), judges, told, said), ("rules",) if no_model else WITNESSES)
    typer.echo(json.dumps([figure.as_dict() for figure in found], indent=2) if as_json else table(found))


def _unseen(model: Path | None) -> Mapping[int, float]:
    """Return what was said of the rows that a model learnt from by models that had not."""
    from sms_verify.bootstrap import pinned_model
    from sms_verify.learn.unseen import unpacked

    pinned = pinned_model()
    folder = model or (pinned[0] if pinned else None)
    return unpacked(folder) if folder else {}


def _write_answers(
    rows: Sequence[CorpusRow], judges: Checker, said: Mapping[int, float], target: Path, most: int
) -> None:
    """Write how the trusted collections among some rows are answered."""
    from sms_verify.learn.answers import answers, as_json, sample
    from sms_verify.learn.evaluate import cases
    from sms_verify.learn.train import CAREFUL

    chosen = sample((row for row in rows if row.dataset not in CAREFUL), most)
    versions = judges.versions
    about = {
        "measured": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "versions": {"rules": versions.rules, "registry": versions.registry, "model": versions.model},
    }
    found = answers(cases(chosen, judges, told, said))
    target.write_text(json.dumps(as_json(found, about), indent=1) + "\n", "utf-8")

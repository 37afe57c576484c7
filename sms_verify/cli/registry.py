"""The command line of registry files: `sms-verify registry lint`, `list`, `import`, `export`, `keygen`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sms_verify.cli.options import LanguageOption, RegistryOption, TrustOption, set_up
from sms_verify.core.registry.problem import Severity
from sms_verify.core.types import PlaceholderStyle
from sms_verify.errors import InvalidInput

if TYPE_CHECKING:
    from sms_verify.core.registry.registry import Registry

registry_app = typer.Typer(help="Registry files: check, import, list, export and sign them.", no_args_is_help=True)


@registry_app.command()
def lint(path: Annotated[Path, typer.Argument(help="A registry folder or file.")]) -> None:
    """Name file, key and reason for everything wrong; exit 1 if there is an error."""
    from sms_verify.registry_files.files import lint as lint_files

    problems = lint_files(path)
    for problem in problems:
        typer.echo(f"{problem.severity}: {problem.file}: {problem.key}: {problem.reason}")
    errors = sum(problem.severity == Severity.ERROR for problem in problems)
    typer.echo(f"{errors} errors, {len(problems) - errors} warnings", err=True)
    raise typer.Exit(1 if errors else 0)


@registry_app.command("list")
def list_organisations(
    registry: RegistryOption = None, trust: TrustOption = None, language: LanguageOption = "en"
) -> None:
    """List the organisations: id, kind, regions, number of templates, name."""
    from sms_verify.explain import languages

    known = _registry(registry, trust)
    counts: dict[str, int] = {}
    for template in known.templates:
        counts[template.organisation] = counts.get(template.organisation, 0) + 1
    for organisation in known.organisations.values():
        regions = ",".join(organisation.regions)
        row = (
            organisation.id,
            organisation.kind,
            regions,
            str(counts.get(organisation.id, 0)),
            organisation.name(languages.choose(language)),
        )
        typer.echo("\t".join(row))


@registry_app.command()
def export(
    target: Annotated[
        Path,
        typer.Argument(help="The snapshot to write: .json(.gz), or .built with its index; signed: any other name."),
    ],
    registry: RegistryOption = None,
    trust: TrustOption = None,
    sign: Annotated[
        list[Path] | None, typer.Option("--sign", help="A private key's file; two while one replaces the other.")
    ] = None,
) -> None:
    """Write the registry as one file that `--registry` reads, signed where a key is named."""
    from sms_verify.registry_files import bundle, signing_keys
    from sms_verify.registry_files.files import write_snapshot
    from sms_verify.service import now

    keys = [signing_keys.read(path) for path in sign or ()]
    known = _registry(registry, trust)
    try:
        bundle.write(known, target, keys, now()) if keys else write_snapshot(known, target)
    except OSError as error:
        raise InvalidInput(f"{target}: cannot be written: {error.strerror}") from None
    typer.echo(f"{len(known.organisations)} organisations, {len(known.templates)} templates, version {known.version}")


@registry_app.command("import")
def import_table(
    source: Annotated[Path, typer.Argument(help="CSV(.gz), Parquet, XLSX, JSONL, TOML or JSON, or a folder of them.")],
    target: Annotated[Path, typer.Argument(help="A registry's folder, or a table: .csv, .csv.gz or .parquet.")],
    organisation: Annotated[str, typer.Option(help="Whose the rows are that name none: an id.")] = "",
    language: Annotated[str, typer.Option(help="Of the rows that name none: en, fa, zh-Hans …")] = "",
    category: Annotated[str, typer.Option(help="Of the rows that name none: otp, transaction …")] = "",
    style: Annotated[PlaceholderStyle, typer.Option(help="Of the placeholders.")] = PlaceholderStyle.AUTO,
    registry: Annotated[Path | None, typer.Option(help="Whose organisations the templates are of.")] = None,
) -> None:
    """Bring templates in bulk into a registry; exit 1 if some rows failed, which are listed."""
    from sms_verify.bootstrap import starter_registry
    from sms_verify.registry_files.importing import Defaults, import_templates

    if target.is_dir() and registry:
        raise typer.BadParameter("TARGET is a registry itself; leave it out", param_hint="--registry")
    home = target if target.is_dir() else registry or starter_registry()
    with _progress() as advance:
        report = import_templates(source, target, home, Defaults(organisation, language, category, style), advance)
    for line in report.lines():
        typer.echo(line, err=True)
    raise typer.Exit(1 if report.failed else 0)


@contextmanager
def _progress(doing: str = "importing") -> Iterator[Callable[[int, int], None]]:
    """Give a bar on standard error that is told how much of how much is done."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(doing, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@registry_app.command()
def mine(
    source: Annotated[
        Path, typer.Argument(help="Messages that were sent: CSV(.gz), Parquet, XLSX or JSONL, or a folder.")
    ],
    organisation: Annotated[str, typer.Option(help="Whose messages they are: an id.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", help="A table (.csv, .csv.gz, .parquet) of the proposals, for `registry import`."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the proposals as JSON.")] = False,
    registry: RegistryOption = None,
    trust: TrustOption = None,
) -> None:
    """Propose templates from messages that an organisation has sent; nothing of them is kept."""
    from sms_verify.cli.processes import spreading
    from sms_verify.core.registry.records import template_row
    from sms_verify.mining import report
    from sms_verify.registry_files.importing import rows, sent, tables

    known = _registry(registry, trust)
    with _progress("reading") as advance:
        messages = sent.read_sent(source, advance)
    with _progress("mining") as advance, spreading() as spread:
        found = report.mined(messages.texts, organisation, known, advance, spread=spread)
    if out:
        proposed = [template_row(finding.template) for finding in found.findings]
        with tables.table_writer(tables.table_of(out), out.name) as writer:
            writer.add([[row.get(name, "") for name in rows.TABLE] for row in proposed])
    typer.echo(found.as_json(messages.places) if as_json else found.as_text(messages.places))
    typer.echo(found.summary(), err=True)


@registry_app.command()
def keygen(
    target: Annotated[Path, typer.Argument(help="Where the private key goes; nothing may stand there yet.")],
) -> None:
    """Make a key that signs bundles; prints the public key, for SMS_VERIFY_TRUSTED_KEYS, and its short name."""
    from sms_verify.registry_files import bundle, signing_keys

    public = signing_keys.make(target)
    typer.echo(f"{public.hex()}\t{bundle.key_id(public)}")


def _registry(path: Path | None, trust: list[str] | None) -> Registry:
    from sms_verify.service import registry_in_force

    return registry_in_force(set_up(path, trust))

"""The command line: `sms-verify check`, `batch`, `registry`, `rules`, `serve`.

Heavy libraries are imported by the command that needs them, so that `--help` answers at once.
"""

from __future__ import annotations

import datetime
import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from sms_verify.cli.administration import audit_app, lessons, user_app
from sms_verify.cli.database import store_app
from sms_verify.cli.demo import demo
from sms_verify.cli.learning import evaluate, train
from sms_verify.cli.options import (
    LanguageOption,
    NoModelOption,
    RegistryOption,
    TrustOption,
    checker,
    ready_checker,
    set_up,
    told,
)
from sms_verify.cli.registry import registry_app
from sms_verify.errors import SmsVerifyError

if TYPE_CHECKING:
    from sms_verify.explain import Explanation

app = typer.Typer(
    help="Tells whether a text message really comes from the bank it names.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for part, verb in ((registry_app, "registry"), (store_app, "store"), (user_app, "user"), (audit_app, "audit")):
    app.add_typer(part, name=verb)
app.command()(lessons)
app.command()(demo)

EXIT = {"genuine": 0, "consistent": 0, "fraud": 1, "suspicious": 1, "unverified": 3}
"""Exit status of `check`; 2 is a usage error."""


@app.command()
def check(
    text: Annotated[str, typer.Argument(help="The message; - or nothing reads it from standard input.")] = "-",
    sender: Annotated[str | None, typer.Option(help="The number or name shown above the message.")] = None,
    region: Annotated[str | None, typer.Option(help="Where it was received: two letters, such as CN.")] = None,
    claimed: Annotated[str | None, typer.Option(help="Whom you believe it is from: a name or an id.")] = None,
    received: Annotated[str | None, typer.Option(help="Day of receipt, YYYY-MM-DD; today if left out.")] = None,
    language: LanguageOption = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole verdict as JSON.")] = False,
    registry: RegistryOption = None,
    trust: TrustOption = None,
    no_model: NoModelOption = False,
) -> None:
    """Judge one message. Exit: 0 genuine or consistent, 1 fraud or suspicious, 3 unverified, 2 usage."""
    from sms_verify.bootstrap import uncollected
    from sms_verify.core.types import Message
    from sms_verify.explain import explain, registry_sentence, verdict_json

    pasted = _piped() if text == "-" else text
    message = Message(pasted, sender, _region(region), claimed, _day(received))
    with uncollected():  # one message, and the process ends
        verdict = checker(registry, trust, no_model=no_model).check(message)
        if as_json:
            typer.echo(json.dumps(verdict_json(verdict, language), ensure_ascii=False, indent=2))
        else:
            typer.echo(_page(explain(verdict, language), registry_sentence(verdict.versions, language)))
    raise typer.Exit(EXIT[verdict.label])


@app.command()
def lookup(
    value: Annotated[str, typer.Argument(help="A number, sender, host, link, e-mail address or chat handle.")],
    region: Annotated[str | None, typer.Option(help="Where the reader is: two letters, such as CN.")] = None,
    language: LanguageOption = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print all that is known as JSON.")] = False,
    registry: RegistryOption = None,
    trust: TrustOption = None,
) -> None:
    """Tell whose a bare value is. Exit: 0 somebody's, 1 an imitation, 3 nobody's we know, 2 usage."""
    from sms_verify.core.attribution.lookup import look_up
    from sms_verify.explain import lookup_json

    found = look_up(value, _region(region), checker(registry, trust, no_model=True).registry)
    if found is None:
        raise typer.BadParameter("no single value; use `check` for a message", param_hint="VALUE")
    told = lookup_json(found, 0, language)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        holders = [f"  {each['name']} ({each['id']}): {each['as']}, {each['basis']}" for each in told["organisations"]]
        typer.echo("\n".join([f"{found.kind} {found.value}", *(each["text"] for each in told["notes"]), *holders]))
    raise typer.Exit(1 if found.imitation else 0 if found.holders else 3)


def _piped() -> str:
    """Return what stands on standard input; where it is not UTF-8, tell how it was read."""
    content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _guessed(content)


def _guessed(content: bytes) -> str:
    from sms_verify.encoding import decoded

    text, encoding = decoded(content)
    told(f"sms-verify: the message is not UTF-8; read as {encoding}. If its words are wrong, give it as UTF-8.")
    return text


def _day(text: str | None) -> datetime.date:
    """Return the day of receipt; the door fills in today, because the core has no clock."""
    if text is None:
        return datetime.datetime.now().astimezone().date()
    try:
        return datetime.datetime.fromisoformat(text).date()
    except ValueError:
        raise typer.BadParameter("not a date; write it as YYYY-MM-DD", param_hint="--received") from None


def _region(text: str | None) -> str | None:
    """Return the region as the registry spells it."""
    if text and not (len(text) == 2 and text.isascii() and text.isalpha()):
        raise typer.BadParameter("not a country code of two letters, such as CN", param_hint="--region")
    return text.upper() if text else None


def _page(said: Explanation, from_: str) -> str:
    """Return an explanation as lines for a terminal; `from_` tells of a signed registry."""
    reasons = [f"  {finding.weight:+5.1f}  {text}" for finding, text in said.findings]
    advice = [f"  - {advice.text}" for advice in said.advice]
    missing = [f"  ? {text}" for text in said.missing]
    blocks = [
        [f"[{said.label_text}] {said.summary}"],
        reasons,
        missing,
        advice,
        [said.limits],
        [from_] if from_ else [],
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


@app.command()
def batch(
    source: Annotated[Path, typer.Argument(help="CSV(.gz), Parquet, XLSX or JSONL with a column `text`.")],
    target: Annotated[Path, typer.Argument(help="Where the same rows go, with the verdicts.")],
    registry: RegistryOption = None,
    trust: TrustOption = None,
    no_model: NoModelOption = False,
    engine: Annotated[Literal["local", "dask"], typer.Option(help="Processes here, or a Dask cluster.")] = "local",
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; one a core if left out.")] = None,
    scheduler: Annotated[str | None, typer.Option(help="Address of the Dask scheduler.")] = None,
) -> None:
    """Judge a table: the same rows in the same order, with label, score, findings and the reason of a bad row."""
    from sms_verify import batch

    judge, told = ready_checker(registry, trust, no_model=no_model), batch.reporter(sys.stderr)
    batch.run(
        judge,
        source,
        target,
        today=_day(None),
        engine=engine,
        workers=workers,
        scheduler=scheduler,
        progress=told,
    )


@app.command("filter")
def filter_(registry: RegistryOption = None, trust: TrustOption = None, no_model: NoModelOption = False) -> None:
    """Judge JSON lines from standard input as they come: each object goes out with its verdict, in order, at once."""
    from sms_verify.batch.filter import filter_lines

    judge = ready_checker(registry, trust, no_model=no_model)
    with os.fdopen(sys.stdin.fileno(), "rb", closefd=False) as source:
        filter_lines(judge, source, sys.stdout.buffer, lambda: _day(None))


@app.command()
def rules(language: LanguageOption = "en") -> None:
    """List every rule: code, weight, sentence."""
    from sms_verify.core.rules import ALL
    from sms_verify.explain import rule_sentence

    for rule in ALL:
        typer.echo(f"{rule.code:28} {rule.weight:+5.1f}  {rule_sentence(rule.code, language)}")


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; 127.0.0.1 if left out.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65_535, help="Port to listen on; 8000 if left out.")] = None,
    registry: Annotated[Path | None, typer.Option(help="Files to serve from, instead of the database.")] = None,
    trust: TrustOption = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that answer.")] = 1,
) -> None:
    """Serve the page and the API on the database, which is made and filled at the first start."""
    from sms_verify.cli.serving import serve as listen

    asked = {name: value for name, value in (("host", host), ("port", port)) if value}
    listen(set_up(registry, trust).model_copy(update=asked), workers)


app.command()(train)
app.command()(evaluate)


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    try:
        app(args=argv, prog_name="sms-verify")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except SmsVerifyError as error:
        typer.echo(f"sms-verify: {error.detail}", err=True)
        return 2
    return 0


def run() -> None:
    """Run the command line as a program; being told to end (SIGTERM) leaves no unfinished file behind."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    status = main()
    gc.freeze()  # the process ends: to look for cycles once more took a third of a second
    sys.exit(status)

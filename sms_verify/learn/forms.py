"""The project's own forms: messages with choices and slots, for banks, frauds and countries that no corpus holds."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import render
from sms_verify.core.types import MessageKind
from sms_verify.errors import InvalidInput
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.slots import value

CHOICE = re.compile(r"(?<!\\)\[([^\[\]]*?)(?<!\\)\]")
SLOT = re.compile(r"\{([a-z0-9]{1,12})\}")


@dataclass(frozen=True, slots=True)
class Form:
    """A line of a file of forms."""

    kind: MessageKind
    language: str
    body: str

    def rendered(self, rng: random.Random) -> str:
        """Return a message of this form."""
        chosen = CHOICE.sub(lambda choice: rng.choice(choice[1].split("|")), self.body)
        plain = chosen.replace("\\n", "\n").replace("\\[", "[").replace("\\]", "]")
        return SLOT.sub(lambda slot: value(slot[1], self.language, rng), plain).strip()


def read_forms(folder: Path) -> tuple[Form, ...]:
    """Return the forms of a folder, one language a file; raises `InvalidInput` that names a line nobody can read."""
    return tuple(form for file in sorted(folder.glob("*.txt")) for form in _forms(file))


def _forms(file: Path) -> Iterator[Form]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        kind, _, body = line.partition(": ")
        if kind in tuple(MessageKind) and body:
            yield Form(MessageKind(kind), file.stem, body)
        elif line and not line.startswith("#"):
            raise InvalidInput(
                f"{file.name}:{number}: a form is `kind: words`, with a kind of {', '.join(MessageKind)}."
            )


def form_rows(forms: tuple[Form, ...], each: int, seed: int) -> tuple[CorpusRow, ...]:
    """Return different messages of every form, at most `each`."""
    return tuple(row for form in forms for row in _rendered(form, each, seed))


def _rendered(form: Form, each: int, seed: int) -> Iterator[CorpusRow]:
    name = hashlib.sha256(form.body.encode()).hexdigest()[:10]
    rng = random.Random(f"{seed}/{name}")  # noqa: S311 made-up values, not secrets
    texts = dict.fromkeys(form.rendered(rng) for _ in range(each))
    for text in texts:
        yield CorpusRow(text, form.kind, form.language, f"forms_{form.language}", f"forms/{name}")


def template_rows(registry: Registry, each: int, seed: int) -> tuple[CorpusRow, ...]:
    """Return genuine messages of every registered template, a group for each organisation."""
    rng = random.Random(seed)  # noqa: S311 made-up values, not secrets
    return tuple(
        CorpusRow(text, MessageKind.OFFICIAL, template.language, "templates", f"templates/{template.organisation}")
        for template in registry.templates
        for text in dict.fromkeys(render(template, rng) for _ in range(each))
    )

"""What is wrong in a template's body taken alone."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.regions import REGIONS
from sms_verify.core.registry.lint.facts import ID, LANGUAGE, TAGS, Flaw
from sms_verify.core.registry.problem import Severity
from sms_verify.core.templates import KINDS, MIN_BITS, CompiledTemplate, compile_template, parse
from sms_verify.core.templates.reached import could_reach, is_reached
from sms_verify.core.templates.slot_guessing import named, proof
from sms_verify.core.templates.slot_kind import Argument, Rests
from sms_verify.core.types import Category, Organisation, Slot, Template
from sms_verify.errors import InvalidTemplate
from sms_verify.reasons import Reason, all_of

MOST_PARTS = 6
"""Parts of a long message beyond which carriers and readers lose some."""

MOST_VARIABLE = 0.2
"""Share of a body's length, slots counted as ten characters, below which its words tell little."""

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
WAYS_OUT = {code: region.opt_out for code, region in REGIONS.items() if region.opt_out}
"""What marketing must offer by region, as it is written."""

_OPT_OUT = re.compile(
    r"拒收|退[订訂]|取消(?:接收|[订訂][阅閱])|不欲(?:接?收|收取)|[回复覆]{1,2}\s?(?:TD|T|R|N)(?![A-Za-z])"
    r"|unsub|opt[- ]?out|(?:reply|text|send|sms) ['\"“]?stop|stop to|لغو",
    re.IGNORECASE,
)
_CONTACTS = tuple(kind for kind, row in KINDS.items() if row.rests is Rests.CONTACT)
"""Kinds of slots that words announce."""

_FEW = 3
"""Characters outside the GSM alphabet that are worth naming, because a message without them is shorter on the air."""


def flaws(template: Template) -> Iterator[Flaw]:
    """Yield the errors of a template: of its head and of its body."""
    yield from head(template)
    try:
        compile_template(template)
    except InvalidTemplate as error:
        yield Flaw("body", all_of(error.reasons))


def head(template: Template) -> Iterator[Flaw]:
    """Yield the errors of a template's id, language, category and dates."""
    if not ID.fullmatch(template.id):
        yield Flaw("id", Reason("fact.id", value=template.id))
    if template.category not in tuple(Category):
        yield Flaw("category", Reason("body.category", value=template.category, known=" ".join(Category)))
    if not LANGUAGE.fullmatch(template.language):
        yield Flaw("language", Reason("body.language", value=template.language, known=TAGS))
    if template.valid_from and template.valid_to and template.valid_to < template.valid_from:
        yield Flaw("valid_to", Reason("body.dates"))


def doubts(pattern: CompiledTemplate, organisation: Organisation) -> Iterator[Flaw]:
    """Yield the warnings about a body that compiles: too general, too long, loosely typed, no way to opt out."""
    for reason in (*_vague(pattern), *_loose(pattern), *_long(pattern), *_without_way_out(pattern, organisation)):
        yield Flaw("body", reason, Severity.WARNING)


def _vague(pattern: CompiledTemplate) -> Iterator[Reason]:
    """Yield how little the words tell."""
    literal = sum(map(len, pattern.literals))
    if pattern.bits < MIN_BITS:
        yield Reason("body.anybody", bits=round(pattern.bits), floor=round(MIN_BITS))
    elif literal < MOST_VARIABLE * (literal + 10 * len(pattern.slots)):
        yield Reason("body.slots")


def _loose(pattern: CompiledTemplate) -> Iterator[Reason]:
    """Yield slots that could hold more than is meant."""
    for slot, before, after in zip(pattern.slots, pattern.literals, pattern.literals[1:], strict=False):
        if KINDS[slot.kind].is_free and (told := proof(before, after)) and told.kind in _CONTACTS:
            example = f"{{{slot.name}:{told.kind}}}"
            yield Reason(f"body.loose-{told.kind}", slot=f"{{{slot.name}}}", words=told.words, example=example)
        elif could_reach(slot) and is_reached(before, after):
            yield Reason("body.reached", slot=f"{{{slot.name}}}")
    for slot, before, after in zip(pattern.slots, pattern.literals, pattern.literals[1:], strict=False):
        better = _better(slot, before, after) if slot.kind == "text" else None
        if better:
            yield Reason("body.better-kind", slot=f"{{{slot.name}}}", example=f"{{{slot.name}:{better}}}")
    for one, literal, other in zip(pattern.slots, pattern.literals[1:], pattern.slots[1:], strict=False):
        if literal.isspace() and KINDS[one.kind].is_free and KINDS[other.kind].is_free:
            yield Reason("body.blank", slot=f"{{{one.name}}}", other=f"{{{other.name}}}")
    if pattern.slots and KINDS[pattern.slots[-1].kind].is_free and not _says(pattern.literals[-1]):
        yield Reason("body.open-end", slot=f"{{{pattern.slots[-1].name}}}")


def _better(slot: Slot, before: str, after: str) -> str | None:
    """Return the kind that fits a free text's place or name better, as it is written; None where none is told."""
    told = proof(before, after)
    kind = told.kind if told else named(slot.name)
    if kind is None or kind not in KINDS or kind in _CONTACTS:
        return None
    return f"{kind}({slot.limit})" if KINDS[kind].argument is Argument.LENGTH else kind


def _long(pattern: CompiledTemplate) -> Iterator[Reason]:
    """Yield what it costs on the air."""
    longest = filled(parse(pattern.template.body))
    count = parts(longest)
    if count > MOST_PARTS:
        yield Reason("body.parts", count=count, most=MOST_PARTS)
    odd = dict.fromkeys(char for char in longest if char not in _GSM) if count > 1 else ()
    if 0 < len(odd) <= _FEW and (fewer := parts("".join(char for char in longest if char not in odd))) < count:
        yield Reason("body.alphabet", count=count, fewer=fewer, marks=" ".join(odd))


def _without_way_out(pattern: CompiledTemplate, organisation: Organisation) -> Iterator[Reason]:
    if pattern.template.category != Category.PROMOTION:
        return
    missing = [words for region, words in WAYS_OUT.items() if region in organisation.regions]
    if missing and not any(map(_OPT_OUT.search, pattern.literals)):
        yield Reason("body.way-out", words=missing[0])


def is_gsm(text: str) -> bool:
    """Whether a text can go over the air in the GSM 7-bit alphabet."""
    return all(char in _GSM for char in text)


def parts(text: str) -> int:
    """Return how many parts a text takes on the air: GSM 7-bit where it fits, UCS-2 otherwise."""
    if is_gsm(text):
        size = sum(2 if char in "^{}\\[~]|€" else 1 for char in text)
        return 1 if size <= 160 else -(-size // 153)
    size = len(text.encode("utf-16-be", "surrogatepass")) // 2
    return 1 if size <= 70 else -(-size // 67)


def filled(tokens: tuple[str | Slot, ...]) -> str:
    """Return a body with slots as long as they usually get."""
    return "".join(token if isinstance(token, str) else "0" * (token.limit or 10) for token in tokens)


def _says(literal: str) -> bool:
    return any(map(str.isalnum, literal))

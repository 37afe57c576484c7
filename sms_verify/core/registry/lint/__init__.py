"""Everything wrong in organisations and templates, each with file, key, reason and the way to mend it.

`check` is what loading asks for: facts that can be read, ids that are unique, bodies that compile. `review` is what
people who edit the files want to know besides: facts without a source, clashes, doubtful wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sms_verify.core.registry.lint import bodies, clashes, facts, wording
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.problem import Problem, Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Organisation, Template
from sms_verify.reasons import Reason

__all__ = ["Problem", "check", "lint", "review"]


def lint(
    organisations: Sequence[Organisation],
    templates: Sequence[Template],
    files: Sequence[str] = (),
    template_files: Sequence[str] = (),
) -> tuple[Problem, ...]:
    """Return every error and warning, sorted; `files` names the file of each organisation and template."""
    found = [*check(organisations, templates, files, template_files)]
    if not any(problem.severity == Severity.ERROR for problem in found):
        found += review(organisations, templates, files, template_files)
    return tuple(sorted(set(found)))


def check(
    organisations: Sequence[Organisation],
    templates: Sequence[Template],
    files: Sequence[str] = (),
    template_files: Sequence[str] = (),
) -> Iterator[Problem]:
    """Yield the errors that keep a registry from loading, and the warnings found with them."""
    first: dict[str, str] = {}
    for number, organisation in enumerate(organisations):
        file = _at(files, number, organisation.id)
        if organisation.id in first:
            yield Problem(file, "id", Reason("fact.same-id", value=organisation.id, file=first[organisation.id]))
        first.setdefault(organisation.id, file)
        yield from _problems(file, "", facts.flaws(organisation))
    seen: set[str] = set()
    for number, template in enumerate(templates):
        file = _at(template_files, number, template.organisation)
        if template.organisation not in first:
            yield Problem(file, place(template), Reason("fact.no-owner", value=template.organisation))
        if template.key in seen:
            yield Problem(file, f"{place(template)}.id", Reason("fact.id-twice", value=template.id))
        seen.add(template.key)
        yield from _problems(file, f"{place(template)}.", bodies.flaws(template))


def review(
    organisations: Sequence[Organisation],
    templates: Sequence[Template],
    files: Sequence[str] = (),
    template_files: Sequence[str] = (),
) -> Iterator[Problem]:
    """Yield the errors and warnings that do not keep a registry from loading."""
    registry = Registry.of(organisations, templates)
    where = {organisation.id: _at(files, number, organisation.id) for number, organisation in enumerate(organisations)}
    from_file = {
        template.key: (_at(template_files, number, template.organisation), place(template))
        for number, template in enumerate(templates)
    }
    unsourced = {(template.organisation, template.provisional) for template in templates if not template.sources}
    for organisation in organisations:
        has = ((organisation.id, False) in unsourced, (organisation.id, True) in unsourced)
        yield from _problems(where[organisation.id], "", facts.unsourced(organisation, has))
    for owner, flaw in clashes.shared_facts(organisations):
        yield from _problems(where[owner], "", (flaw,))
    for template in templates:
        file, key = from_file[template.key]
        organisation = registry.organisations[template.organisation]
        yield from _problems(file, f"{key}.", bodies.doubts(compile_template(template), organisation))
        yield from _problems(file, f"{key}.", wording.flaws(template, organisation, registry))
    for key, flaw in clashes.shared_bodies(organisations, templates, registry.index):
        file, named = from_file[key]
        yield from _problems(file, f"{named}.", (flaw,))


def place(template: Template) -> str:
    """Return a template's key in its file."""
    return f"{'provisional.' if template.provisional else ''}templates[{template.id}]"


def _problems(file: str, path: str, flaws: Iterable[Flaw]) -> Iterator[Problem]:
    return (Problem(file, f"{path}{flaw.key}", flaw.reason, flaw.severity) for flaw in flaws)


def _at(files: Sequence[str], number: int, otherwise: str) -> str:
    return files[number] if number < len(files) else otherwise

"""What the lint finds in a registered thing, by what is in force for its organisation."""

from __future__ import annotations

from sms_verify.core.registry.lint import bodies, wording
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Organisation
from sms_verify.store.registry.entries import Entry, shape_faults, template_of


def flaws_of(thing: Entry, registry: Registry) -> tuple[Flaw, ...]:
    """Return the errors and doubts in a template's wording; a thing of another kind, or of wrong shape, has none."""
    if thing.key.kind != "template" or any(shape_faults(thing)):
        return ()
    template = template_of(thing)
    if wrong := tuple(bodies.flaws(template)):
        return wrong
    bare = Organisation(template.organisation, "other", {})
    organisation = registry.organisations.get(template.organisation, bare)
    doubts = bodies.doubts(compile_template(template), organisation)
    return (*doubts, *wording.flaws(template, organisation, registry))

"""What would be in force if one thing were: to try a draft before anybody approves it."""

from __future__ import annotations

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.store.registry.entries import Thing, put_together, take_apart, template_of


def supposing(registry: Registry, thing: Thing) -> Registry:
    """Return the registry in force with a thing of sound shape in it, in place of the one that it changes."""
    own = registry.organisations.get(thing.key.organisation) or Organisation(
        thing.key.organisation, "other", {"en": ("-",)}
    )
    if thing.key.kind == "template":
        return registry.supposing(own, template_of(thing))
    things = {each.key: each for each in take_apart(own, ())} | {thing.key: thing}
    (changed,), _ = put_together(things.values())
    return registry.supposing(changed)

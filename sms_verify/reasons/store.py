"""Refusals of the desk and of what people may do: who, when, and what stands there already."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "workflow.state": "This version is {state}; {action} is for what is {states}.",
    "workflow.own": "Only the person who wrote this version may {action} it.",
    "workflow.others": "Nobody may {action} their own: another person has to.",
    "workflow.role": "To {action} what is {state} is for: {roles}.",
    "workflow.no-role": "You have no role at {organisation}.",
    "workflow.edit": "To edit is to give a content.",
    "version.unknown": "There is no such version.",
    "version.other-thing": "A draft of another thing is another draft: withdraw this one.",
    "version.newer": "Version {number} is newer and has been approved already.",
    "organisation.unknown": "There is no organisation {organisation}.",
    "thing.no-value": "{thing}: its value is missing",
    "thing.key": "{thing}: must be 1 to {most} characters in one line",
    "thing.dates": "lies before valid_from",
    "thing.unknown": "kind: must be one of {known}",
    "thing.provisional": "provisional: is not for {thing}",
    "thing.content": "content: must hold exactly {known}",
    "ground.always": "A {thing} is shared ground.",
    "ground.same": "{key} is also the {thing} {other} of {organisation}.",
    "ground.looks": "{key} looks like the {thing} {other} of {organisation}.",
    "ground.rival": "{template} accepts the same messages.",
    "store.not-kept": "The registry {version} is not kept; the last {most} are.",
    "store.conflict": "Somebody else has just made the same or a contrary change; look again.",
    "store.unavailable": "The database cannot be reached or is busy; try again.",
    "people.login": "login: must be 2 to 100 letters, digits and . _ @ + -",
    "people.name": "name: must be 1 to {most} characters",
    "people.taken": "login: {login} is taken",
    "people.unknown": "There is no such person.",
    "people.password": "password: must have {least} to {most} characters",
    "people.password-login": "password: must not contain the login",
    "people.factor": "A second factor is set up already; remove it first.",
    "people.reset": "This link is not valid any more; ask for a new one.",
    "people.scopes": "scopes: needs at least one",
    "people.expires": "expires_at: must be within {days} days",
    "people.role-of-one": "organisation: a {role} belongs to one",
    "people.role-of-none": "organisation: the {role} belongs to the registry, to none",
}

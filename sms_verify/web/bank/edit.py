"""`…/new/{kind}` and `…/versions/{version}/edit`: draft a new entry, or the next version of one in force."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query
from sqlalchemy.orm import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from sms_verify.core.regions import REGIONS
from sms_verify.errors import NotFound, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.entries import VALUES, Entry
from sms_verify.store.registry.versions import entry_of, keyed
from sms_verify.store.registry.workflow import Action
from sms_verify.web.bank import forms
from sms_verify.web.bank.context import BankContext, BankDep, VersionId
from sms_verify.web.bank.entry_view import hints, labels, value_of
from sms_verify.web.bank.forms import FORMS, Posted, Typed
from sms_verify.web.bank.preview import preview_of
from sms_verify.web.bank.slot_help import slot_kinds
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.rendering.words import Words, language_name
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}")

TONGUES = ("zh-Hans", "zh-Hant", "en", "fa")
"""Languages that a form offers first."""

GROUPS = tuple((group, kind) for kind, group in {"sender": "senders", **VALUES, "template": "templates"}.items())
"""What a source may support, as files name it, and the kind that supplies its label."""

_PLAIN = {
    "template": {"category": "transaction"},
    "policy": {"links": "official", "callback": "official"},
}
"""Initial values of a new entry's form."""


Kind = Annotated[str, Path(max_length=40)]
Of = Annotated[int | None, Query(ge=1, le=MAX_ROW_ID)]
"""The version that the new one follows."""


@router.get("/new/{kind}")
def new(visit: BankDep, kind: Kind, of: Of = None) -> Response:
    """Show an empty form, or one filled with the version to be changed."""
    _needs_maker(visit, kind)
    standing = _standing(visit, kind, of)
    return _form(visit, kind, forms.typed_of(standing) if standing else Typed(_PLAIN.get(kind, {})), standing=standing)


@router.post("/new/{kind}")
def draft(visit: BankDep, kind: Kind, form: Posted, of: Of = None) -> Response:
    """Save a draft, and submit it on request."""
    _needs_maker(visit, kind)
    standing, typed = _standing(visit, kind, of), forms.read(kind, form)
    if form.get("do") == "preview":
        return _form(visit, kind, typed, standing=standing)
    try:
        with visit.wired.the_store.database.writing() as session:
            thing = forms.thing_of_form(kind, visit.organisation, typed, standing.key if standing else None)
            version = visit.desk(session).draft(thing)
            return _kept(visit, session, version.id, form)
    except SmsVerifyError as error:
        return _form(visit, kind, typed, standing=standing, error=error)


@router.get("/versions/{version}/edit")
def edit(visit: BankDep, version: VersionId) -> Response:
    """Show a draft in its form."""
    thing = _draft(visit, version)
    return _form(visit, thing.key.kind, forms.typed_of(thing), version=version)


@router.post("/versions/{version}/edit")
def change(visit: BankDep, version: VersionId, form: Posted) -> Response:
    """Save a changed draft; a draft with a new key replaces the first one."""
    before = _draft(visit, version)
    kind, typed = before.key.kind, forms.read(before.key.kind, form)
    if form.get("do") == "preview":
        return _form(visit, kind, typed, version=version)
    try:
        with visit.wired.the_store.database.writing() as session:
            thing = keyed(forms.thing_of_form(kind, visit.organisation, typed))
            thing = replace(thing, key=thing.key._replace(provisional=before.key.provisional))
            desk, kept = visit.desk(session), version
            if thing.key == before.key:
                desk.edit(version, thing)
            else:
                desk.do(version, Action.WITHDRAW)
                kept = desk.draft(thing).id
            return _kept(visit, session, kept, form)
    except SmsVerifyError as error:
        return _form(visit, kind, typed, version=version, error=error)


def tongues(words: Words, *chosen: str) -> list[tuple[str, str]]:
    """Return the languages to choose from with their names: the pages' own, those of the regions, and the chosen."""
    spoken = {tongue for region in REGIONS.values() for tongue in region.languages} | {each for each in chosen if each}
    others = sorted((words.language_name(tag), tag) for tag in spoken.difference(TONGUES))
    return [(tag, language_name(tag, words)) for tag in TONGUES] + [(tag, name) for name, tag in others]


def _needs_maker(visit: BankContext, kind: str) -> None:
    visit.person.needs(Role.MAKER, at=visit.organisation)
    if kind not in FORMS:
        raise NotFound(Reason("not-yours"))


def _standing(visit: BankContext, kind: str, of: int | None) -> Entry | None:
    """Return the thing of which a new version is asked for."""
    if of is None:
        return None
    with visit.wired.the_store.database.reading() as session:
        thing = entry_of(visit.version(session, of))
    if thing.key.kind != kind:
        raise NotFound(Reason("not-yours"))
    return thing


def _draft(visit: BankContext, version: int) -> Entry:
    """Return a draft that this person may edit; for others there is none here."""
    with visit.wired.the_store.database.reading() as session:
        row = visit.version(session, version)
        if Action.EDIT not in visit.desk(session).allowed(row):
            raise NotFound(Reason("not-yours"))
        return entry_of(row)


def _kept(visit: BankContext, session: Session, version: int, form: FormData) -> Response:
    is_submitted = form.get("do") == "submit"
    if is_submitted:
        visit.desk(session).do(version, Action.SUBMIT)
    return done(visit.path("versions", version), "version_submit" if is_submitted else "version_edit")


def _form(
    visit: BankContext,
    kind: str,
    typed: Typed,
    *,
    standing: Entry | None = None,
    version: int | None = None,
    error: SmsVerifyError | None = None,
) -> Response:
    """Show a form as it was filled, with what keeps it from being taken."""
    is_template = kind == "template"
    return visit.show(
        "bank/form.html",
        error=error,
        kind=kind,
        fields=(*FORMS[kind], *forms.DATES),
        typed=typed,
        labels=labels(kind, visit.words),
        hints=hints(kind, visit.words),
        options=lambda field, value: value_of(field, value, visit.words),
        standing=standing is not None,
        version=version,
        blank_sources=forms.BLANK_SOURCES,
        tongues=tongues(visit.words, typed["language"], typed[forms.KEY] if kind == "name" else ""),
        groups=GROUPS,
        slots=slot_kinds(visit.words) if is_template else (),
        preview=preview_of(visit, typed) if is_template and typed["body"] else None,
    )

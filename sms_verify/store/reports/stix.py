"""A campaign as STIX 2.1, for the systems of banks, carriers and computer emergency teams.

Source: OASIS, "STIX Version 2.1", 2021-06-10. Identifiers follow from the campaign's code, so that a later export is
the same object grown, not another one.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.core.masking import DIGIT, LETTER
from sms_verify.store.reports.imitations import Lead
from sms_verify.store.tables import CampaignContactRow, CampaignRow

if TYPE_CHECKING:
    import datetime

OURS = uuid.UUID("6f9c4a52-8d0e-5b6e-9b59-2f6f3f6f7a11")
"""The namespace of this service's STIX identifiers."""

PATTERNS = {"link": "[domain-name:value = '{value}']", "email": "[email-addr:value = '{value}']"}
"""Kinds of contacts with a STIX pattern; the others become notes of the campaign."""


def bundle(session: Session, campaign: CampaignRow, now: datetime.datetime) -> str:
    """Return a campaign, the organisation it imitates and its contacts as a JSON bundle."""
    import stix2

    code, contacts = campaign.code, _contacts(session, campaign)
    us = stix2.Identity(
        id=_id("identity", "sms_verify"), name="sms_verify", identity_class="system", created=_ISSUED, modified=_ISSUED
    )
    common: dict[str, Any] = {"created_by_ref": us.id, "created": campaign.first_seen, "modified": now}
    numbers = [each.shown for each in contacts if each.kind not in PATTERNS]
    told = stix2.Campaign(
        id=_id("campaign", code),
        name=code,
        description=f"{campaign.size} reports; {campaign.state}. {' '.join(numbers)}".strip(),
        first_seen=campaign.first_seen,
        last_seen=campaign.last_seen,
        **common,
    )
    objects: list[Any] = [us, told]
    if campaign.organisation:
        victim = stix2.Identity(
            id=_id("identity", campaign.organisation),
            name=campaign.organisation,
            identity_class="organization",
            **common,
        )
        objects += [victim, _relationship(stix2, told, "impersonates", victim, common)]
    for each in contacts:
        if each.kind in PATTERNS and not {DIGIT, LETTER} & set(each.shown):
            sign = stix2.Indicator(
                id=_id("indicator", f"{code} {each.digest}"),
                pattern=PATTERNS[each.kind].format(value=_quoted(each.shown)),
                pattern_type="stix",
                valid_from=each.first_seen,
                indicator_types=["malicious-activity"],
                **common,
            )
            objects += [sign, _relationship(stix2, sign, "indicates", told, common)]
    return str(stix2.Bundle(objects=objects, id=_id("bundle", code)).serialize(pretty=True))


def imitations(organisation: str, leads: Iterable[Lead], now: datetime.datetime) -> str:
    """Return the contacts of frauds in an organisation's name as a JSON bundle: hosts, addresses and numbers."""
    import stix2

    us = stix2.Identity(
        id=_id("identity", "sms_verify"), name="sms_verify", identity_class="system", created=_ISSUED, modified=_ISSUED
    )
    common: dict[str, Any] = {"created_by_ref": us.id, "modified": now}
    signs = [
        stix2.Indicator(
            id=_id("indicator", f"{organisation} {each.kind} {each.value}"),
            name=each.value,
            description=f"{each.reports} reports of messages in the name of {organisation}",
            pattern=PATTERNS.get(each.kind, OTHER_PATTERN).format(value=_quoted(each.value), kind=each.kind),
            pattern_type="stix",
            valid_from=each.first_seen,
            created=each.first_seen,
            indicator_types=["malicious-activity"],
            **common,
        )
        for each in leads
    ]
    return str(stix2.Bundle([us, *signs], id=_id("bundle", f"{organisation} {now.date()}")).serialize(pretty=True))


OTHER_PATTERN = "[x-{kind}:value = '{value}']"
"""Telephone numbers and chat handles, for which STIX 2.1 has no object."""

_ISSUED = "2026-11-24T00:00:00Z"


def _contacts(session: Session, campaign: CampaignRow) -> list[CampaignContactRow]:
    held = select(CampaignContactRow).where(CampaignContactRow.campaign_id == campaign.id)
    return list(session.scalars(held.order_by(CampaignContactRow.first_seen, CampaignContactRow.digest)))


def _relationship(stix2: Any, source: Any, kind: str, target: Any, common: dict[str, Any]) -> Any:
    name = _id("relationship", f"{source.id} {kind} {target.id}")
    return stix2.Relationship(source, kind, target, id=name, **common)


def _id(kind: str, name: str) -> str:
    return f"{kind}--{uuid.uuid5(OURS, f'{kind} {name}')}"


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "\\'")

"""Others have reported it: the message belongs to a campaign that people at the desk have confirmed as fraud."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule
from sms_verify.core.rules.questions import follows_template
from sms_verify.core.types import Evidence


def known(case: Case) -> Iterator[Evidence]:
    """The message belongs to a fraud that is going round."""
    found = case.campaign
    if found and not follows_template(case):
        yield Evidence(found.contact.span if found.contact else None, {"size": found.size, "campaign": found.code})


RULES = (Rule("campaign.known", 4.0, known),)

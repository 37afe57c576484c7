"""Whose columns a table has: the contract's own, or a provider's export.

Names are compared without case, blanks, underscores and hyphens. Exports: DLT portals (Template ID, Header, Template
Content, Template Type, Status), Aliyun's QuerySmsTemplateList (TemplateCode, TemplateContent, OuterTemplateType,
AuditStatus), Tencent's DescribeSmsTemplateList (TemplateId, TemplateContent, StatusCode), Twilio's Content API (sid,
friendly_name, body); read 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sms_verify.core.types import Category

FIELDS: Mapping[str, tuple[str, ...]] = {
    "organisation": ("organisation", "organization", "organisationid", "organizationid"),
    "id": ("id", "templateid", "templatecode", "sid", "模板id", "模板code", "模版id", "模版code", "模板编号"),
    "language": ("language", "lang", "语言"),
    "category": (
        "category",
        "templatetype",
        "outertemplatetype",
        "smstype",
        "messagetype",
        "communicationtype",
        "模板类型",
        "模版类型",
        "短信类型",
    ),
    "body": (
        "body",
        "templatecontent",
        "templatebody",
        "templatetext",
        "content",
        "message",
        "text",
        "模板内容",
        "模版内容",
        "内容",
        "內容",
        "sms",
        "smstext",
        "smscontent",
        "smsbody",
        "messagetext",
        "messagebody",
        "短信内容",
        "短信",
        "簡訊內容",
        "短訊內容",
        "متن",
        "متنپیام",
        "متنپیامک",
        "پیام",
        "پیامک",
    ),
    "valid_from": ("validfrom",),
    "valid_to": ("validto",),
    "sender": ("header", "headername", "headerid", "senderid", "sender"),
    "signature": ("signname", "signature", "签名", "签名名称", "签名内容"),
    "status": ("status", "templatestatus", "auditstatus", "approvalstatus", "statuscode", "审核状态", "状态"),
}
"""The fields, in the order of a row's cells, and what columns call them; the first name found counts."""

REQUIRED = ("id", "language", "category", "body")

_SEPARATORS = re.compile(r"[\s_\-]+")
_NOT_OF_ID = re.compile(r"[^a-z0-9]+")
_ROUNDED = re.compile(r"[0-9](?:\.[0-9]+)?e\+?[0-9]+", re.IGNORECASE)

_TYPES = {
    **{str(category): str(category) for category in Category},
    "otp": "otp",
    "验证码": "otp",
    "验证码短信": "otp",
    "authentication": "otp",
    "transactional": "otp",
    "通知": "service",
    "短信通知": "service",
    "通知短信": "service",
    "普通短信": "service",
    "serviceimplicit": "service",
    "serviceinferred": "service",
    "utility": "service",
    "推广短信": "promotion",
    "推广": "promotion",
    "营销": "promotion",
    "营销短信": "promotion",
    "serviceexplicit": "promotion",
    "promotional": "promotion",
    "marketing": "promotion",
}
"""Providers' kinds of messages in our categories; India's transactional messages are the banks' one-time codes."""

_NUMBERED = {
    "templatetype": {"0": "otp", "1": "service", "2": "promotion", "3": "service"},
    "outertemplatetype": {"0": "otp", "1": "service", "2": "promotion", "3": "service"},
    "smstype": {"1": "promotion", "2": "service", "3": "otp"},
}
"""Aliyun's and Tencent's numbers."""

_APPROVED = frozenset(
    "approved active registered pass passed auditstatepass 审核通过 通过 已通过 通过审核".split()  # noqa: SIM905, a row of words
)
_APPROVED_NUMBER = {"statuscode": "0", "templatestatus": "1"}
"""Tencent's and Aliyun's numbers."""


class Columns(NamedTuple):
    """Where each field stands in a table's rows."""

    places: tuple[int | None, ...]
    """In the order of `FIELDS`."""
    names: Mapping[str, str]
    """The table's plain name of each field that it has."""

    @classmethod
    def of(cls, header: Sequence[str]) -> Columns:
        """Return the columns of a table's header."""
        plains = [plain(name) for name in header]
        places: list[int | None] = []
        names = {}
        for field, spellings in FIELDS.items():
            found = next((spelling for spelling in spellings if spelling in plains), None)
            places.append(plains.index(found) if found else None)
            if found:
                names[field] = found
        return cls(tuple(places), names)

    def pick(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return a row's cells in the order of `FIELDS`, empty where the table has none."""
        return tuple("" if place is None or place >= len(cells) else cells[place] for place in self.places)


def plain(name: str) -> str:
    """Return a column's name as it is compared.

    >>> plain(" Template_ID "), plain("模板 ID")
    ('templateid', '模板id')
    """
    return _SEPARATORS.sub("", name.strip().casefold())


def category(value: str, column: str) -> str:
    """Return our category for a provider's, or the value itself.

    >>> category("Service Implicit", "templatetype"), category("0", "outertemplatetype"), category("survey", "category")
    ('service', 'otp', 'survey')
    """
    return _NUMBERED.get(column, {}).get(value) or _TYPES.get(plain(value), value)


def is_approved(value: str, column: str) -> bool:
    """Whether a provider's status says that the template is in use."""
    return value == _APPROVED_NUMBER.get(column) or plain(value) in _APPROVED


def identifier(value: str, column: str) -> str:
    """Return a provider's id in our letters; one of the contract's own column stays as it is.

    >>> identifier("SMS_152550", "templatecode"), identifier("Debit 1", "id")
    ('sms-152550', 'Debit 1')
    """
    return value if column == "id" else _NOT_OF_ID.sub("-", value.casefold()).strip("-")


def is_rounded(value: str) -> bool:
    """Whether a spreadsheet has cut the digits of a number: `1.10716E+18`."""
    return _ROUNDED.fullmatch(value) is not None

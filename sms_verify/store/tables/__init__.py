"""The tables of the store, the same on SQLite and PostgreSQL."""

from sms_verify.store.tables.alerts import AlertRow, DeliveryRow, WebhookRow
from sms_verify.store.tables.audit import AuditHeadRow, AuditRow, LogLeafRow, LogTileRow
from sms_verify.store.tables.base import Base
from sms_verify.store.tables.bulk import BulkChunkRow, BulkJobRow
from sms_verify.store.tables.chores import ChoreRow
from sms_verify.store.tables.decisions import CampaignVoteRow, DecisionRow, LessonRow, ReplyRow, SavedFilterRow
from sms_verify.store.tables.domains import DomainProofRow
from sms_verify.store.tables.people import ApiKeyRow, MembershipRow, ResetRow, SessionRow, UserRow
from sms_verify.store.tables.proofs import (
    HelpRequestRow,
    KnownBrowserRow,
    PasskeyRow,
    RecoveryCodeRow,
    SignInFailureRow,
)
from sms_verify.store.tables.registered import (
    GroundRow,
    OrganisationRow,
    RevisionRow,
    SnapshotRow,
    ThingRow,
    VersionRow,
)
from sms_verify.store.tables.reports import (
    CampaignContactRow,
    CampaignLeadRow,
    CampaignRow,
    NoticeRow,
    ReportRow,
    SecretRow,
)

__all__ = [
    "AlertRow",
    "ApiKeyRow",
    "AuditHeadRow",
    "AuditRow",
    "Base",
    "BulkChunkRow",
    "BulkJobRow",
    "CampaignContactRow",
    "CampaignLeadRow",
    "CampaignRow",
    "CampaignVoteRow",
    "ChoreRow",
    "DecisionRow",
    "DeliveryRow",
    "DomainProofRow",
    "GroundRow",
    "HelpRequestRow",
    "KnownBrowserRow",
    "LessonRow",
    "LogLeafRow",
    "LogTileRow",
    "MembershipRow",
    "NoticeRow",
    "OrganisationRow",
    "PasskeyRow",
    "RecoveryCodeRow",
    "ReplyRow",
    "ReportRow",
    "ResetRow",
    "RevisionRow",
    "SavedFilterRow",
    "SecretRow",
    "SessionRow",
    "SignInFailureRow",
    "SnapshotRow",
    "ThingRow",
    "UserRow",
    "VersionRow",
    "WebhookRow",
]

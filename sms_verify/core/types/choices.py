"""The closed sets that registry files, forms and corpora choose from, in the order in which people are offered them.

The nouns hold what a file says, known or not: a value outside its set is for lint to name, and no reason to read none.
"""

from __future__ import annotations

from enum import StrEnum


class OrganisationKind(StrEnum):
    """What an organisation is."""

    BANK = "bank"
    CONSUMER_FINANCE = "consumer-finance"
    AUTO_FINANCE = "auto-finance"
    INSURER = "insurer"
    WALLET = "wallet"
    COURIER = "courier"
    RETAILER = "retailer"
    TELECOM = "telecom"
    GOVERNMENT = "government"
    OTHER = "other"


class Category(StrEnum):
    """What a template is sent for."""

    OTP = "otp"
    TRANSACTION = "transaction"
    REPAYMENT = "repayment"
    APPLICATION = "application"
    SECURITY = "security"
    ACCOUNT = "account"
    PROMOTION = "promotion"
    SURVEY = "survey"
    DELIVERY = "delivery"
    SERVICE = "service"
    EMERGENCY = "emergency"


class Permission(StrEnum):
    """Which links or numbers to call an organisation's messages hold."""

    NEVER = "never"
    OFFICIAL = "official"


class Askable(StrEnum):
    """What an organisation may ask for by SMS."""

    SECRET = "secret"  # noqa: S105, the word in a file
    IDENTITY = "identity"
    TRANSFER = "transfer"
    FEE = "fee"


class FactList(StrEnum):
    """The lists that an organisation may declare complete."""

    DOMAINS = "domains"
    HOTLINES = "hotlines"
    SENDERS = "senders"


class Matter(StrEnum):
    """What statements about links tell apart."""

    ALL = "all"
    LOGIN = "login"
    PAYMENT = "payment"
    DATA = "data"
    KYC = "kyc"
    TRANSACTION = "transaction"
    REWARD = "reward"
    REFUND = "refund"
    DELIVERY = "delivery"
    TAX = "tax"
    FINE = "fine"


class Content(StrEnum):
    """What an organisation may say that all its texts hold."""

    PLATE = "plate"
    RECIPIENT_LAST3 = "recipient-last3"
    """The last three digits of the recipient's number."""
    AGENCY_FIRST = "agency-first"
    """The authority's name stands first."""


class PlaceholderStyle(StrEnum):
    """Whose placeholders a template's body is written with, in the order in which they are recognised."""

    AUTO = "auto"
    """Told by the body itself."""
    NATIVE = "native"
    """Slots of our own grammar."""
    DLT = "dlt"
    ALIYUN = "aliyun"
    TWILIO = "twilio"
    TENCENT = "tencent"


class MessageKind(StrEnum):
    """The classes of labelled messages, kept apart: advertising is no fraud, and a bank's message is no chat."""

    HAM = "ham"
    OFFICIAL = "official"
    SPAM = "spam"
    SMISHING = "smishing"

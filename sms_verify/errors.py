"""Every error a caller can act on, each with the HTTP status it answers with."""


class SmsVerifyError(Exception):
    """A request that cannot be met, in words that name the field and the way out."""

    status = 400
    code = "bad-request"

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons
        self.detail = "; ".join(reasons)
        super().__init__(self.detail)


class InvalidTemplate(SmsVerifyError):
    """A template's body cannot be read."""

    status = 422
    code = "invalid-template"


class InvalidRegistry(SmsVerifyError):
    """A registry file cannot be read or contradicts another."""

    status = 422
    code = "invalid-registry"


class InvalidInput(SmsVerifyError):
    """A field of a request is not of its kind."""

    status = 422
    code = "invalid-input"


class UnreadableTable(SmsVerifyError):
    """A table cannot be read or lacks the column `text`."""

    status = 422
    code = "unreadable-table"


class NotFound(SmsVerifyError):
    """Nothing stands under the name asked for."""

    status = 404
    code = "not-found"


class UntrustedModel(SmsVerifyError):
    """A model file is not the one vouched for, or was made for other features or libraries."""

    status = 500
    code = "untrusted-model"


class UntrustedRegistry(SmsVerifyError):
    """A registry file is not signed by a trusted key, or is not what was signed."""

    status = 500
    code = "untrusted-registry"


class Refused(SmsVerifyError):
    """Somebody may not do what they ask for."""

    status = 403
    code = "refused"


class Conflict(SmsVerifyError):
    """What is asked for contradicts what stands there by now."""

    status = 409
    code = "conflict"


class Unavailable(SmsVerifyError):
    """The database does not answer."""

    status = 503
    code = "unavailable"

"""Which of the registered templates could this message be?"""

from sms_verify.core.index.index import Index

__all__ = ["Index"]

"""Fixtures of the pages for people who are signed in."""

from tests.web.staff import staffed

__all__ = ["staffed"]

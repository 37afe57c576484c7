"""Fixtures of the pages for people who are signed in."""

from tests.support.staff import staffed

__all__ = ["staffed"]

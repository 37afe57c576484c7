"""The confirmed campaigns of a running service: one value, replaced as a whole after a change."""

from __future__ import annotations

from sms_verify.core.campaigns import KnownCampaigns
from sms_verify.store.database import Database
from sms_verify.store.reports import campaigns


class LiveCampaigns:
    """The confirmed campaigns of a database; a call returns them, or none where there are none."""

    def __init__(self, database: Database, key: bytes) -> None:
        self._database, self._key = database, key
        self._seen: tuple[int, str] | None = None
        self._known: KnownCampaigns | None = None
        self.refresh()

    def __call__(self) -> KnownCampaigns | None:
        """Return the loaded campaigns; never waits."""
        return self._known

    def refresh(self) -> bool:
        """Load the confirmed campaigns where they have changed; return whether they had."""
        with self._database.reading() as session:
            seen = campaigns.known_at(session)
            if seen == self._seen:
                return False
            found = campaigns.known(session, self._key)
        self._known, self._seen = found if found.campaigns else None, seen
        return True

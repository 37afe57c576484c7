"""Prometheus metrics of the service; labels hold answers, routes and states, never a person's data."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from sms_verify.core.types import Verdict
from sms_verify.errors import Unavailable
from sms_verify.store.database import Database
from sms_verify.store.reports.figures import campaigns, reports_by
from sms_verify.tasks.readiness import Probe

SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The client library's variable for the folder in which several processes count together."""

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class Metrics:
    """The metrics of one process, and the database's when they are requested."""

    def __init__(self, database: Database | None = None, readiness: Callable[[], tuple[Probe, ...]] = tuple) -> None:
        self.registry, self.standing = CollectorRegistry(), CollectorRegistry()
        self.checks = Counter("sms_verify_checks", "Messages checked", ["label"], registry=self.registry)
        self.requests = Histogram(
            "sms_verify_request_seconds",
            "Time to answer",
            ["method", "route", "status"],
            registry=self.registry,
            buckets=SECONDS,
        )
        self.standing.register(_Ready(readiness))
        if database:
            self.standing.register(_Stored(database))

    def shown(self) -> bytes:
        """Return the metrics in Prometheus's format, summed over all processes of this service."""
        counted = self.registry
        if SHARED in os.environ:
            counted = CollectorRegistry()
            MultiProcessCollector(counted)  # type: ignore[no-untyped-call]
        return generate_latest(counted) + generate_latest(self.standing)

    def checked(self, verdict: Verdict) -> Verdict:
        """Count a verdict and return it."""
        self.checks.labels(verdict.label).inc()
        return verdict

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer."""
        self.requests.labels(method, route, str(status)).observe(seconds)


class _Ready(Collector):
    """What alerts are raised by: whether each point of the service is well."""

    def __init__(self, readiness: Callable[[], tuple[Probe, ...]]) -> None:
        self._readiness = readiness

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Yield the numbers."""
        family = GaugeMetricFamily("sms_verify_ready", "Whether a point of /readyz is well", labels=["point"])
        for each in self._readiness():
            family.add_metric([each.name], each.ok)
        yield family


class _Stored(Collector):
    """Reports and campaigns as they stand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Yield the numbers; none while the database is lost, which another number tells."""
        with suppress(Unavailable), self._database.reading() as session:
            for name, what in (("state", "state"), ("label", "label")):
                family = GaugeMetricFamily(f"sms_verify_reports_by_{name}", f"Reports by {what}", labels=[name])
                for each in reports_by(session, name):
                    family.add_metric([each.name], each.reports)
                yield family
            family = GaugeMetricFamily("sms_verify_campaigns", "Campaigns by state", labels=["state"])
            for each in campaigns(session):
                family.add_metric([each.name], each.reports)
            yield family

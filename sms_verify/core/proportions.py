"""Shares of small numbers, and between which bounds the true ones probably lie."""

from __future__ import annotations

import math

Z = 1.959964
"""Of a two-sided interval of 95 %."""


def wilson(alarms: int, messages: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, which holds the share itself (E. B. Wilson, 1927).

    >>> [round(bound, 3) for bound in wilson(1, 100)]
    [0.002, 0.054]
    >>> [round(bound, 2) for bound in wilson(4, 4)]
    [0.51, 1.0]
    """
    if not messages:
        return 0.0, 1.0
    share = alarms / messages
    middle = share + Z * Z / (2 * messages)
    spread = Z * math.sqrt(share * (1 - share) / messages + Z * Z / (4 * messages * messages))
    whole = 1 + Z * Z / messages
    low = (middle - spread) / whole if alarms else 0.0
    return low, (middle + spread) / whole if alarms < messages else 1.0

"""What every request passes: logging, headers, limits, rates, metrics."""

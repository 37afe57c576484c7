"""What every request passes: logging, security headers, limits, rates, metrics."""

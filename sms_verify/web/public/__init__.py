"""The public pages: check, verdict, organisations, reports, lessons, about."""

"""The pages for everybody: check, verdict, organisations, reports, about."""

"""Readers' reports: stored masked, grouped into campaigns, erased at the reader's wish."""

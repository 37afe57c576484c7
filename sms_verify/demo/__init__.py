"""A database for a look around: made-up organisations, people, reports, drafts that wait, a judged table."""

"""The registry in the database: entries, their versions and approvals, proofs, and the registry in force."""

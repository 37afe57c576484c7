"""People: accounts, roles, and the proofs of who they are."""

"""The audit as a chain of rows, its queries, and the public log."""

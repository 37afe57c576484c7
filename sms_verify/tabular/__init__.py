"""Untrusted tables: every format is read in a separate process, within limits, and arrives in chunks.

`confined` is the entry for the command line, the agents' desk and the banks' desk. The `readers` run in the other
process only. The meaning of a column is not this package's concern: `batch.columns` says it for messages,
`registry_files.importing.columns` for templates.
"""

"""Tables of strangers: every format is read in a process of its own, within limits, and comes over piece by piece.

`confined` is the door that everybody takes: the command line, the agents' desk, the banks' desk. The `readers` run in
the other process only. What a column means is no matter of this package: `batch.columns` says it for messages,
`registry_files.importing.columns` for templates.
"""

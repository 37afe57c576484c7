"""The registry as files: folders that people edit, tables, snapshots, signed bundles. No database."""

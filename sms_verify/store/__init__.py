"""Where registries are kept: files people edit, snapshots, tables."""

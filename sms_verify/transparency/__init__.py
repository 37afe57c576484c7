"""A public log to which entries are only added: its tree, its files, its signed checkpoints, and who looks after it."""

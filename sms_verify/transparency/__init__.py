"""The public, append-only log: its Merkle tree, its files, its signed checkpoints, and its verification."""

"""Names of a story in, pairs that are of one thing out: one rule a file."""

"""Requests in, records out: one group of nouns to a file."""

"""Requests in, HTML out: one screen to a file."""

"""Readings in, recomputed sums out."""

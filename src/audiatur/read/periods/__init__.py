"""Parsed sentences in, Periods out."""

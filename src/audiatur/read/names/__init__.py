"""Parsed sentences in, Mentions of names out."""

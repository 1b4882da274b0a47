"""Parsed sentences in, Amounts out."""

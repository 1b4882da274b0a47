"""Statements in, those out that meet by words in quotation marks."""

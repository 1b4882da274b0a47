"""Statements in, those out that answer one question in ways that oppose each other."""

"""Statements in, groups of those that answer one question out."""

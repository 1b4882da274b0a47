"""Statements in, those out that meet by when something was or how long it lasted."""

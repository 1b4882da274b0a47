"""Statements in, those out that tell of one act, done or not done."""

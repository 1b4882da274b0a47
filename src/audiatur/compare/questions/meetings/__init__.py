"""Statements in, those out that meet by a rule of their own, though neither by a figure nor by like words."""

"""Statements in, the rows of researchers' tables out; one file for each table that is read in its own way."""

from audiatur.compare.registers.rows import measures, registers

__all__ = ["measures", "registers"]

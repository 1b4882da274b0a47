"""Readings in, Entities out: the names of one thing united over all documents, each union with its evidence."""

from audiatur.compare.entities.lookup import Names
from audiatur.compare.entities.unite import unite

__all__ = ["Names", "unite"]

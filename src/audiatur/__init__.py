"""Audiatur reads rival articles on one affair and hands back an evidence dossier."""

from importlib.metadata import version

__version__ = version("audiatur")

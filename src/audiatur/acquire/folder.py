"""Paths that a user gave in, the entries to read out, in the order of their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from audiatur.acquire.entry import Entry
from audiatur.model.problem import Problem
from audiatur.model.record import Record
from audiatur.settings import Settings


class Found(Record):
    """The files to read and what was wrong with the rest."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def find(inputs: Sequence[Path], settings: Settings) -> Found:
    """Every file that is to be read in the folders and files given."""
    raise NotImplementedError(inputs, settings)

"""Two statements that meet in a special way (a phrase, a stand, a length, an unknown) and what that amounts to."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.ruling import Ruling


@dataclass(frozen=True)
class Met:
    """The earlier statement, the later one, and the ruling."""

    left: Statement
    right: Statement
    ruling: Ruling

"""What a peer is: a name, the package it stands in, what it reads, and a function from an Article to export rows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from article import Article

Row = dict[str, object]
"""One line of an export file (docs/exports.md), without the document it is of."""


class Skill(Enum):
    """What a measure asks for; a peer is shown only under the measures it has the skill for."""

    AMOUNT_SPANS = "where a figure stands"
    AMOUNT_VALUES = "its value"
    AMOUNT_UNITS = "its unit and currency"
    PERIOD_SPANS = "where a time stands"
    PERIOD_VALUES = "its calendar value"
    ATTRIBUTIONS = "who says what"
    PAGE_TEXT = "the article in a page"


@dataclass(frozen=True)
class Peer:
    """One tool that Audiatur is measured beside.

    Attributes:
        name: The head of its column.
        distribution: The package it is installed from.
        skills: What it reads.
        read: One article in, pairs of noun and export row out.
        trouble: Exceptions by which the tool itself refuses an article; each refusal is counted and shown.
    """

    name: str
    distribution: str
    skills: frozenset[Skill]
    read: Callable[[Article], Iterator[tuple[str, Row]]]
    trouble: tuple[type[Exception], ...] = ()

    @property
    def version(self) -> str | None:
        """The version installed here; None where it is not."""
        try:
            return version(self.distribution)
        except PackageNotFoundError:
            return None

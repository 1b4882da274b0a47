"""A user's alias file in, names that belong together or apart out."""

from __future__ import annotations

from pathlib import Path

from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load_own

FORM = (
    "The alias file is YAML with 'entities' (each with 'name', 'also' and, if you like, 'kind' and 'wikidata') and "
    "'apart' (pairs of names)."
)


class Alias(Record):
    """One entity as the user knows it.

    Attributes:
        name: The name to show.
        also: Every other name it goes by.
        kind: What it is, where the reader gets it wrong.
        wikidata: Its Wikidata id.
    """

    name: str
    also: tuple[str, ...] = ()
    kind: EntityKind | None = None
    wikidata: str | None = None


class Aliases(Record):
    """A user's alias file; what it says wins over every rule.

    In YAML::

        entities:
          - name: Orland Defence Force
            also: [ODF, the Orland army]
            kind: organisation
            wikidata: Q0
        apart:
          - [Anna Berg, Anne Berg]

    Attributes:
        entities: Names that belong together.
        apart: Pairs of names that no rule may unite.
    """

    entities: tuple[Alias, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


def load_aliases(path: Path | None) -> Aliases:
    """The user's aliases; none where no file is named.

    Raises:
        UsageError: The file cannot be read or is not of the form above.
    """
    if path is None:
        return Aliases()
    return load_own(Aliases, path, FORM)

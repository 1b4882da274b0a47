"""What is measured in a field, as a YAML file of a topic says it."""

from __future__ import annotations

from audiatur.model.record import Record


class Measure(Record):
    """One thing that is measured or said in a field.

    Attributes:
        id: Name of the measure, snake case.
        label: How a reader is shown it.
        nouns: Noun phrases in lemmas that mark it ("defence budget"), both spellings.
        verbs: Verb lemmas that mark it ("buy", "deliver"), or empty.
        units: What its amounts may be: ``money``, ``percent``, ``count``, ``factor``, or a unit.
        register_name: The register its claims go to, or None.
        columns: Columns of that register, each with the claim field that fills it.
        needs: Fields without which a claim makes no row of it; a measure with units needs a figure of one in any case.
        scope: What it holds apart from its neighbours ("weapons", "all spending"), or empty.
        family: Measures of one family answer one question under different names ("spending", "budget"); None
            where it stands alone.
    """

    id: str
    label: str
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    register_name: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    family: str | None = None


class Topic(Record):
    """A field: its name and what is measured in it."""

    name: str
    label: str
    measures: tuple[Measure, ...]

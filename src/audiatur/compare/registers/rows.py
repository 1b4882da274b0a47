"""Statements in, the rows of researchers' tables out, as the topics name them.

A row must hold what its register is for: a figure that fits where a measure has units, the fields a measure says it
needs, and no opinion. A row that repeats another of its article, or part of one of its sentence, is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from audiatur.compare.registers import agreements, arms_transfers, incidents, sites
from audiatur.compare.registers.fields import fields
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.topic import Measure
from audiatur.resources import load_topic

Fields = Mapping[str, str | None]
READERS: Mapping[str, Callable[[Story, Statement], Iterator[Fields]]] = {
    "arms_transfers": arms_transfers.rows,
    "agreements": agreements.rows,
    "incidents": incidents.rows,
    "production_sites": sites.rows,
}
"""Registers that are read in a way of their own, from every statement whatever its measure."""
TRADE = "arms_transfers"
ALWAYS = frozenset({"commitment", "speaker"})
"""Fields that every claim has; they make no row by themselves."""


def measures(topics: Sequence[str]) -> dict[str, Measure]:
    """Every measure of the topics by its id; of two topics that name one, the first wins."""
    found: dict[str, Measure] = {}
    for name in topics:
        for measure in load_topic(name).measures:
            found.setdefault(measure.id, measure)
    return found


def registers(story: Story, known: Mapping[str, Measure]) -> tuple[RegisterRow, ...]:
    """The rows of every register that the topics name, in the order of the text."""
    columns: dict[str, tuple[tuple[str, str], ...]] = {}
    for one in known.values():
        if one.register_name in READERS:
            columns.setdefault(one.register_name or "", one.columns)
    rows: list[RegisterRow] = []
    for statement in story.statements:
        if statement.claim.commitment is Commitment.OPINION:
            continue
        own = [
            _row(statement, name, wanted, filled)
            for name, wanted in columns.items()
            for filled in READERS[name](story, statement)
        ]
        rows += own
        measure = known.get(statement.claim.measure or "")
        if any(row.name == TRADE for row in own):
            continue  # the sum of a sale of arms is no economy's
        if measure and measure.register_name and measure.register_name not in READERS:
            filled = fields(story, statement, measure)
            if filled is not None:
                rows.append(_row(statement, measure.register_name, measure.columns, filled))
    return tuple(_unlike(story, [row for row in rows if row.cells]))


def _row(statement: Statement, name: str, columns: Sequence[tuple[str, str]], filled: Fields) -> RegisterRow:
    told = {**_told_of(statement), **filled}
    cells = [(column, field, told.get(field)) for column, field in columns]
    if all(text is None or field in ALWAYS for _, field, text in cells):
        cells = []
    return RegisterRow(
        name=name,
        claim=statement.claim.id,
        cells=tuple(Cell(column=column, text=text) for column, _, text in cells if text),
    )


def _told_of(statement: Statement) -> Fields:
    """What any claim has: its time and place, who says it and how firmly."""
    claim = statement.claim
    denied = claim.polarity is Polarity.NEGATIVE
    return {
        "subject": claim.subject,
        "object": claim.object,
        "counterparty": claim.counterparty,
        "item": claim.item,
        "predicate": claim.predicate,
        "period": None if statement.office else claim.period,
        "place": claim.place,
        "as_of": claim.as_of,
        "commitment": f"{claim.commitment.value}, that it is not so" if denied else claim.commitment.value,
        "speaker": claim.speaker.name if claim.speaker else None,
    }


def _unlike(story: Story, rows: Sequence[RegisterRow]) -> Iterator[RegisterRow]:
    """The rows without those that say no more than another of the same article."""
    claims = {statement.claim.id: statement.claim for statement in story.statements}
    kept: dict[tuple[str, str], list[tuple[int, dict[str, str]]]] = {}
    chosen: list[RegisterRow | None] = []
    for row in rows:
        claim = claims[row.claim]
        cells = {cell.column: cell.text for cell in row.cells}
        others = kept.setdefault((row.name, claim.document), [])
        if any(_says_no_more(cells, theirs) for _, theirs in others):
            continue
        for number, theirs in list(others):
            before = chosen[number]
            if before and _says_no_more(theirs, cells) and claims[before.claim].sentence == claim.sentence:
                chosen[number] = None
                others.remove((number, theirs))
        others.append((len(chosen), cells))
        chosen.append(row)
    return (row for row in chosen if row is not None)


def _says_no_more(cells: Mapping[str, str], than: Mapping[str, str]) -> bool:
    """Whether all cells stand in another row too, in as many words or more; how firmly does not count."""
    return all(
        column == "Firmness" or text.casefold() in than.get(column, "").casefold() for column, text in cells.items()
    )

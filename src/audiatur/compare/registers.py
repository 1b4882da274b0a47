"""Statements in, the rows of researchers' tables out, as the topics name them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from audiatur.compare.statement import Statement, Story
from audiatur.compare.values import in_words, main_value
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.topic import Measure
from audiatur.parties import parties
from audiatur.resources import load_topic


def measures(topics: Sequence[str]) -> dict[str, Measure]:
    """Every measure of the topics by its id; of two topics that name one, the first wins."""
    found: dict[str, Measure] = {}
    for name in topics:
        for measure in load_topic(name).measures:
            found.setdefault(measure.id, measure)
    return found


def registers(story: Story, known: Mapping[str, Measure]) -> tuple[RegisterRow, ...]:
    """One row for every claim whose measure belongs to a register, in the order of the text."""
    rows = []
    for statement in story.statements:
        measure = known.get(statement.claim.measure or "")
        if measure is None or measure.register_name is None:
            continue
        cells = tuple(
            Cell(column=column, text=text)
            for column, field in measure.columns
            if (text := _filled(statement, field)) is not None
        )
        if cells:
            rows.append(RegisterRow(name=measure.register_name, claim=statement.claim.id, cells=cells))
    return tuple(rows)


def _filled(statement: Statement, field: str) -> str | None:
    """The words of one field of a claim.

    ``amount`` is its main figure; ``supplier`` and ``receiver`` go by the verb, and where it tells neither, ``party``
    and ``other_party`` are those who are named.
    """
    claim = statement.claim
    if field in {"amount", "amounts", "value"}:
        amount = claim.amounts[0] if claim.amounts else None
        value = main_value(amount) if amount else None
        return in_words(value, amount.unit, amount.currency) if amount and value is not None else None
    supplier, receiver = parties(claim)
    told = supplier is not None or receiver is not None
    texts = {
        "supplier": supplier,
        "receiver": receiver,
        "party": None if told else claim.subject,
        "other_party": None if told else claim.counterparty,
        "subject": claim.subject,
        "item": claim.item,
        "counterparty": claim.counterparty,
        "place": claim.place,
        "period": claim.period,
        "object": claim.object,
        "predicate": claim.predicate,
        "commitment": claim.commitment.value,
        "speaker": claim.speaker.name if claim.speaker else None,
        "as_of": claim.as_of,
    }
    return texts.get(field)

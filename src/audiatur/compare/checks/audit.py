"""Readings in, every Check of their figures out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.checks.changes import changes
from audiatur.compare.checks.comparison import comparisons
from audiatur.compare.checks.conversion import conversions
from audiatur.compare.checks.count import counts
from audiatur.compare.checks.difference import differences
from audiatur.compare.checks.figures import Line, lines
from audiatur.compare.checks.interval import intervals
from audiatur.compare.checks.percent_change import percent_changes
from audiatur.compare.checks.rate_times_period import rates_times_period
from audiatur.compare.checks.ratio import growth_factors, multiples
from audiatur.compare.checks.share import shares
from audiatur.compare.checks.total import totals
from audiatur.compare.checks.unit_price import unit_prices
from audiatur.model.check import Check
from audiatur.model.document import Document
from audiatur.model.reading import Reading


def audit(documents: Sequence[Document], readings: Sequence[Reading]) -> tuple[Check, ...]:
    """Every sum that the texts let one do again, in the order of documents and text."""
    found: list[Check] = []
    for document, reading in zip(documents, readings, strict=True):
        checks = {check.id: check for check in _of_document(lines(document, reading))}
        found += sorted(checks.values(), key=lambda check: (_place(check), check.id))
    return tuple(found)


def _of_document(read: Sequence[Line]) -> Iterator[Check]:
    found = changes(read)
    yield from percent_changes(found)
    yield from differences(found)
    yield from growth_factors(found)
    yield from multiples(read)
    yield from shares(read)
    yield from totals(read)
    yield from rates_times_period(read)
    yield from unit_prices(read)
    yield from conversions(read)
    yield from intervals(read)
    yield from counts(read)
    yield from comparisons(read)


def _place(check: Check) -> int:
    """Where the stated figure stands, or else the first operand."""
    stated = [operand.span.start for operand in check.operands if operand.part == "stated"]
    return stated[0] if stated else min(operand.span.start for operand in check.operands)

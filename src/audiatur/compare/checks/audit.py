"""Readings in, every Check of their figures out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.checks.across import bases_elsewhere
from audiatur.compare.checks.changes import Change, changes
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
from audiatur.compare.checks.size_twice import sizes_given_twice
from audiatur.compare.checks.total import totals
from audiatur.compare.checks.unit_price import unit_prices
from audiatur.model.check import Check
from audiatur.model.document import Document
from audiatur.model.reading import Reading
from audiatur.model.span import Span


def audit(documents: Sequence[Document], readings: Sequence[Reading]) -> tuple[Check, ...]:
    """Every sum that the texts let one do again, in the order of documents and text."""
    read = [lines(document, reading) for document, reading in zip(documents, readings, strict=True)]
    found = [changes(each) for each in read]
    checks = [check for each, theirs in zip(read, found, strict=True) for check in _of_document(each, theirs)]
    elsewhere = list(
        bases_elsewhere([change for each in found for change in each], [line for each in read for line in each])
    )
    decided = {_stated(check) for check in elsewhere}
    checks = [check for check in checks if check.computed is not None or _stated(check) not in decided]
    order = {document.id: number for number, document in enumerate(documents)}
    unique = {check.id: check for check in (*checks, *elsewhere)}
    return tuple(
        sorted(unique.values(), key=lambda check: (order[_stated(check).document], _stated(check).start, check.id))
    )


def _of_document(read: Sequence[Line], found: Sequence[Change]) -> Iterator[Check]:
    yield from percent_changes(found)
    yield from differences(found)
    yield from sizes_given_twice(read)
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


def _stated(check: Check) -> Span:
    """Where the stated figure stands, or else the first operand."""
    stated = [operand.span for operand in check.operands if operand.part == "stated"]
    return stated[0] if stated else min((operand.span for operand in check.operands), key=lambda span: span.start)

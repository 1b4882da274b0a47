"""Records that point at words which are no claim in, the places to anchor in each article out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from audiatur.dossier.lookup import Lookup
from audiatur.model.span import Span


def places(lookup: Lookup) -> dict[str, tuple[Span, ...]]:
    """The spans that a link of the page points at, by document, each once, in the order of the text."""
    found: dict[str, set[Span]] = defaultdict(set)
    for span in _linked(lookup):
        if span.document in lookup.document:
            found[span.document].add(span)
    return {
        document: tuple(sorted(spans, key=lambda span: (span.start, -span.end))) for document, spans in found.items()
    }


def _linked(lookup: Lookup) -> Iterator[Span]:
    compared = lookup.dossier.compared
    for check in compared.checks:
        if check.id in lookup.carded:
            yield from (operand.span for operand in check.operands if operand.claim not in lookup.claim)
    for problem in lookup.dossier.all_problems()[: lookup.scale.lines]:
        if problem.span is not None:
            yield problem.span

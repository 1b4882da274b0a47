"""Records that point at words which are no claim in, the places to anchor in each article out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from audiatur.dossier.lookup import Lookup
from audiatur.model.entity import Entity
from audiatur.model.span import Span

MOST_ENTITIES = 150
MOST_NAMED_IN = 12


def places(lookup: Lookup) -> dict[str, tuple[Span, ...]]:
    """The spans that a link of the page points at, by document, each once, in the order of the text."""
    found: dict[str, set[Span]] = defaultdict(set)
    for span in _linked(lookup):
        if span.document in lookup.document:
            found[span.document].add(span)
    return {
        document: tuple(sorted(spans, key=lambda span: (span.start, -span.end))) for document, spans in found.items()
    }


def shown_entities(lookup: Lookup) -> tuple[Entity, ...]:
    """The entities that most articles name; of equal spread, the most mentioned."""
    ranked = sorted(
        lookup.dossier.compared.entities,
        key=lambda entity: (-len({span.document for span in entity.mentions}), -len(entity.mentions), entity.name),
    )
    return tuple(ranked[: min(MOST_ENTITIES, lookup.scale.lines)])


def first_mentions(lookup: Lookup, entity: Entity) -> tuple[Span, ...]:
    """The first place of an entity's name in each article, in the order of the sigla, as far as there is room."""
    first: dict[str, Span] = {}
    for span in entity.mentions:
        if span.document in lookup.document and (span.document not in first or span.start < first[span.document].start):
            first[span.document] = span
    order = [document.id for document in lookup.documents if document.id in first]
    return tuple(first[identity] for identity in order[:MOST_NAMED_IN])


def _linked(lookup: Lookup) -> Iterator[Span]:
    compared = lookup.dossier.compared
    lines = lookup.scale.lines
    for check in compared.checks:
        if check.id in lookup.carded:
            yield from (operand.span for operand in check.operands if operand.claim not in lookup.claim)
    for problem in lookup.dossier.all_problems()[:lines]:
        if problem.span is not None:
            yield problem.span
    for shared in compared.shared_origins[:lines]:
        yield from shared.spans[:4]
    for document in lookup.documents:
        yield from (taken.span for taken in document.taken_from)
    for entity in shown_entities(lookup):
        yield from first_mentions(lookup, entity)

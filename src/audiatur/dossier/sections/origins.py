"""Shared origins and named sources in, a small graph and its reasons out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audiatur.counting import of_documents
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.dossier.witness import Source, place_href, source
from audiatur.model.document import Document, OriginKind, TakenFrom
from audiatur.model.origin import SharedOrigin

WIDTH = 900.0
ARTICLE_X, OUTSIDE_X = 330.0, 600.0
ROW = 26.0
MOST_ARTICLES, MOST_OUTSIDE = 30, 24
NAME_CHARACTERS = 40
WHOLE_TEXT = frozenset({OriginKind.SIGNOFF, OriginKind.CREDIT, OriginKind.DATELINE})


@dataclass(frozen=True)
class Node:
    """One article or one outside origin of the picture."""

    x: float
    y: float
    siglum: str
    name: str


@dataclass(frozen=True)
class Edge:
    """A line between two nodes; dashed where it speaks for one statement only."""

    path: str
    whole: bool


@dataclass(frozen=True)
class SharedReason:
    """Why two articles count as one origin."""

    left: Source
    right: Source
    reason: str
    rule: str
    share: str
    hrefs: tuple[str, ...]


@dataclass(frozen=True)
class DrawnOn:
    """One article and what its own text says it draws on."""

    siglum: str
    name: str
    kind: str
    words: str
    href: str


@dataclass(frozen=True)
class Origins:
    """Graph and lists."""

    documents: int
    at_most: int
    width: float
    height: float
    articles: tuple[Node, ...]
    outside: tuple[Node, ...]
    edges: tuple[Edge, ...]
    reasons: tuple[SharedReason, ...]
    more_reasons: int
    drawn_on: tuple[DrawnOn, ...]
    more_drawn_on: int
    hidden: int


def origins(lookup: Lookup) -> Origins:
    """Which articles show one origin, and what each names as its source."""
    compared = lookup.dossier.compared
    shared = [s for s in compared.shared_origins if s.left in lookup.document and s.right in lookup.document]
    taken = [(document, each) for document in lookup.documents for each in document.taken_from]
    linked = {identity for each in shared for identity in (each.left, each.right)}
    linked |= {document.id for document, _ in taken}
    drawn = [document for document in lookup.documents if document.id in linked][:MOST_ARTICLES]
    place = {document.id: ROW * (n + 0.8) for n, document in enumerate(drawn)}
    names = _outside(taken, place)
    beside = {name: ROW * (n + 0.8) for n, name in enumerate(names)}
    lines = lookup.scale.lines
    return Origins(
        documents=len(lookup.documents),
        at_most=of_documents(lookup.documents, compared).origins,
        width=WIDTH,
        height=ROW * max(len(drawn), len(names), 1) + 12,
        articles=tuple(Node(ARTICLE_X, place[each.id], lookup.siglum[each.id], _short(each.name)) for each in drawn),
        outside=tuple(Node(OUTSIDE_X, beside[name], "", _short(name)) for name in names),
        edges=(*_arcs(shared, place), *_lines(taken, place, beside)),
        reasons=tuple(_reason(lookup, each) for each in shared[:lines]),
        more_reasons=max(0, len(shared) - lines),
        drawn_on=tuple(_drawn_on(lookup, document, each) for document, each in taken[:lines]),
        more_drawn_on=max(0, len(taken) - lines),
        hidden=max(0, len(linked) - len(drawn)),
    )


def _outside(taken: list[tuple[Document, TakenFrom]], place: dict[str, float]) -> list[str]:
    """The sources most often named, each at the height of the first article that names it."""
    named = [(document.id, each.name) for document, each in taken if document.id in place]
    chosen = {name for name, _ in Counter(name for _, name in named).most_common(MOST_OUTSIDE)}
    return [name for name in dict.fromkeys(name for _, name in named) if name in chosen]


def _arcs(shared: list[SharedOrigin], place: dict[str, float]) -> tuple[Edge, ...]:
    pairs = dict.fromkeys((each.left, each.right) for each in shared if each.left in place and each.right in place)
    edges = []
    for left, right in pairs:
        top, bottom = sorted((place[left], place[right]))
        edge = ARTICLE_X + 14
        bow = edge + min(90.0, (bottom - top) * 0.6)
        edges.append(Edge(f"M{edge},{top:g} C{bow:g},{top:g} {bow:g},{bottom:g} {edge},{bottom:g}", whole=True))
    return tuple(edges)


def _lines(
    taken: list[tuple[Document, TakenFrom]], place: dict[str, float], beside: dict[str, float]
) -> tuple[Edge, ...]:
    drawn: dict[tuple[str, str], bool] = {}
    for document, each in taken:
        if document.id in place and each.name in beside:
            key = document.id, each.name
            drawn[key] = drawn.get(key, False) or each.kind in WHOLE_TEXT
    return tuple(
        Edge(f"M{ARTICLE_X + 14},{place[identity]:g} L{OUTSIDE_X - 10},{beside[name]:g}", whole)
        for (identity, name), whole in drawn.items()
    )


def _short(name: str) -> str:
    return name if len(name) <= NAME_CHARACTERS else name[:NAME_CHARACTERS].rstrip() + "…"


def _reason(lookup: Lookup, each: SharedOrigin) -> SharedReason:
    return SharedReason(
        left=source(lookup, lookup.document[each.left]),
        right=source(lookup, lookup.document[each.right]),
        reason=lookup.with_sigla(each.reason),
        rule=readable(each.rule),
        share="" if each.share is None else f"{each.share:.0%} of the shorter text",
        hrefs=tuple(place_href(lookup, span) for span in each.spans[:4] if span.document in lookup.document),
    )


def _drawn_on(lookup: Lookup, document: Document, each: TakenFrom) -> DrawnOn:
    words = " ".join(each.span.quote(document.text).split())
    return DrawnOn(lookup.siglum[document.id], each.name, each.kind.value, words, place_href(lookup, each.span))

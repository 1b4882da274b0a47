"""A place in a text in, the Mention of the name that stands there out."""

from __future__ import annotations

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span


def mention_at(text: str, document: str, place: tuple[int, int], kind: EntityKind, rule: str) -> Mention:
    """The mention at a place, named by its words."""
    span = Span(document=document, start=place[0], end=place[1])
    return Mention(span=span, kind=kind, name=" ".join(span.quote(text).split()), rule=rule)

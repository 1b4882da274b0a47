"""A Reading in; the same out without what does not stand in its document's text, and a Problem for that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.problem import Problem, Step
from audiatur.model.reading import Reading
from audiatur.model.record import Record
from audiatur.model.span import Span

R = TypeVar("R", bound=Record)


def ground(reading: Reading, document: Document) -> Reading:
    """The reading as far as every span of it lies in the text, and every id is there once.

    Readers are replaceable; what they return is believed only where the text bears it out.
    """
    problems: list[Problem] = []

    def kept(records: Sequence[R], noun: str) -> tuple[R, ...]:
        standing = [record for record in records if _stands(record, document)]
        if len(standing) < len(records):
            problems.append(_problem(document, f"{len(records) - len(standing)} {noun} were dropped: not in the text"))
        return tuple(_once(standing))

    attributions = kept(reading.attributions, "attributions")
    known = {attribution.id for attribution in attributions}
    grounded = Reading(
        document=document.id,
        sentences=tuple(span for span in reading.sentences if _inside(span, document)),
        mentions=kept(reading.mentions, "names"),
        amounts=kept(reading.amounts, "figures"),
        periods=kept(reading.periods, "times"),
        attributions=tuple(_relinked(attribution, "inside", known) for attribution in attributions),
        claims=tuple(_relinked(claim, "attribution", known) for claim in kept(reading.claims, "claims")),
    )
    return grounded.model_copy(update={"problems": (*reading.problems, *problems)})


def _stands(record: Record, document: Document) -> bool:
    return all(_inside(span, document) for span in _spans(record))


def _inside(span: Span, document: Document) -> bool:
    return span.document == document.id and span.end <= len(document.text)


def _spans(value: object) -> Iterator[Span]:
    """Every span anywhere in a record."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _spans(getattr(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from _spans(inner)


def _once(records: Iterable[R]) -> Iterator[R]:
    """The records without a second one of the same id."""
    seen: set[str] = set()
    for record in records:
        key = getattr(record, "id", None)
        if key is None or key not in seen:
            yield record
        if key is not None:
            seen.add(key)


A = TypeVar("A", Attribution, Claim)


def _relinked(record: A, link: str, known: set[str]) -> A:
    """The record, its link to an attribution cut where that one was dropped."""
    target = getattr(record, link)
    return record if target is None or target in known else record.model_copy(update={link: None})


def _problem(document: Document, message: str) -> Problem:
    return Problem(step=Step.READ, message=message, file=document.file, document=document.id)

"""A Document and its Reading in; every single thing that was read, with the rule behind it, out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows.row import Json
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.reading import Reading
from audiatur.show.view import Table
from audiatur.show.why import figure


def tables(document: Document, reading: Reading) -> Iterator[Table]:
    """Names, figures, times, reported statements, claims and problems of one text."""
    look = Look(Dossier(version="", documents=(document,), readings=(reading,)))
    yield Table(
        "Names",
        ("words", "kind", "role", "rule"),
        tuple((look.words(m.span), m.kind.value, m.role or "", m.rule) for m in reading.mentions),
    )
    yield Table(
        "Figures",
        ("words", "understood as", "rule"),
        tuple((look.words(a.span), figure(a), a.rule) for a in reading.amounts),
    )
    yield Table(
        "Times",
        ("words", "kind", "TIMEX3", "EDTF", "rule"),
        tuple((look.words(p.span), p.kind.value, p.timex, p.edtf or "", p.rule) for p in reading.periods),
    )
    yield Table(
        "Reported statements",
        ("source", "cue", "content", "speaker", "rule"),
        tuple(
            (
                look.words(a.source),
                look.words(a.cue),
                look.words(*a.content),
                a.speaker.name if a.speaker else "",
                a.rule,
            )
            for a in reading.attributions
        ),
    )
    yield Table(
        "Claims",
        ("words", "speaker", "commitment", "subject", "measure", "figures", "period", "rules"),
        tuple(
            (
                look.words(c.span),
                c.speaker.name if c.speaker else "",
                f"{c.commitment}, {c.polarity}",
                c.subject or "",
                c.measure or "",
                "; ".join(figure(amount) for amount in c.amounts),
                c.period or "",
                ", ".join(c.rules),
            )
            for c in reading.claims
        ),
    )
    if reading.problems:
        yield Table("Problems", ("what",), tuple((problem.message,) for problem in reading.problems))


def record(reading: Reading) -> Json:
    """The same for a script: the whole reading."""
    value: dict[str, Json] = reading.model_dump(mode="json")
    return value

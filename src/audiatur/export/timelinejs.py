"""A Dossier in, a TimelineJS timeline out: dated statements, as precise as written, what is planned apart."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from audiatur.dossier.edtf import words
from audiatur.export.dates import Point, ends
from audiatur.export.format import File, Format
from audiatur.export.json_text import json_text
from audiatur.export.look import Look
from audiatur.export.rows.row import Json
from audiatur.export.shown import shown
from audiatur.model.dossier import Dossier
from audiatur.model.event import Event, EventStatus

GROUPS = {EventStatus.HAPPENED: "Told as past", EventStatus.PLANNED: "Planned or expected"}
LONGEST_HEADLINE = 100


def files(dossier: Dossier) -> Iterator[File]:
    """``timeline.json``, as TimelineJS 3 reads it."""
    look = Look(dossier)
    events = [slide for event in dossier.compared.events if (slide := _slide(look, event))]
    told = "Each slide is one statement of one article, in its words. It is recorded who says what, not who is right."
    title: Json = {"text": {"headline": "Evidence dossier", "text": told}}
    yield File("timeline.json", json_text({"scale": "human", "title": title, "events": [*events]}))


def _slide(look: Look, event: Event) -> dict[str, Json] | None:
    """One dated statement; None where no year is known, since a timeline has no place for it.

    Where only one end is known it stands there, and the words of the date say so.
    """
    first, last = ends(event.when)
    start = first or last
    if start is None:
        return None
    claim = look.claim[event.claim]
    quote = look.words(claim.span)
    by = [look.name(claim.document), claim.speaker.name if claim.speaker else "", str(claim.commitment)]
    slide: dict[str, Json] = {
        "unique_id": claim.id,
        "group": GROUPS[event.status],
        "display_date": _html(words(event.when)),
        "start_date": _date(start),
    }
    if last and last != start:
        slide["end_date"] = _date(last)
    headline = quote if len(quote) <= LONGEST_HEADLINE else f"{quote[:LONGEST_HEADLINE].rsplit(' ', 1)[0]} …"
    text = f"“{quote}” ({'; '.join(part for part in by if part)})"
    return {**slide, "text": {"headline": _html(headline), "text": _html(text)}}


def _date(point: Point) -> dict[str, Json]:
    parts = {"year": point.year, "month": point.month, "day": point.day}
    return {name: part for name, part in parts.items() if part is not None}


def _html(words_: str) -> str:
    """TimelineJS takes texts for HTML; words of articles are none."""
    return escape(shown(words_))


FORMAT = Format("timelinejs", "a timeline for TimelineJS, planned apart from past", files)

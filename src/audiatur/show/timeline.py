"""A Dossier in, its dated claims in the order of time out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    events = [(event, look.claim[event.claim]) for event in dossier.compared.events]
    rows = tuple((e.when, e.status.value, look.name(c.document), look.words(c.span)) for e, c in events)
    yield Table(f"Timeline ({len(rows)})", ("when", "status", "document", "words"), rows)


TIMELINE = View("timeline", "what happened or is planned, and when", _tables, lambda d: list(compared.events(d)))

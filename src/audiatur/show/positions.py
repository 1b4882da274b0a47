"""A Dossier in, who stands where on what out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    positions = [(position, look.claim[position.claim]) for position in dossier.compared.positions]
    rows = tuple((p.actor, p.stance.value, p.towards, look.name(c.document), look.words(c.span)) for p, c in positions)
    yield Table(f"Positions ({len(rows)})", ("who", "stance", "towards", "document", "words"), rows)


POSITIONS = View("positions", "who supports or opposes what", _tables, lambda d: list(compared.positions(d)))

"""Every noun with its rows in the form that scripts read: in JSON Lines files and from ``--json``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from audiatur.export.rows import compared, documents, judgements, readings
from audiatur.export.rows.row import Row
from audiatur.model.dossier import Dossier

NOUNS: Mapping[str, Callable[[Dossier], Iterator[Row]]] = {
    "documents": documents.documents,
    "claims": readings.claims,
    "attributions": readings.attributions,
    "amounts": readings.amounts,
    "periods": readings.periods,
    "findings": compared.findings,
    "checks": compared.checks,
    "entities": compared.entities,
    "events": compared.events,
    "positions": compared.positions,
    "voices": compared.voices,
    "registers": compared.registers,
    "problems": documents.problems,
    "judgements": judgements.judgements,
}
"""One file a noun, in this order."""

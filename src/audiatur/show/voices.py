"""A Dossier in, who is quoted how much, and who is accused unheard, out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    voices = sorted(dossier.compared.voices, key=lambda v: (-v.direct - v.indirect, v.name, look.name(v.document)))
    silent = tuple((v.name, v.kind.value, look.name(v.document), str(len(v.accused))) for v in voices if v.accused)
    voices = [voice for voice in voices if not voice.accused]
    rows = tuple(
        (v.name, v.role or "", v.kind.value, look.name(v.document), str(v.direct), str(v.indirect)) for v in voices
    )
    columns = ("speaker", "role", "kind", "document", "quoted directly", "reported")
    yield Table(f"Voices ({len(rows)}), in sentences", columns, rows)
    if silent:
        told = ("accused", "kind", "document", "claims that accuse")
        yield Table(f"Accused and not quoted there ({len(silent)})", told, silent)


VOICES = View("voices", "who is quoted how much", _tables, lambda dossier: list(compared.voices(dossier)))

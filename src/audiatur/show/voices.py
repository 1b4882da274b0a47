"""A Dossier in, who is quoted how much out, most quoted first."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    voices = sorted(dossier.compared.voices, key=lambda v: (-v.direct - v.indirect, v.name, look.name(v.document)))
    rows = tuple(
        (v.name, v.role or "", v.kind.value, look.name(v.document), str(v.direct), str(v.indirect)) for v in voices
    )
    columns = ("speaker", "role", "kind", "document", "quoted directly", "reported")
    yield Table(f"Voices ({len(rows)}), in sentences", columns, rows)


VOICES = View("voices", "who is quoted how much", _tables, lambda dossier: list(compared.voices(dossier)))

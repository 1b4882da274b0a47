from __future__ import annotations

from tests.dossier.affair import harbour

from audiatur.dossier.page import render


def test_same_dossier_same_bytes() -> None:
    assert render(harbour()) == render(harbour())

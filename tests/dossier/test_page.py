from __future__ import annotations

from audiatur.dossier.page import render
from tests.dossier.affair import harbour


def test_same_dossier_same_bytes() -> None:
    assert render(harbour()) == render(harbour())

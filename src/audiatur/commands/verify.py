"""``audiatur verify``: a dossier or a sealed bundle in; whether every quotation and hash still matches out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.commands.options import AsJson
from audiatur.errors import VerificationError
from audiatur.export.bundle import check as bundles
from audiatur.show.terminal import print_json, print_lines
from audiatur.store.verify import verify as look_up

Sealed = Annotated[
    Path, typer.Argument(metavar="DOSSIER", help="Folder of a dossier, or a bundle.", show_default=False)
]


def verify(dossier: Sealed, *, as_json: AsJson = False) -> None:
    """Look up every quotation at its offsets and compute every hash again; exit code 5 where one does not match."""
    sealed = dossier.is_file()
    result = bundles.check(dossier) if sealed else look_up(dossier)
    if as_json:
        print_json(result.model_dump(mode="json"))
    else:
        print_lines(f"{mismatch.where}: {mismatch.message}" for mismatch in result.mismatches)
    if result.mismatches:
        remedy = "ask for it again" if sealed else "restore it from a copy, or build it again"
        raise VerificationError(f"{len(result.mismatches)} things in {dossier} no longer match; {remedy}")
    if not as_json:
        print_lines([f"{result.quotes:,} quotations and {result.documents:,} documents stand as they were read"])
        if sealed:
            print_lines([f"SHA-256 {bundles.sha256(dossier)} (compare it with what the sender has)"])

"""``audiatur verify``: a dossier in; whether every quotation and hash still matches out."""

from __future__ import annotations

from audiatur.commands.options import AsJson, DossierFolder
from audiatur.errors import VerificationError
from audiatur.show.terminal import print_json, print_lines
from audiatur.store.verify import verify as look_up


def verify(dossier: DossierFolder, *, as_json: AsJson = False) -> None:
    """Look up every quotation at its offsets and compute every hash again; exit code 5 where one does not match."""
    result = look_up(dossier)
    if as_json:
        print_json(result.model_dump(mode="json"))
    else:
        print_lines(f"{mismatch.where}: {mismatch.message}" for mismatch in result.mismatches)
    if result.mismatches:
        raise VerificationError(
            f"{len(result.mismatches)} things in {dossier} no longer match; restore it from a copy, or build it again"
        )
    if not as_json:
        print_lines([f"{result.quotes:,} quotations and {result.documents:,} documents stand as they were read"])

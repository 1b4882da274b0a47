"""``audiatur bundle``: a dossier in, one sealed file to hand over out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.commands.options import DossierFolder
from audiatur.dossier.page import render
from audiatur.errors import VerificationError
from audiatur.export.bundle.check import sha256
from audiatur.export.bundle.seal import seal
from audiatur.files import writing
from audiatur.show.terminal import print_lines
from audiatur.store import attachments, originals
from audiatur.store.load import load_dossier
from audiatur.store.verify import verify


def bundle(
    dossier: DossierFolder,
    out: Annotated[Path, typer.Option("--out", "-o", help="File to write, such as dossier.zip.", show_default=False)],
) -> None:
    """Seal a dossier in one file: page, records, originals, attached files, the hash of each; `verify` checks it."""
    if wrong := verify(dossier).mismatches:
        raise VerificationError(f"{dossier} is not sealed, since {len(wrong)} things in it no longer match; verify it")
    loaded = load_dossier(dossier)
    with writing(out) as file:
        seal(
            loaded,
            render(loaded),
            lambda sha256: originals.place(dossier, sha256).read_bytes(),
            lambda sha256: attachments.place(dossier, sha256).read_bytes(),
            file,
        )
    print_lines([str(out), f"SHA-256 {sha256(out)}"])

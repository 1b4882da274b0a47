"""``audiatur why``: the id of a finding, check or claim in; what led to it out."""

from __future__ import annotations

from typing import Annotated

import typer

from audiatur.commands.options import AsJson, DossierFolder
from audiatur.show import why as chain
from audiatur.show.terminal import print_json, print_lines
from audiatur.store.load import load_dossier


def why(
    dossier: DossierFolder,
    finding: Annotated[
        str, typer.Argument(help="Id of a finding, check or claim, or its beginning.", show_default=False)
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Show the rules, words and values behind one verdict."""
    loaded = load_dossier(dossier)
    judged = chain.find(loaded, finding)
    if as_json:
        print_json(chain.record(loaded, judged))
    else:
        print_lines(chain.lines(loaded, judged))

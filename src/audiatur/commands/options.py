"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.settings import Settings

DEFAULTS = Settings()

Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Folders and files: text, HTML, PDF, feeds, WARC.", show_default=False),
]
Urls = Annotated[
    Path | None,
    typer.Option(help="File with addresses of pages, one a line; needs --fetch.", exists=True, dir_okay=False),
]
Fetch = Annotated[bool, typer.Option("--fetch", help="Allow the network, for the addresses of --urls only.")]
DossierFolder = Annotated[Path, typer.Argument(metavar="DOSSIER", help="Folder of a dossier.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for scripts instead of text.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Tell nothing of the progress.")]
Model = Annotated[
    str, typer.Option(help="Installed spaCy pipeline that parses English; a larger one reads better and slower.")
]
ModelAgain = Annotated[
    str | None,
    typer.Option("--model", help="Installed spaCy pipeline that parses English.  [default: the last build's]"),
]
TOPICS = (
    "Topic that names what is measured in the field, packaged or a YAML file; may be given several times, "
    "most specific first. 'general' always comes last.  [default: {}]"
)
Topics = Annotated[
    list[str] | None, typer.Option("--topic", help=TOPICS.format(", ".join(DEFAULTS.topics)), show_default=False)
]
TopicsAgain = Annotated[
    list[str] | None, typer.Option("--topic", help=TOPICS.format("the last build's"), show_default=False)
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, max=256, help="Processes that read; 1 reads in line.")]

Aliases = Annotated[
    Path | None,
    typer.Option(help="YAML file of names that belong together; wins over every rule.", exists=True, dir_okay=False),
]
Publishers = Annotated[
    Path | None, typer.Option(help="YAML file of outlets of one publisher.", exists=True, dir_okay=False)
]


def topics(given: list[str] | None) -> tuple[str, ...]:
    """The topics of a run: those given, or the default ones; the general one last."""
    if not given:
        return DEFAULTS.topics
    return tuple(dict.fromkeys([*(topic for topic in given if topic != "general"), "general"]))

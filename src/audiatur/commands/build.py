"""``audiatur build``: articles in, a dossier folder out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.commands.addresses import addresses
from audiatur.commands.options import (
    DEFAULTS,
    Aliases,
    AsJson,
    Fetch,
    Jobs,
    Model,
    Paths,
    Publishers,
    Quiet,
    Topics,
    Urls,
    topics,
)
from audiatur.commands.summary import tell
from audiatur.errors import UsageError
from audiatur.settings import Settings
from audiatur.show.progress import progress


def build(  # noqa: PLR0913 -- every option of a command is a parameter
    paths: Paths = None,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder of the dossier; made where there is none.")] = Path(
        "dossier"
    ),
    urls: Urls = None,
    *,
    fetch: Fetch = False,
    model: Model = DEFAULTS.model,
    topic: Topics = None,
    jobs: Jobs = DEFAULTS.jobs,
    aliases: Aliases = None,
    publishers: Publishers = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Read articles and build their dossier: a database, a page, and the original bytes.

    The dossier describes exactly the articles given. Building again reads only what is new or
    changed; an article that is no longer given leaves the dossier, judgements and originals stay.
    """
    given = addresses(urls, fetch=fetch)
    if not paths and not given:
        raise UsageError("name a folder or files with articles, or addresses with --urls and --fetch")
    settings = Settings(model=model, topics=topics(topic), jobs=jobs, aliases=aliases, publishers=publishers)
    from audiatur import pipeline  # noqa: PLC0415 -- the parser takes seconds to load; help must not wait for it

    with progress(quiet=quiet) as report:
        dossier = pipeline.build(paths or (), out, settings, report, given)
    tell(dossier, out, as_json=as_json)

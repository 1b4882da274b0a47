"""``audiatur add``: a dossier and more articles in, the dossier of all of them out."""

from __future__ import annotations

from pathlib import Path

from audiatur.commands.addresses import addresses
from audiatur.commands.again import Options, again
from audiatur.commands.options import (
    DEFAULTS,
    Aliases,
    AsJson,
    DossierFolder,
    Fetch,
    Jobs,
    ModelAgain,
    Paths,
    Publishers,
    Quiet,
    TopicsAgain,
    Urls,
)
from audiatur.commands.summary import tell
from audiatur.show.progress import progress
from audiatur.show.terminal import print_lines
from audiatur.store.database import open_for_reading


def add(  # noqa: PLR0913 -- every option of a command is a parameter
    dossier: DossierFolder,
    paths: Paths = None,
    urls: Urls = None,
    *,
    fetch: Fetch = False,
    model: ModelAgain = None,
    topic: TopicsAgain = None,
    jobs: Jobs = DEFAULTS.jobs,
    aliases: Aliases = None,
    publishers: Publishers = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Add articles to a dossier: nothing leaves it, and only what is new is read.

    The settings are those of the last build; options override them. Without paths and addresses, the
    articles that the dossier holds are built anew.
    """
    given = addresses(urls, fetch=fetch)
    topics = tuple(topic) if topic else None
    options = Options(model=model, topics=topics, jobs=jobs, aliases=aliases, publishers=publishers)
    settings = again(dossier, options)
    before = _documents(dossier)
    from audiatur import pipeline  # noqa: PLC0415 -- the parser takes seconds to load; help must not wait for it

    with progress(quiet=quiet) as report:
        built = pipeline.add(paths or (), dossier, settings, report, given)
    if not as_json and (paths or given):
        new = [document.file for document in built.documents if document.id not in before]
        print_lines([f"added: {file}" for file in new] or ["nothing is new: the dossier holds these articles already"])
    tell(built, dossier, as_json=as_json)


def _documents(folder: Path) -> set[str]:
    with open_for_reading(folder) as db:
        return {identity for (identity,) in db.execute("select id from documents")}

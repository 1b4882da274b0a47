"""A Task in, the dossier with its articles added out: fetched, told from those that are there, and built."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from audiatur import pipeline
from audiatur.acquire.fetching.reach import WEB, Reach, RefusedError
from audiatur.adding.fetched import fetched
from audiatur.adding.look import MOST_ARTICLES, Looked, look
from audiatur.adding.sift import sift
from audiatur.adding.task import Outcome, Progress, Task
from audiatur.model.document import Metadata
from audiatur.run.events import Report
from audiatur.settings import Settings
from audiatur.store import added, feeds
from audiatur.store.database import open_for_reading

Tell = Callable[[Progress], None]


def add(
    task: Task,
    folder: Path,
    settings: Settings,
    report: Report,
    tell: Tell = lambda _progress: None,
    *,
    reach: Reach = WEB,
    most: int = MOST_ARTICLES,
) -> Outcome:
    """Does what a Task asks.

    Args:
        task: What is to be added; nothing for a new build of the same articles.
        folder: Of a dossier that was built before.
        settings: Of the build.
        report: Told how far the build is.
        tell: Told how far the fetching is.
        reach: What may be connected to.
        most: How many articles of one feed are fetched.

    Raises:
        DossierError: There is no dossier, or it cannot be written.
    """
    names = list(task.files)
    said: dict[str, Metadata] = {}
    told: list[str] = []
    known = _of_addresses(folder, task.addresses)
    for number, url in enumerate(url for url in task.addresses if url not in known):
        tell(Progress(doing="fetching", name=url, done=number, total=len(task.addresses)))
        try:
            names.append(fetched(folder, url, settings, reach))
        except RefusedError as error:
            told.append(f"{url} could not be fetched: {error}.")
    looked: list[Looked] = []
    for url in task.feeds:
        tell(Progress(doing="looking at the feed", name=url))
        seen = look(folder, url, settings, reach, most, _telling(tell))
        looked.append(seen)
        names += seen.files
        said |= seen.said
        told += seen.told
    sifted = sift(folder, tuple(dict.fromkeys(names)), settings, said)
    before = _documents(folder)
    if sifted.new or task == Task():
        pipeline.add([added.place(folder) / name for name in sifted.new], folder, settings, report)
    for seen in looked:
        feeds.keep(folder, seen.feed)
    return Outcome(
        added=tuple(identity for identity in _documents(folder) if identity not in before),
        known=tuple(dict.fromkeys([*known.values(), *sifted.known])),
        told=(*told, *sifted.told),
    )


def _telling(tell: Tell) -> Callable[[str, int, int], None]:
    return lambda name, done, total: tell(Progress(doing="fetching", name=name, done=done, total=total))


def _documents(folder: Path) -> dict[str, None]:
    """Ids of the documents in the dossier, in their order."""
    with open_for_reading(folder) as db:
        return {identity: None for (identity,) in db.execute("select id from documents order by number")}


def _of_addresses(folder: Path, addresses: tuple[str, ...]) -> dict[str, str]:
    """The documents that are from one of these addresses, by address."""
    with open_for_reading(folder) as db:
        rows = db.execute("select url, id from documents where url is not null").fetchall()
    return {url: identity for url, identity in rows if url in addresses}

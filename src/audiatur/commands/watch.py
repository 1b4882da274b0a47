"""``audiatur watch``: a dossier and the address of a feed in, the dossier with the feed's new articles out."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from audiatur.adding.task import Task
from audiatur.commands.again import Options, again
from audiatur.commands.options import DEFAULTS, Aliases, DossierFolder, Jobs, ModelAgain, Publishers, Quiet, TopicsAgain
from audiatur.errors import AudiaturError, UsageError
from audiatur.settings import Settings
from audiatur.show.progress import progress
from audiatur.show.terminal import print_lines
from audiatur.store import feeds
from audiatur.store.database import open_for_reading

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
SHORTEST = 60
"""Seconds between two looks: a guest does not knock more often."""
LONGEST = 7 * 86_400


def watch(  # noqa: PLR0913 -- every option of a command is a parameter
    dossier: DossierFolder,
    *,
    feed: Annotated[
        list[str] | None,
        typer.Option(
            help="Address of an RSS or Atom feed; may be given several times.  [default: those watched before]",
            show_default=False,
        ),
    ] = None,
    every: Annotated[str, typer.Option(help="Time between two looks: 90s, 15m, 2h, 1d; at least a minute.")] = "15m",
    once: Annotated[bool, typer.Option("--once", help="Look once and end.")] = False,
    most: Annotated[int, typer.Option(min=1, max=200, help="Articles of one feed that one look fetches.")] = 20,
    model: ModelAgain = None,
    topic: TopicsAgain = None,
    jobs: Jobs = DEFAULTS.jobs,
    aliases: Aliases = None,
    publishers: Publishers = None,
    quiet: Quiet = False,
) -> None:
    """Look at feeds, and add the articles in them that the dossier has not yet.

    Opens the network, for these feeds and the articles they name, on the open internet only. Ctrl-C ends
    it; what was added stays.
    """
    pause = seconds(every)
    topics = tuple(topic) if topic else None
    options = Options(model=model, topics=topics, jobs=jobs, aliases=aliases, publishers=publishers)
    settings = again(dossier, options)
    watched = tuple(feed) if feed else tuple(each.url for each in feeds.feeds(dossier))
    if not watched:
        raise UsageError(f"no feed of {dossier} is watched; name one with --feed ADDRESS")
    while not once:
        started = time.monotonic()
        try:
            _look(dossier, watched, settings, most, quiet=quiet)
        except AudiaturError as error:  # such as a build at the desk just now: the next look may do better
            typer.echo(f"audiatur: {error}", err=True)
        time.sleep(max(SHORTEST, pause - (time.monotonic() - started)))
    _look(dossier, watched, settings, most, quiet=quiet)


def _look(folder: Path, watched: tuple[str, ...], settings: Settings, most: int, *, quiet: bool) -> None:
    """Looks at each feed once, builds, and says what was done."""
    from audiatur.adding.add import add  # noqa: PLC0415 -- the parser takes seconds to load; help must not wait for it

    with progress(quiet=quiet) as report:
        outcome = add(Task(feeds=watched), folder, settings, report, most=most)
    names = dict(_files(folder))
    lines = [
        *outcome.told,
        *(f"added: {names[identity]}" for identity in outcome.added),
        *(f"there already: {names[identity]}" for identity in outcome.known),
    ]
    now = datetime.now(UTC).isoformat(timespec="seconds")
    print_lines(f"{now}  {line}" for line in lines)


def _files(folder: Path) -> list[tuple[str, str]]:
    """Id and name of each article of the dossier."""
    with open_for_reading(folder) as db:
        return list(db.execute("select id, file from documents"))


def seconds(text: str) -> int:
    """A time such as ``15m`` in seconds.

    Raises:
        UsageError: It is none, shorter than a minute or longer than a week.
    """
    found = re.fullmatch(r"([0-9]{1,6})([smhd])", text.strip())
    value = int(found[1]) * SECONDS[found[2]] if found else 0
    if not SHORTEST <= value <= LONGEST:
        raise UsageError(f"--every takes a time from 1m to 7d, such as 90s, 15m, 2h or 1d, not {text}")
    return value

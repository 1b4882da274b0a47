"""A watched feed in, the articles it names as files among the dossier's added ones out; what was seen is remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from audiatur.acquire.fetching.download import Answer, download
from audiatur.acquire.fetching.reach import Reach, RefusedError
from audiatur.acquire.formats import feed
from audiatur.acquire.formats.sniff import Sort, sniff
from audiatur.adding.fetched import fetched
from audiatur.model.document import Metadata
from audiatur.settings import Settings
from audiatur.store import feeds
from audiatur.store.database import open_for_reading
from audiatur.store.feeds import Feed

MOST_ARTICLES = 20
"""Fetched in one round; the rest waits for the next."""
MOST_TRIES = 3
"""Of an article that cannot be fetched."""
MOST_ITEMS = 2_000
"""Of one feed that are remembered."""


@dataclass(frozen=True)
class Looked:
    """What a look at a feed gave.

    Attributes:
        feed: What is known of it now; to be stored once its articles are in the dossier.
        files: Names of the files that hold its new articles.
        said: What the feed says of them, by name of the file.
        told: What was done, and what could not be, in sentences.
    """

    feed: Feed
    files: tuple[str, ...]
    said: dict[str, Metadata]
    told: tuple[str, ...]


def look(
    folder: Path,
    url: str,
    settings: Settings,
    reach: Reach,
    most: int = MOST_ARTICLES,
    report: Callable[[str, int, int], None] = lambda _name, _done, _total: None,
) -> Looked:
    """Fetches a feed and the articles in it that the dossier has not yet.

    Args:
        folder: Of the dossier.
        url: Address of the feed.
        settings: Of the next build.
        reach: What may be connected to.
        most: How many articles are fetched now.
        report: Told of each article that is fetched: its address, how many are, how many there are.
    """
    before = feeds.feed(folder, url)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        answer = _changed(before, settings, reach)
    except RefusedError as error:
        told = f"The feed could not be read: {error}."
        return Looked(before.model_copy(update={"looked": now, "told": told}), (), {}, (f"{url}: {told}",))
    if not answer.changed:
        told = "Nothing new: the feed is as it was."
        return Looked(before.model_copy(update={"looked": now, "told": told}), (), {}, (f"{url}: {told}",))
    said = _items(answer, settings)
    there = _addresses(folder) | set(before.done)
    fresh = [link for link in said if link not in there]
    files: dict[str, Metadata] = {}
    failed = [link for link in before.failed if link in said]
    troubles: list[str] = []
    for number, link in enumerate(fresh[:most], start=1):
        report(link, number, min(most, len(fresh)))
        try:
            files[fetched(folder, link, settings, reach)] = said[link]
            there.add(link)
        except RefusedError as error:
            troubles.append(f"{link} could not be fetched: {error}.")
            failed.append(link)
    given_up = {link for link in failed if failed.count(link) >= MOST_TRIES}
    done = tuple(link for link in said if link in there or link in given_up)
    waiting = len(said) - len(done)
    told = f"{len(files)} of {len(fresh)} new articles fetched." if fresh else "Nothing new."
    told += f" {waiting} wait for the next look." if waiting else ""
    seen = Feed(
        url=url,
        etag="" if waiting else answer.etag,  # the whole feed is wanted again while something waits
        last_modified="" if waiting else answer.last_modified,
        looked=now,
        told=told,
        done=done,
        failed=tuple(failed),
    )
    return Looked(seen, tuple(files), files, (f"{url}: {told}", *troubles))


def _changed(before: Feed, settings: Settings, reach: Reach) -> Answer:
    """The feed as it is now; refused where it is none."""
    answer = download(before.url, settings.max_file_bytes, reach, etag=before.etag, last_modified=before.last_modified)
    if answer.changed and sniff(answer.content) is not Sort.FEED:
        raise RefusedError("it is neither RSS nor Atom")
    return answer


def _items(answer: Answer, settings: Settings) -> dict[str, Metadata]:
    """What the feed says of each item, by its address, in the order of the feed."""
    found: dict[str, Metadata] = {}
    for said in feed.items(answer.content, settings)[:MOST_ITEMS]:
        if said.url:
            found.setdefault(urldefrag(urljoin(answer.url, said.url)).url, said)
    return found


def _addresses(folder: Path) -> set[str]:
    """Of the articles in the dossier."""
    with open_for_reading(folder) as db:
        return {url for (url,) in db.execute("select url from documents where url is not null")}

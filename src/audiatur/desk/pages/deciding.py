"""A request and what it shows in; what its forms, its log of decisions and its way through the queue need, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import Request
from sqlite_utils import Database

from audiatur.desk.addresses import address, without_done
from audiatur.desk.decided import Decided, Place
from audiatur.desk.queries.queue import Item, Need, after
from audiatur.dossier.anchors import safe_url
from audiatur.model.judgement import Judgement
from audiatur.store.attachments import Attached, attached

ALL = "all"
"""Of the address part ``queue``: whoever came from the whole queue goes on in it."""


@dataclass(frozen=True)
class Told:
    """One judgement as shown.

    Attributes:
        judgement: It.
        file: The kept file it names.
        url: The address it names.
        hrefs: Screens of what it is about.
    """

    judgement: Judgement
    file: Attached | None
    url: str | None
    hrefs: tuple[str, ...]


@dataclass(frozen=True)
class Deciding:
    """What a screen with decisions needs.

    Attributes:
        log: Standing judgements about the record, oldest first.
        here: The address of this screen.
        seen: Id of the newest judgement there was when this screen was made.
        done: What was stored just now; None where nothing was.
        onward: Where to go on after a decision; empty where the person did not come from the queue.
        before: The item before this one in the queue, as an address.
        after: The item after it.
        queue: The queue the person came from, as an address; empty where from elsewhere.
    """

    log: tuple[Told, ...]
    here: str
    seen: str
    done: Told | None = None
    onward: str = ""
    before: str = ""
    after: str = ""
    queue: str = ""


def deciding(request: Request, decided: Decided, log: Sequence[Judgement] = ()) -> Deciding:
    """For a screen that is no item of the queue."""
    done = decided.judgement(request.query_params.get("done", ""))
    return Deciding(
        log=tuple(told(decided, judgement) for judgement in log),
        here=without_done(request.url.path, request.url.query),
        seen=decided.newest,
        done=told(decided, done) if done and done.id not in decided.undone else None,
    )


def deciding_item(request: Request, db: Database, decided: Decided, log: Sequence[Judgement], item: str) -> Deciding:
    """For the screen of a finding or a sum: with the way through the queue where the person came from there."""
    plain = deciding(request, decided, log)
    asked = request.query_params.get("queue")
    if asked is None:
        return plain
    need = Need(asked) if asked in set(Need) else None
    before, following = after(db, decided.settled, decided.made, need, item)
    back = f"/?need={need.value}" if need else "/"
    return Deciding(
        log=plain.log,
        here=plain.here,
        seen=plain.seen,
        done=plain.done,
        onward=item_address(following, need) if following else back,
        before=item_address(before, need) if before else "",
        after=item_address(following, need) if following else "",
        queue=back,
    )


def item_address(item: Item, need: Need | None) -> str:
    """The screen of an item, for whoever comes from the queue."""
    return f"{address(Place(item.kind, item.id))}?queue={need.value if need else ALL}"


def told(decided: Decided, judgement: Judgement) -> Told:
    """A judgement as shown."""
    file = attached(judgement.attachment)
    return Told(
        judgement=judgement,
        file=file,
        url=None if file else safe_url(judgement.attachment),
        hrefs=tuple(dict.fromkeys(address(place) for place in decided.places.get(judgement.id, ()))),
    )

"""A request and what it shows in; what its forms, its log of decisions and its way through the queue need, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from fastapi import Request
from sqlite_utils import Database

from audiatur.desk.addresses import address, without_done
from audiatur.desk.decided import Decided, Place
from audiatur.desk.queries.queue import PAGE, Item, Need, around
from audiatur.dossier.anchors import safe_url
from audiatur.judgements.attached import Attached, attached
from audiatur.model.judgement import Judgement, OfJudgement

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
        undoes: The judgement that it takes back.
    """

    judgement: Judgement
    file: Attached | None
    url: str | None
    hrefs: tuple[str, ...]
    undoes: Judgement | None = None


@dataclass(frozen=True)
class Deciding:
    """What a screen with decisions needs.

    Attributes:
        log: Standing judgements about the record, oldest first.
        here: The address of this screen.
        seen: Id of the newest judgement there was when this screen was made.
        done: What was stored just now; None where nothing was.
        done_at: Where that is seen again once it is undone.
        onward: Where to go on after a decision; empty where the person did not come from the queue.
        before: The item before this one in the queue, as an address.
        after: The item after it.
        queue: Its place in the queue the person came from, as an address; empty where from elsewhere.
        asked: What that queue was asked for, as it stands in addresses.
    """

    log: tuple[Told, ...]
    here: str
    seen: str
    done: Told | None = None
    done_at: str = ""
    onward: str = ""
    before: str = ""
    after: str = ""
    queue: str = ""
    asked: str = ""


def deciding(request: Request, decided: Decided, log: Sequence[Judgement] = ()) -> Deciding:
    """For a screen that is no item of the queue."""
    made = decided.judgement(request.query_params.get("done", ""))
    done = told(decided, made) if made and made.id not in decided.undone else None
    here = without_done(request.url.path, request.url.query)
    return Deciding(
        log=tuple(told(decided, judgement) for judgement in log),
        here=here,
        seen=decided.newest,
        done=done,
        done_at=here,
    )


def deciding_item(request: Request, db: Database, decided: Decided, log: Sequence[Judgement], item: str) -> Deciding:
    """For the screen of a finding or a sum: with the way through the queue where the person came from there."""
    plain = deciding(request, decided, log)
    there = plain.done.hrefs[0] if plain.done and plain.done.hrefs else plain.here
    asked = request.query_params.get("queue")
    if asked is None:
        return replace(plain, done_at=there)
    need = Need(asked) if asked in set(Need) else None
    found = around(db, decided.settled, decided.made, need, item)
    back = queue_address(need, found.ahead)
    is_item = there.startswith(("/findings/", "/checks/"))
    return replace(
        plain,
        done_at=f"{there.partition('?')[0]}?queue={_name(need)}" if is_item else there,
        onward=item_address(found.after, need) if found.after else back,
        before=item_address(found.before, need) if found.before else "",
        after=item_address(found.after, need) if found.after else "",
        queue=back,
        asked=_name(need),
    )


def item_address(item: Item, need: Need | None) -> str:
    """The screen of an item, for whoever comes from the queue."""
    return f"{address(Place(item.kind, item.id))}?queue={_name(need)}"


def queue_address(need: Need | None, ahead: int) -> str:
    """The place in the queue before which so many items stand."""
    page = ahead // PAGE + 1
    asked = [("need", need.value)] if need else []
    query = urlencode([*asked, *([("page", str(page))] if page > 1 else [])])
    return f"/{'?' if query else ''}{query}#at-{ahead % PAGE + 1}"


def _name(need: Need | None) -> str:
    return need.value if need else ALL


def told(decided: Decided, judgement: Judgement) -> Told:
    """A judgement as shown."""
    file = attached(judgement.attachment)
    return Told(
        judgement=judgement,
        file=file,
        url=None if file else safe_url(judgement.attachment),
        hrefs=tuple(dict.fromkeys(address(place) for place in decided.places.get(judgement.id, ()))),
        undoes=next((decided.judgement(each.id) for each in judgement.about if isinstance(each, OfJudgement)), None),
    )

"""The first screen: what needs a person, most consequential first."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.decided import REMARKS, Decided
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding, item_address
from audiatur.desk.queries.queue import Need, queue
from audiatur.desk.screen import screen
from audiatur.model.judgement import Decision, Judgement

router = APIRouter(include_in_schema=False)


@router.get("/")
def show(
    request: Request, desk: OnDesk, need: str = "", page: Annotated[int, Query(ge=1, le=10_000)] = 1
) -> HTMLResponse:
    """The queue; a reason that does not exist asks for all."""
    wanted = Need(need) if need in set(Need) else None
    with desk.opened() as db:
        decided = desk.decided(db)
        found = queue(db, decided.settled, decided.made, wanted, page)
        return screen(
            request,
            "queue.html",
            desk.catalogue(db),
            queue=found,
            items=tuple((item, item_address(item, wanted)) for item in found.items),
            need=wanted.value if wanted else "",
            needs=tuple(Need),
            today=_today(decided),
            d=deciding(request, decided),
        )


def _today(decided: Decided) -> tuple[tuple[str, int], ...]:
    """How much each person decided today, by this machine's clock; what was undone and mere remarks left out."""
    today = datetime.now().astimezone().date()
    counted = Counter(
        judgement.by
        for judgement in decided.judgements
        if judgement.decision not in {*REMARKS, Decision.UNDO}
        and judgement.id not in decided.undone
        and _day(judgement) == today
    )
    return tuple(sorted(counted.items()))


def _day(judgement: Judgement) -> object:
    try:
        return datetime.fromisoformat(judgement.at).astimezone().date()
    except (ValueError, OverflowError):
        return None

"""Everything that people decided, newest first, with what was undone and what lost its words."""

from __future__ import annotations

from collections import Counter
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.decided import Decided
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding, told
from audiatur.desk.screen import screen
from audiatur.model.judgement import Judgement

router = APIRouter(include_in_schema=False)

PAGE = 50
STATES = ("stands", "undone", "orphaned")


@router.get("/judgements")
def show(
    request: Request,
    desk: OnDesk,
    by: Annotated[str, Query(max_length=200)] = "",
    state: Annotated[str, Query(max_length=20)] = "",
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> HTMLResponse:
    """The judgements of one person or all, of one state or all."""
    with desk.opened() as db:
        decided = desk.decided(db)
        wanted = [
            judgement
            for judgement in reversed(decided.judgements)
            if by in {"", judgement.by} and (state not in STATES or _state(decided, judgement) == state)
        ]
        shown = wanted[(page - 1) * PAGE : page * PAGE]
        asked = urlencode([(name, value) for name, value in (("by", by), ("state", state)) if value])
        return screen(
            request,
            "judgements.html",
            desk.catalogue(db),
            rows=tuple(
                (told(decided, each), _state(decided, each), reason.reason if reason else "")
                for each in shown
                for reason in (decided.orphans.get(each.id),)
            ),
            count=len(wanted),
            page=page,
            pages=max(1, -(-len(wanted) // PAGE)),
            address=f"/judgements?{asked}{'&' if asked else ''}",
            people=tuple(sorted(Counter(each.by for each in decided.judgements).items())),
            states=STATES,
            orphaned=len(decided.orphans),
            person=by,
            state=state,
            d=deciding(request, decided),
        )


def _state(decided: Decided, judgement: Judgement) -> str:
    if judgement.id in decided.undone:
        return "undone"
    return "orphaned" if judgement.id in decided.orphans else "stands"

"""The first screen: what needs a person, most consequential first."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.queries.queue import Need, queue
from audiatur.desk.screen import screen

router = APIRouter(include_in_schema=False)


@router.get("/")
def show(
    request: Request, desk: OnDesk, need: Need | None = None, page: Annotated[int, Query(ge=1, le=10_000)] = 1
) -> HTMLResponse:
    """The queue."""
    with desk.opened() as db:
        found = queue(db, desk.decided(db).settled, need, page)
        return screen(
            request, "queue.html", desk.catalogue(db), queue=found, need=need.value if need else "", needs=tuple(Need)
        )

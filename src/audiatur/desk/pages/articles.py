"""All articles on one screen."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen

router = APIRouter(include_in_schema=False)


@router.get("/articles")
def show(request: Request, desk: OnDesk) -> HTMLResponse:
    """The list of articles."""
    with desk.opened() as db:
        return screen(request, "list.html", desk.catalogue(db))

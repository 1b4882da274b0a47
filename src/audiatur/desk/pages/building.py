"""What goes on with the dossier: builds asked for, stopped, and how far they are."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from audiatur.adding.task import Task
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.errors import UsageError

router = APIRouter(include_in_schema=False)


@router.get("/building")
def show(request: Request, desk: OnDesk) -> Response:
    """How far the newest build is, or what became of it; asked for every second while it goes on."""
    job = desk.jobs.newest()
    with desk.opened() as db:
        shown = screen(request, "building.html", desk.catalogue(db), job=job)
    became = job.outcome if job else None
    if became is not None and len(became.added) == 1 and not (became.known or became.told):
        shown.headers["hx-redirect"] = f"/articles/{quote(became.added[0], safe='')}"  # heeded by the part alone
    return shown


@router.post("/rebuild")
def rebuild(request: Request, desk: OnDesk) -> Response:
    """Builds the same articles anew: names and origins that people decided are followed."""
    return begin(request, desk, Task())


@router.post("/building/stop")
def stop(desk: OnDesk, number: Annotated[int, Form()]) -> Response:
    """Ends the build of that number, if it still goes on."""
    job = desk.jobs.newest()
    if job is not None and job.number == number:
        desk.jobs.stop()
    return RedirectResponse("/building", 303)


def begin(request: Request, desk: OnDesk, task: Task) -> Response:
    """Starts a build and goes to its screen."""
    try:
        desk.jobs.start(task)
    except UsageError as error:
        with desk.opened() as db:
            return screen(request, "trouble.html", desk.catalogue(db), 409, trouble=str(error), back="/building")
    return RedirectResponse("/building", 303)

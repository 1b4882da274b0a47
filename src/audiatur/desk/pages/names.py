"""Words in, the names that have them with what united them, and the decision that they are one or not, out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding
from audiatur.desk.queries.names import names
from audiatur.desk.queries.pending import pending
from audiatur.desk.screen import screen
from audiatur.dossier.verdicts import readable
from audiatur.model.judgement import OfName

router = APIRouter(include_in_schema=False)


@router.get("/names")
def show(
    request: Request,
    desk: OnDesk,
    text: Annotated[str, Query(max_length=500)] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """Entities with all their names."""
    with desk.opened() as db:
        decided = desk.decided(db)
        log = [
            each for each in decided.judgements if isinstance(each.about[0], OfName) and each.id not in decided.undone
        ]
        found = names(db, text, page)
        rows = tuple(
            (each, tuple((union, readable(union.rule)) for union in each.entity.unions)) for each in found.names
        )
        return screen(
            request,
            "names.html",
            desk.catalogue(db),
            found=found,
            rows=rows,
            asked=text,
            waiting=len(pending(db, decided)),
            d=deciding(request, decided, log),
        )

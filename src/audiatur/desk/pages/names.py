"""Words in, the names that have them with what united them, and the decision that they are one or not, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding
from audiatur.desk.queries.names import names
from audiatur.desk.queries.pending import pending
from audiatur.desk.screen import screen
from audiatur.dossier.verdicts import readable
from audiatur.model.judgement import OfName

router = APIRouter(include_in_schema=False)

POINTER = "name:"
Asked = Annotated[str, Query(max_length=500)]
Name = Annotated[str, Query(max_length=2_000)]


@router.get("/names")
def show(
    request: Request,
    desk: OnDesk,
    text: Asked = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
    ticked: Annotated[list[Name] | None, Query(max_length=200)] = None,
) -> HTMLResponse:
    """Entities with all their names; ``ticked`` are those chosen on other pages."""
    with desk.opened() as db:
        decided = desk.decided(db)
        log = [
            each for each in decided.judgements if isinstance(each.about[0], OfName) and each.id not in decided.undone
        ]
        found = names(db, text, page)
        rows = tuple(
            (each, tuple((union, readable(union.rule)) for union in each.entity.unions)) for each in found.names
        )
        here = {name for each in found.names for name in (each.entity.name, *each.entity.variants)}
        chosen = tuple(dict.fromkeys(ticked or ()))
        return screen(
            request,
            "names.html",
            desk.catalogue(db),
            found=found,
            rows=rows,
            asked=text,
            ticked=chosen,
            elsewhere=tuple(name for name in chosen if name not in here),
            waiting=len(pending(db, decided)),
            d=replace(deciding(request, decided, log), here=_address(text, page)),
        )


@router.post("/names")
def turn(
    text: Annotated[str, Form(max_length=500)] = "",
    page: Annotated[int, Form(ge=1, le=10_000)] = 1,
    about: Annotated[list[str] | None, Form(max_length=200)] = None,
    name: Annotated[str, Form(max_length=500)] = "",
) -> RedirectResponse:
    """Goes to another page, or to other words, with the names that were ticked or written on this one."""
    chosen = [each.removeprefix(POINTER) for each in about or () if each.startswith(POINTER)]
    return RedirectResponse(_address(text, page, [*chosen, *([name.strip()] if name.strip() else ())]), 303)


def _address(text: str, page: int, ticked: Sequence[str] = ()) -> str:
    asked = [("text", text)] * bool(text) + [("page", str(page))] * (page > 1)
    asked += [("ticked", name) for name in dict.fromkeys(ticked)]
    return "/names" + (f"?{urlencode(asked)}" if asked else "")

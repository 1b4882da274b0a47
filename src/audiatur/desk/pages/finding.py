"""The id of a finding or check in, its card with the exact words out."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.desk.view import view
from audiatur.dossier.sections import cards, checks
from audiatur.store import part

router = APIRouter(include_in_schema=False)


@router.get("/findings/{identity}")
def show_finding(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """A finding's card."""
    with desk.opened() as db:
        catalogue = desk.catalogue(db)
        decided = desk.decided(db)
        touched = decided.finding(identity)
        found = decided.now if touched else part.finding(db, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="finding")
        finding = touched or found.compared.findings[0]
        judgements = decided.about.get(finding.id, ())
        return screen(
            request,
            "finding.html",
            catalogue,
            c=cards.card(view(db, found, catalogue), finding),
            finding=finding,
            judgements=judgements,
            seen=judgements[-1].id if judgements else "",
        )


@router.get("/checks/{identity}")
def show_check(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """A sum done again."""
    with desk.opened() as db:
        catalogue = desk.catalogue(db)
        found = part.check(db, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="sum")
        card = checks.card(view(db, found, catalogue), found.compared.checks[0])
        return screen(request, "check.html", catalogue, c=card, check=found.compared.checks[0])

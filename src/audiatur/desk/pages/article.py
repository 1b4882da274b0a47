"""The id of a document in, its text with everything read in it out."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.desk.view import view
from audiatur.dossier.places import places
from audiatur.dossier.sections.articles import article
from audiatur.store import part

router = APIRouter(include_in_schema=False)


@router.get("/articles/{identity}")
def show(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """The article with its claims in the margin."""
    with desk.opened() as db:
        catalogue = desk.catalogue(db)
        found = part.article(db, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="article")
        lookup = view(db, found, catalogue)
        document = found.documents[0]
        shown = article(lookup, document, found.readings[0], places(lookup).get(document.id, ()))
        return screen(request, "reader.html", catalogue, a=shown, document=document)

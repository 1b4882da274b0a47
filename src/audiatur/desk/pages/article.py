"""The id of a document in; its text with every claim in it a link, and the form to add one, out."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from sqlite_utils import Database

from audiatur.desk import shown
from audiatur.desk.addresses import address
from audiatur.desk.decided import Place
from audiatur.desk.pages.claim import fields
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding
from audiatur.desk.queries.origins import spans_in
from audiatur.desk.screen import screen
from audiatur.desk.view import view
from audiatur.dossier.places import places
from audiatur.dossier.sections.articles import article
from audiatur.model.dossier import Dossier
from audiatur.model.span import Span

router = APIRouter(include_in_schema=False)


@router.get("/articles/{identity}")
def show(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """The article with its claims in the margin."""
    with desk.opened() as db:
        catalogue, decided = desk.catalogue(db), desk.decided(db)
        found = shown.article(db, decided, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="article")
        lookup = view(db, found, catalogue)
        document = found.documents[0]
        anchored = {*places(lookup).get(document.id, ()), *_linked(db, found)}
        return screen(
            request,
            "reader.html",
            catalogue,
            a=article(lookup, document, found.readings[0], tuple(sorted(anchored, key=lambda s: (s.start, -s.end)))),
            document=document,
            screens={str(lookup.number[claim]): address(Place("claim", claim)) for claim in lookup.claim},
            layers=lookup.scale.layers,
            fields=fields(None),
            d=deciding(request, decided, decided.on(document.id)),
        )


def _linked(db: Database, found: Dossier) -> list[Span]:
    """Words of this article that other screens lead to and that are no claim: figures of sums, shared passages."""
    (document,) = found.documents
    claims = {claim.id for reading in found.readings for claim in reading.claims}
    operands = [o.span for check in found.compared.checks for o in check.operands if o.claim not in claims]
    return [span for span in (*operands, *spans_in(db, document.id)) if span.document == document.id]

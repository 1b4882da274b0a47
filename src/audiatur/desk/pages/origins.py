"""The articles of one origin with the reasons, and the decision that they are or are not, out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding
from audiatur.desk.queries.origins import groups
from audiatur.desk.queries.pending import pending
from audiatur.desk.screen import screen
from audiatur.desk.view import DeskLinks
from audiatur.dossier.verdicts import readable
from audiatur.model.judgement import Article

router = APIRouter(include_in_schema=False)

MOST_ARTICLES = 500
"""To choose from at once; of larger stories the search field finds the others."""


@router.get("/origins")
def show(
    request: Request,
    desk: OnDesk,
    text: Annotated[str, Query(max_length=500)] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """Groups of one origin, and all articles to join; ``text`` narrows these."""
    with desk.opened() as db:
        decided, catalogue = desk.decided(db), desk.catalogue(db)
        log = [
            each
            for each in decided.judgements
            if isinstance(each.about[0], Article) and each.before_comparing and each.id not in decided.undone
        ]
        wanted = text.casefold().strip()
        listed = [each for each in catalogue.articles if wanted in f"{each.name}\n{each.title}\n{each.file}".casefold()]
        found = groups(db, page)
        return screen(
            request,
            "origins.html",
            catalogue,
            found=found,
            article={each.id: each for each in catalogue.articles},
            listed=listed[:MOST_ARTICLES],
            more=max(0, len(listed) - MOST_ARTICLES),
            asked=text,
            readable=readable,
            links=DeskLinks(),
            waiting=len(pending(db, decided)),
            d=deciding(request, decided, log),
        )

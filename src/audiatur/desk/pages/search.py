"""Words and filters in, the claims that have them out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.queries.search import COUNTED, Wanted, search
from audiatur.desk.screen import screen
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict

router = APIRouter(include_in_schema=False)


def wanted(  # noqa: PLR0913 -- one parameter a field of the form
    *,
    text: Annotated[str, Query(max_length=500)] = "",
    verdict: str = "",
    article: Annotated[str, Query(max_length=200)] = "",
    speaker: Annotated[str, Query(max_length=500)] = "",
    commitment: str = "",
    question: Annotated[str, Query(max_length=200)] = "",
    measure: Annotated[str, Query(max_length=200)] = "",
    period: Annotated[str, Query(max_length=50)] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> Wanted:
    """What a form asks for; a choice that does not exist asks for nothing."""
    return Wanted(
        text=text,
        verdict=Verdict(verdict) if verdict in set(Verdict) else None,
        article=article,
        speaker=speaker,
        commitment=Commitment(commitment) if commitment in set(Commitment) else None,
        question=question,
        measure=measure,
        period=period,
        page=page,
    )


@router.get("/search")
def show(request: Request, desk: OnDesk, asked: Annotated[Wanted, Depends(wanted)]) -> HTMLResponse:
    """The claims found, a page of them."""
    with desk.opened() as db:
        return screen(
            request,
            "search.html",
            desk.catalogue(db),
            wanted=asked,
            found=search(db, asked),
            counted=COUNTED,
            verdicts=tuple(Verdict),
            commitments=tuple(Commitment),
        )

"""The id of a finding or sum in, its card with the exact words and all that can be decided of it out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from audiatur.desk import shown
from audiatur.desk.decided import Decided
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding_item
from audiatur.desk.queries.related import of_people, related, worded
from audiatur.desk.screen import screen
from audiatur.desk.view import view
from audiatur.dossier.sections import cards, checks
from audiatur.dossier.witness import quoted
from audiatur.model.finding import Finding, Verdict

router = APIRouter(include_in_schema=False)


@router.get("/findings/{identity}")
def show_finding(
    request: Request, desk: OnDesk, identity: str, join: Annotated[str, Query(max_length=500)] = ""
) -> HTMLResponse:
    """A finding's card; ``join`` are words to look for other questions with."""
    with desk.opened() as db:
        catalogue, decided = desk.catalogue(db), desk.decided(db)
        found = shown.finding(db, decided, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="finding")
        finding = found.compared.findings[0]
        lookup = view(db, found, catalogue)
        answers = {answer.claim: answer.text for answer in finding.answers}
        others = {each.id for each in decided.machine.compared.findings} - {
            each.id for each in decided.now.compared.findings
        }
        return screen(
            request,
            "finding.html",
            catalogue,
            c=cards.card(lookup, finding),
            finding=finding,
            d=deciding_item(request, db, decided, decided.on(finding.id, finding.judged), finding.id),
            became=_became(decided, finding),
            rejected=_rejected(decided, finding.id),
            claims=tuple(
                (claim.id, lookup.siglum[claim.document], answers.get(claim.id, ""), quoted(lookup, claim))
                for claim in lookup.known(finding.claims)
            ),
            asked=join,
            found=(*(of_people(decided, finding, join) if join.strip() else ()), *worded(db, join, finding, others)),
            related=(*of_people(decided, finding), *related(db, finding, others)),
            verdicts=tuple(Verdict),
        )


@router.get("/checks/{identity}")
def show_check(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """A sum done again."""
    with desk.opened() as db:
        catalogue, decided = desk.catalogue(db), desk.decided(db)
        found = shown.check(db, decided, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="sum")
        check = found.compared.checks[0]
        return screen(
            request,
            "check.html",
            catalogue,
            c=checks.card(view(db, found, catalogue), check),
            check=check,
            d=deciding_item(request, db, decided, decided.on(check.id, check.judged), check.id),
            rejected=_rejected(decided, check.id),
        )


def _rejected(decided: Decided, identity: str) -> bool:
    """Whether the machine found it and people would not have it shown."""
    before, now = decided.machine.compared, decided.now.compared
    gone = {each.id for each in before.findings} - {each.id for each in now.findings}
    return identity in gone | ({each.id for each in before.checks} - {each.id for each in now.checks})


def _became(decided: Decided, finding: Finding) -> tuple[Finding, ...]:
    """The findings that hold its claims now, where people made others of it."""
    if not _rejected(decided, finding.id):
        return ()
    own = set(finding.claims)
    by = {each.id for each in decided.on(finding.id)}
    return tuple(
        each
        for each in decided.now.compared.findings
        if not own.isdisjoint(each.claims) and (not by or not by.isdisjoint(each.judged))
    )

"""The id of a claim in; its words, all that was read in them, and what can be decided of them, out."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from audiatur.desk import shown
from audiatur.desk.decided import Decided
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.pages.deciding import deciding
from audiatur.desk.screen import screen
from audiatur.desk.view import view
from audiatur.dossier.verdicts import CHECK_MARKS, readable
from audiatur.dossier.witness import witness
from audiatur.model.claim import Claim, Commitment, Polarity
from audiatur.model.judgement import EditedField

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Field:
    """One field that a person may set.

    Attributes:
        field: Its name.
        value: What stands there.
        choices: All that may stand there; empty where anything may.
        hint: How it is written.
    """

    field: EditedField
    value: str
    choices: tuple[str, ...] = ()
    hint: str = ""


@router.get("/claims/{identity}")
def show(request: Request, desk: OnDesk, identity: str) -> HTMLResponse:
    """One claim."""
    with desk.opened() as db:
        catalogue, decided = desk.catalogue(db), desk.decided(db)
        found = shown.claim(db, decided, identity)
        if found is None:
            return screen(request, "gone.html", catalogue, 404, what="claim")
        lookup = view(db, found, catalogue)
        claim = lookup.claim[identity]
        return screen(
            request,
            "claim.html",
            catalogue,
            w=witness(lookup, claim),
            claim=claim,
            fields=fields(claim),
            told=_told(claim),
            findings=found.compared.findings,
            checks=tuple((check, CHECK_MARKS[check.verdict]) for check in found.compared.checks),
            rejected=_rejected(decided, identity),
            d=deciding(request, decided, decided.on(identity, claim.judged)),
        )


def fields(claim: Claim | None) -> tuple[Field, ...]:
    """What a person may set; of a claim that holds no figure, all but its value."""
    amount = claim.amounts[0] if claim and claim.amounts else None
    value = f"{amount.value:.15g}" if amount and amount.value is not None else ""
    every = (
        Field(EditedField.VALUE, value, hint="in base units: 104000000"),
        Field(EditedField.PERIOD, (claim.period or "") if claim else "", hint="2024, 2024-03, 2024-03-16, 2021/2024"),
        Field(EditedField.COMMITMENT, claim.commitment if claim else Commitment.ASSERTED, tuple(Commitment)),
        Field(EditedField.POLARITY, claim.polarity if claim else Polarity.AFFIRMATIVE, tuple(Polarity)),
        Field(
            EditedField.SPEAKER, claim.speaker.name if claim and claim.speaker else "", hint="empty: the outlet itself"
        ),
        Field(EditedField.SUBJECT, (claim.subject or "") if claim else ""),
        Field(EditedField.MEASURE, (claim.measure or "") if claim else ""),
        Field(EditedField.PLACE, (claim.place or "") if claim else ""),
    )
    return every if amount else every[1:]


def _told(claim: Claim) -> tuple[tuple[str, str], ...]:
    """What a card does not show of a claim."""
    every = (
        ("stands in", claim.zone),
        ("verb or noun", claim.predicate or ""),
        ("acts on or says", claim.object or ""),
        ("topic", claim.topic or ""),
        ("hands it passed through", "; ".join(f"{link.name} ({link.part}, {link.commitment})" for link in claim.chain)),
        ("rules", ", ".join(readable(rule) for rule in claim.rules)),
    )
    return tuple((name, value) for name, value in every if value)


def _rejected(decided: Decided, identity: str) -> bool:
    """Whether the machine read it and people would not have it."""
    before = {claim.id for reading in decided.machine.readings for claim in reading.claims}
    return identity in before and decided.claim(identity) is None

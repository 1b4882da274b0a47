"""What several tests of the desk decide on: records of the invented affair, and forms about them."""

from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient
from tests.dossier.affair import harbour

from audiatur.model.finding import Finding, Verdict
from audiatur.model.judgement import Judgement
from audiatur.store.judgements import judgements

AFFAIR = harbour()
DOCUMENTS = {document.id: document for document in AFFAIR.documents}
CLAIMS = {claim.id: claim for reading in AFFAIR.readings for claim in reading.claims}
COURIER, WIRE, RADIO, BEACON, SADA = AFFAIR.documents


def of(verdict: Verdict) -> Finding:
    """The first finding of that verdict."""
    return next(each for each in AFFAIR.compared.findings if each.verdict is verdict)


CROWD = of(Verdict.CONFLICT)
BUDGET = of(Verdict.COMPATIBLE)
SUM = AFFAIR.compared.checks[0]


def form(decision: str, *about: str, **more: str | list[str]) -> dict[str, str | list[str]]:
    """A form that Ana sends."""
    return {"decision": decision, "about": list(about), "by": "Ana", **more}


def given(client: TestClient, folder: Path, decision: str, *about: str, **more: str | list[str]) -> Judgement:
    """The judgement that this form stored."""
    answer = client.post("/decide", data=form(decision, *about, **more))
    assert answer.status_code == 303, answer.text
    return judgements(folder)[-1]


def words(claim: str) -> str:
    """The words of a claim."""
    found = CLAIMS[claim]
    return found.span.quote(DOCUMENTS[found.document].text)

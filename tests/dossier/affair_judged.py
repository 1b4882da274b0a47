"""The harbour affair as people judged it, and with all that a page can show: places on a map, loaded words."""

from __future__ import annotations

from dataclasses import replace

from tests.dossier.affair import harbour
from tests.dossier.builder import Article

from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision, OfName, Orphan, judgement, of_finding
from audiatur.model.mention import EntityKind
from audiatur.model.record import content_id

PLACES = {
    "Bergen": EntityKind.PLACE,
    "Oulu": EntityKind.PLACE,
    "Velmhaven": EntityKind.PLACE,
    "Norway": EntityKind.COUNTRY,
    "Finland": EntityKind.COUNTRY,
}
NOTED = {"by": "Ana <i>K.</i>", "at": "2031-04-02T09:00:00+00:00"}


def judged() -> Dossier:
    whole = harbour()
    claims = {claim.id: claim for reading in whole.readings for claim in reading.claims}
    documents = {document.id: document for document in whole.documents}
    finding = next(each for each in whole.compared.findings if each.verdict is Verdict.CONFLICT)
    target = of_finding(finding, claims, documents)
    kept = judgement(Decision.VERDICT, (target,), reason="two counts", verdict=Verdict.CONFLICT, **NOTED)
    lost = judgement(Decision.NOTE, (OfName(name="Orrin"),), reason="who is it", **NOTED)
    claim = finding.claims[0]
    findings = tuple(replace(each, judged=(kept.id,)) if each is finding else each for each in whole.compared.findings)
    readings = tuple(
        reading.model_copy(
            update={
                "claims": tuple(
                    replace(each, judged=(kept.id,)) if each.id == claim else each for each in reading.claims
                )
            }
        )
        for reading in whole.readings
    )
    return whole.model_copy(
        update={
            "compared": whole.compared.model_copy(update={"findings": findings}),
            "readings": readings,
            "judgements": (kept, lost),
            "orphans": (Orphan(judgement=lost.id, reason="no article names Orrin"),),
        }
    )


def everything() -> Dossier:
    """A page of this has every section there is."""
    article = Article(
        "talks.txt",
        [
            (BlockKind.TITLE, "A brutal deal"),
            (BlockKind.BODY, "Talks in Bergen between Norway and Finland moved to Velmhaven and then to Oulu."),
            (BlockKind.BODY, "The regime in Velm called the protesters “a mob”."),
        ],
        outlet="Northern Tide",
    )
    named = tuple(
        Entity(
            id=content_id("entity", kind, name), name=name, kind=kind, variants=(name,), mentions=(article.span(name),)
        )
        for name, kind in PLACES.items()
    )
    whole = judged()
    return whole.model_copy(
        update={
            "documents": (*whole.documents, article.document()),
            "readings": (*whole.readings, article.reading()),
            "compared": whole.compared.model_copy(update={"entities": (*whole.compared.entities, *named)}),
        }
    )

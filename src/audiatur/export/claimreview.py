"""A Dossier in, drafts of schema.org ClaimReview out: who said what where; the rating is left to a person."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.addresses import by_bytes, web_address
from audiatur.export.dates import precise
from audiatur.export.format import File, Format
from audiatur.export.json_text import json_text
from audiatur.export.look import Look
from audiatur.export.rows.row import Json
from audiatur.model.check import CheckVerdict
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict
from audiatur.model.speaker import Speaker, SpeakerKind

FOR_A_PERSON: dict[str, Json] = {
    "creativeWorkStatus": "Draft",
    "author": None,
    "datePublished": None,
    "url": None,
    "reviewRating": None,
    "reviewBody": None,
}
"""What a person fills in before it is published. Null says nothing in JSON-LD: no rating is made up."""
TYPES = {SpeakerKind.ORGANISATION: "Organization", SpeakerKind.COUNTRY: "GovernmentOrganization"}


def files(dossier: Dossier) -> Iterator[File]:
    """``claimreview.jsonld``: a draft for each claim that answers another article or enters a sum that fails.

    Source: https://schema.org/ClaimReview
    """
    look = Look(dossier)
    graph: list[Json] = [_draft(look, look.claim[claim]) for claim in sorted(_worth(dossier)) if claim in look.claim]
    yield File("claimreview.jsonld", json_text({"@context": "https://schema.org", "@graph": graph}))


def _worth(dossier: Dossier) -> set[str]:
    compared = dossier.compared
    met = {claim for one in compared.findings if one.verdict is not Verdict.SINGLE_SOURCE for claim in one.claims}
    return met | {c for one in compared.checks if one.verdict is CheckVerdict.INCONSISTENT for c in one.claims}


def _draft(look: Look, claim: Claim) -> Json:
    document = look.document[claim.document]
    said: dict[str, Json] = {
        "@type": "Claim",
        "text": look.words(claim.span),
        "description": _how(claim),
        "author": _author(claim.speaker, document),
        "appearance": _appearance(document),
    }
    return {
        "@type": "ClaimReview",
        "identifier": claim.id,
        **FOR_A_PERSON,
        "claimReviewed": look.words(claim.span),
        "itemReviewed": said,
    }


def _how(claim: Claim) -> str:
    """How firmly it was said and through whom, without which the words alone mislead."""
    negated = "negated, " if claim.polarity.value == "negative" else ""
    return f"{negated}{claim.commitment}; {' › '.join(link.name for link in claim.chain)}".removesuffix("; ")


def _author(speaker: Speaker | None, document: Document) -> Json:
    """Whose statement it is: a named speaker, an unnamed one by its description, or the outlet in its own words."""
    if speaker is None:
        return {"@type": "Organization", "name": document.outlet} if document.outlet else None
    if speaker.kind is SpeakerKind.UNNAMED:
        return {"@type": "Person", "description": speaker.name}
    author: dict[str, Json] = {"@type": TYPES.get(speaker.kind, "Person"), "name": speaker.name}
    return author | ({"description": speaker.role} if speaker.role else {})


def _appearance(document: Document) -> Json:
    """The article; by its address, or by its very bytes where the page shows none."""
    known: dict[str, Json] = {
        "@type": "NewsArticle",
        "identifier": by_bytes(document),
        "url": web_address(document),
        "headline": document.title,
        "datePublished": precise(document.published),
        "inLanguage": document.language,
        "publisher": {"@type": "Organization", "name": document.outlet} if document.outlet else None,
    }
    return {key: value for key, value in known.items() if value is not None}


FORMAT = Format("claimreview", "schema.org ClaimReview as drafts, their rating left to a person", files)

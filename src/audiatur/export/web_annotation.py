"""A Dossier in, W3C Web Annotations out: each claim on its words, in the article where it stands."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from audiatur.export.addresses import by_bytes, web_address
from audiatur.export.format import File, Format
from audiatur.export.json_text import json_text
from audiatur.export.rows.row import Json
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Judgement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters before and behind the words, by which they are found again."""


def files(dossier: Dossier) -> Iterator[File]:
    """``annotations.jsonld``, a collection of one page (W3C Web Annotation Data Model, 2017)."""
    documents = {document.id: document for document in dossier.documents}
    judgements = {judgement.id: judgement for judgement in dossier.judgements}
    items: list[Json] = [
        _annotation(claim, documents[claim.document], judgements)
        for reading in dossier.readings
        for claim in reading.claims
    ]
    collection = _urn("collection", *(document.sha256 for document in dossier.documents))
    page: dict[str, Json] = {
        "id": _urn("page", collection),
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }
    yield File(
        "annotations.jsonld",
        json_text(
            {
                "@context": CONTEXT,
                "id": collection,
                "type": "AnnotationCollection",
                "label": "Claims of an evidence dossier",
                "generator": {"id": _urn("generator", dossier.version), "type": "Software", "name": "Audiatur"},
                "total": len(items),
                "first": page,
            }
        ),
    )


def _annotation(claim: Claim, document: Document, judgements: dict[str, Judgement]) -> Json:
    decided = [judgements[identity] for identity in claim.judged if identity in judgements]
    bodies: list[Json] = [_body(_told(claim), "describing"), _body(str(claim.commitment), "tagging")]
    bodies += [
        {
            **_body(f"{judgement.decision}: {judgement.reason}".removesuffix(": "), "commenting"),
            "creator": {"type": "Person", "name": judgement.by},
            "created": judgement.at,
        }
        for judgement in decided
    ]
    start, end, text = claim.span.start, claim.span.end, document.text
    quote: Json = {
        "type": "TextQuoteSelector",
        "exact": claim.span.quote(text),
        "prefix": text[max(start - AROUND, 0) : start],
        "suffix": text[end : end + AROUND],
    }
    position: Json = {"type": "TextPositionSelector", "start": start, "end": end}
    return {
        "id": _urn("annotation", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": {
            "type": "SpecificResource",
            "source": web_address(document) or by_bytes(document),
            "selector": [quote, position],
        },
    }


def _told(claim: Claim) -> str:
    """Who says it through whom, what of, and for when."""
    through = " › ".join(link.name for link in claim.chain)
    about = ", ".join(part for part in (claim.subject, (claim.measure or "").replace("_", " "), claim.period) if part)
    return "; ".join(part for part in (through, about) if part) or str(claim.commitment)


def _body(value: str, purpose: str) -> dict[str, Json]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _urn(*parts: str) -> str:
    """An id made of content alone (RFC 9562, version 5)."""
    return uuid.uuid5(uuid.NAMESPACE_OID, "\x1f".join(("audiatur", *parts))).urn


FORMAT = Format("annotations", "W3C Web Annotations on the words of the articles", files)

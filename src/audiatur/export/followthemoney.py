"""A Dossier in, FollowTheMoney entities out: actors, articles, who is named where, and dated statements."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from audiatur.countries import iso_code
from audiatur.export.addresses import web_address
from audiatur.export.dates import precise
from audiatur.export.format import File, Format
from audiatur.export.look import Look
from audiatur.export.shown import shown
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.mention import EntityKind
from audiatur.model.record import content_id

SCHEMATA = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.COUNTRY: "PublicBody",
}
"""Names of other kinds (places, products, agreements) are no actors; FollowTheMoney has no schema that fits them."""
LANGUAGES = {"en": "eng"}
"""ISO 639-1 to 639-3, which FollowTheMoney keeps; other languages are not read."""
Properties = Mapping[str, list[str]]


def files(dossier: Dossier) -> Iterator[File]:
    """``entities.ftm.json``, one entity a line, as ``ftm`` and OpenAleph read it."""
    look = Look(dossier)
    lines = [
        *(_article(document) for document in dossier.documents),
        *(_actor(entity) for entity in dossier.compared.entities if entity.kind in SCHEMATA),
        *_mentions(dossier),
        *(_event(look, event) for event in dossier.compared.events),
    ]
    yield File("entities.ftm.json", "".join(lines))


def _line(identity: str, schema: str, **properties: list[str | None]) -> str:
    """One entity; a property without a value is left out."""
    cleaned = {name: [shown(value) for value in values if value] for name, values in properties.items()}
    filled: Properties = {name: list(dict.fromkeys(values)) for name, values in cleaned.items() if values}
    return json.dumps({"id": identity, "schema": schema, "properties": filled}) + "\n"


def _article(document: Document) -> str:
    return _line(
        document.id,
        "Article",
        name=[document.title or document.file],
        title=[document.title],
        fileName=[document.file],
        author=[*document.authors],
        publisher=[document.outlet],
        publishedAt=[precise(document.published)],
        sourceUrl=[web_address(document)],
        mimeType=[document.media_type],
        language=[LANGUAGES.get(document.language or "")],
        bodyText=[document.text],
        notes=[f"SHA-256 {document.sha256}"],
    )


def _actor(entity: Entity) -> str:
    code = iso_code(entity.name) if entity.kind is EntityKind.COUNTRY else None
    role = "position" if entity.kind is EntityKind.PERSON else "description"
    return _line(
        entity.id,
        SCHEMATA[entity.kind],
        name=[entity.name],
        alias=[variant for variant in entity.variants if variant != entity.name],
        wikidataId=[entity.wikidata],
        country=[code.lower() if code else None],
        **{role: list[str | None](entity.roles)},
    )


def _mentions(dossier: Dossier) -> Iterator[str]:
    """One for each actor in each article that names it."""
    for entity in dossier.compared.entities:
        if entity.kind in SCHEMATA:
            for document in Counter(mention.document for mention in entity.mentions):
                yield _line(
                    content_id("mention", document, entity.id),
                    "Mention",
                    document=[document],
                    resolved=[entity.id],
                    name=[entity.name],
                    detectedSchema=[SCHEMATA[entity.kind]],
                )


def _event(look: Look, event: Event) -> str:
    """A dated statement. What FollowTheMoney cannot date without making it more precise keeps its time in the notes."""
    claim = look.claim[event.claim]
    first, slash, last = event.when.partition("/")
    return _line(
        content_id("event", event.when, event.claim),
        "Event",
        name=[look.words(claim.span)],
        date=[None if slash else precise(event.when)],
        startDate=[precise(first) if slash else None],
        endDate=[precise(last) if slash else None],
        location=[claim.place],
        proof=[claim.document],
        summary=[f"{event.status}; {claim.commitment}; said by {' › '.join(link.name for link in claim.chain)}"],
        notes=[f"EDTF {event.when}"],
        recordId=[claim.id],
    )


FORMAT = Format("ftm", "FollowTheMoney entities: actors, articles, mentions, dated statements", files)

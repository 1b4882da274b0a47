"""A Dossier in, GeoJSON out: the places that the articles name, each with how precisely it is known where it lies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from audiatur.export.format import File, Format
from audiatur.export.json_text import json_text
from audiatur.export.look import Look
from audiatur.export.rows.row import Json
from audiatur.export.shown import shown
from audiatur.gazetteer import PLACES, Place, Precision, located
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity

NO_POINT = "A country is an area: it is given no point."


def files(dossier: Dossier) -> Iterator[File]:
    """``places.geojson`` (RFC 7946). What has no known point has the geometry null: a country has none at all."""
    look = Look(dossier)
    named = [entity for entity in dossier.compared.entities if entity.kind in PLACES]
    places = located(named)
    claims = defaultdict(list)
    for claim in look.claim.values():
        if claim.place:
            claims[claim.place].append(claim.id)
    features: list[Json] = [
        _feature(look, entity, places[entity.id], [c for name in entity.variants for c in claims[name]])
        for entity in named
    ]
    yield File("places.geojson", json_text({"type": "FeatureCollection", "features": features}))


def _feature(look: Look, entity: Entity, place: Place, claims: list[str]) -> Json:
    files_ = sorted({shown(look.document[mention.document].file) for mention in entity.mentions})
    return {
        "type": "Feature",
        "id": entity.id,
        "geometry": {"type": "Point", "coordinates": [*place.point]} if place.point else None,
        "properties": {
            "name": shown(entity.name),
            "variants": [shown(variant) for variant in entity.variants],
            "kind": entity.kind,
            "precision": place.precision,
            "reason": NO_POINT if place.precision is Precision.COUNTRY else place.why,
            "country": place.country,
            "geonameid": place.geoname,
            "mentions": len(entity.mentions),
            "files": [*files_],
            "claims": [*claims],
        },
    }


FORMAT = Format("geojson", "the places that are named, for maps; precision told", files)

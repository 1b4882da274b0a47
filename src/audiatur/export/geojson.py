"""A Dossier in, GeoJSON out: the places that the articles name, each with how precisely it is known where it lies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from audiatur.export import gazetteer
from audiatur.export.format import File, Format
from audiatur.export.json_text import json_text
from audiatur.export.look import Look
from audiatur.export.rows.row import Json
from audiatur.export.shown import shown
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind

PLACES = (EntityKind.PLACE, EntityKind.COUNTRY)


def files(dossier: Dossier) -> Iterator[File]:
    """``places.geojson`` (RFC 7946). What has no known point has the geometry null: a country has none at all."""
    look = Look(dossier)
    named = [entity for entity in dossier.compared.entities if entity.kind in PLACES]
    countries = {code for entity in named if (code := _country(entity))}
    claims = defaultdict(list)
    for claim in look.claim.values():
        if claim.place:
            claims[claim.place].append(claim.id)
    features: list[Json] = [
        _feature(look, entity, countries, [c for name in entity.variants for c in claims[name]]) for entity in named
    ]
    yield File("places.geojson", json_text({"type": "FeatureCollection", "features": features}))


def _country(entity: Entity) -> str | None:
    """The code of a country; None for a town, also where lists give a country's capital for the country."""
    code = gazetteer.country(entity.name)
    is_state = entity.kind is EntityKind.COUNTRY or gazetteer.is_country_name(entity.name)
    return code if is_state or not gazetteer.is_town(entity.name) else None


def _feature(look: Look, entity: Entity, countries: set[str], claims: list[str]) -> Json:
    code = _country(entity)
    if code or entity.kind is EntityKind.COUNTRY:
        place = gazetteer.Place("country", "A country is an area: it is given no point.", country=code)
    else:
        place = gazetteer.locate(entity.name, entity.variants, countries)
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
            "reason": place.reason,
            "country": place.country,
            "geonameid": place.geoname,
            "mentions": len(entity.mentions),
            "files": [*files_],
            "claims": [*claims],
        },
    }


FORMAT = Format("geojson", "the places that are named, for maps; precision told", files)

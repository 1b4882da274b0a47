from __future__ import annotations

import json
from typing import Any

import pytest
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.export import geojson
from audiatur.model.dossier import Dossier
from audiatur.model.mention import EntityKind


def features(dossier: Dossier) -> dict[str, dict[str, Any]]:
    (file,) = geojson.files(dossier)
    collection = json.loads(file.content)
    assert set(collection) == {"type", "features"}
    assert collection["type"] == "FeatureCollection"
    return {feature["properties"]["name"]: feature for feature in collection["features"]}


@pytest.mark.parametrize("dossier", [harbour(), ledger()])
def test_features_have_the_shape_of_rfc_7946(dossier: Dossier) -> None:
    named = [e for e in dossier.compared.entities if e.kind in {EntityKind.PLACE, EntityKind.COUNTRY}]
    assert set(features(dossier)) == {entity.name for entity in named}
    for feature in features(dossier).values():
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        geometry = feature["geometry"]
        assert feature["properties"]["precision"] in {"town", "country", "ambiguous", "unknown"}
        assert (geometry is not None) == (feature["properties"]["precision"] == "town")
        if geometry:
            assert geometry["type"] == "Point"
            longitude, latitude = geometry["coordinates"]
            assert -180 <= longitude <= 180
            assert -90 <= latitude <= 90


def test_a_town_that_is_alone_in_its_size_has_a_point() -> None:
    lisbon = features(ledger())["Lisbon"]
    longitude, latitude = lisbon["geometry"]["coordinates"]
    assert (round(longitude), round(latitude)) == (-9, 39)
    assert lisbon["properties"]["country"] == "PT"
    assert lisbon["properties"]["claims"]


def test_a_country_is_given_no_point_and_says_so() -> None:
    ardovia = features(ledger())["Ardovia"]
    assert ardovia["geometry"] is None
    assert ardovia["properties"]["precision"] == "country"
    assert "no point" in ardovia["properties"]["reason"]


def test_of_towns_of_one_name_none_is_guessed() -> None:
    springfield = features(ledger())["Springfield"]
    assert springfield["geometry"] is None
    assert springfield["properties"]["precision"] == "ambiguous"
    assert "towns go by that name" in springfield["properties"]["reason"]


@pytest.mark.parametrize(
    ("name", "kind", "precision"),
    [
        ("Paris", EntityKind.PLACE, "town"),
        ("Belgrade", EntityKind.PLACE, "town"),
        ("Singapore", EntityKind.PLACE, "country"),
        ("Peru", EntityKind.PLACE, "country"),
        ("Peru", EntityKind.COUNTRY, "country"),
    ],
)
def test_a_capital_is_a_town_and_no_country(name: str, kind: EntityKind, precision: str) -> None:
    entity = ledger().compared.entities[0].model_copy(update={"name": name, "variants": (name,), "kind": kind})
    compared = ledger().compared.model_copy(update={"entities": (entity,)})
    (feature,) = features(ledger().model_copy(update={"compared": compared})).values()
    assert feature["properties"]["precision"] == precision

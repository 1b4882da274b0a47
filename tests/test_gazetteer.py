from __future__ import annotations

import pytest

from audiatur.gazetteer import Place, Precision, located
from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind
from audiatur.model.record import content_id


def entity(name: str, kind: EntityKind, *variants: str) -> Entity:
    return Entity(id=content_id("entity", kind, name), name=name, kind=kind, variants=(name, *variants), mentions=())


def place(*entities: Entity) -> Place:
    return located(entities)[entities[0].id]


@pytest.mark.parametrize(
    ("name", "kind", "precision", "country"),
    [
        ("Oulu", EntityKind.PLACE, Precision.TOWN, "FI"),
        ("Paris", EntityKind.PLACE, Precision.TOWN, "FR"),
        ("Helsinki", EntityKind.PLACE, Precision.TOWN, "FI"),  # a capital is a town and no country
        ("Singapore", EntityKind.PLACE, Precision.COUNTRY, "SG"),
        ("Peru", EntityKind.PLACE, Precision.COUNTRY, "PE"),
        ("Norway", EntityKind.COUNTRY, Precision.COUNTRY, "NO"),
        ("Ardovia", EntityKind.COUNTRY, Precision.COUNTRY, None),
        ("Georgia", EntityKind.PLACE, Precision.COUNTRY, "GE"),
        ("Montana", EntityKind.PLACE, Precision.AMBIGUOUS, None),  # a state and towns elsewhere
        ("San Fernando", EntityKind.PLACE, Precision.AMBIGUOUS, None),
        ("Velmhaven", EntityKind.PLACE, Precision.UNKNOWN, None),
        ("هالمير", EntityKind.PLACE, Precision.UNKNOWN, None),
        ("the west bank of the Orrin", EntityKind.PLACE, Precision.UNKNOWN, None),
    ],
)
def test_where_a_name_lies(name: str, kind: EntityKind, precision: Precision, country: str | None) -> None:
    found = place(entity(name, kind))
    assert (found.precision, found.country) == (precision, country)
    assert (found.point is not None) == (found.geoname is not None) == (precision is Precision.TOWN)


def test_a_town_has_the_point_of_its_middle() -> None:
    found = place(entity("Oulu", EntityKind.PLACE))
    assert found.point
    assert tuple(map(round, found.point)) == (25, 65)


@pytest.mark.parametrize(("beside", "country"), [("Trinidad and Tobago", "TT"), ("Norway", None)])
def test_a_town_of_a_country_that_is_named_goes_before_those_elsewhere(beside: str, country: str | None) -> None:
    found = place(entity("San Fernando", EntityKind.PLACE), entity(beside, EntityKind.COUNTRY))
    assert found.country == country


def test_another_spelling_finds_the_town_that_its_name_does_not() -> None:
    assert place(entity("Velmhaven", EntityKind.PLACE)).point is None
    assert place(entity("Velmhaven", EntityKind.PLACE, "Oulu")).country == "FI"


def test_people_and_bodies_are_never_placed() -> None:
    assert located([entity("Oulu", EntityKind.PERSON), entity("Norway", EntityKind.ORGANISATION)]) == {}

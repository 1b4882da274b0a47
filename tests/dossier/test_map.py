from __future__ import annotations

import math

import pytest
from tests.dossier import reader
from tests.dossier.builder import Article

from audiatur.dossier.outlines.outlines import outlines
from audiatur.dossier.page import render
from audiatur.dossier.projection import points, view
from audiatur.model.compared import Compared
from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind
from audiatur.model.record import content_id

TEXT = "Talks in Bergen between Norway and Finland moved to Velmhaven and then to Oulu."


def entity(name: str, kind: EntityKind, article: Article | None = None) -> Entity:
    mentions = (article.span(name),) if article else ()
    return Entity(id=content_id("entity", kind, name), name=name, kind=kind, variants=(name,), mentions=mentions)


def test_outlines_lie_in_the_world_and_break_disputed_borders() -> None:
    world = outlines()
    for line in (*world.land, *world.borders, *world.disputed):
        for x, y in points(line, world.units_a_degree):
            assert -200 <= x <= 200
            assert -90 <= y <= 90
    assert len(world.disputed) > 20
    assert all(-180 <= x <= 180 and -90 <= y <= 90 and r >= 0 for x, y, r in world.countries.values())


def test_a_view_holds_its_marks_and_draws_nothing_beyond_its_edges() -> None:
    seen = view([(5.3, 60.4, 0), (25.5, 65.0, 0), (8.0, 61.0, 3.0)], 900, 430)
    assert seen.holds(5.3, 60.4)
    assert seen.holds(25.5, 65.0)
    drawn = seen.area([(-50.0, 0.0), (200.0, 0.0), (200.0, 89.0), (-50.0, 89.0)])
    corners = [tuple(map(float, corner.split(","))) for corner in drawn.strip("MZ").split("L")]
    assert all(-0.1 <= x <= 900.1 and -0.1 <= y <= 430.1 for x, y in corners)
    assert seen.area([(100.0, -40.0), (101.0, -40.0), (101.0, -41.0)]) == ""
    across, up = seen.point(6.3, 60.4)[0] - seen.point(5.3, 60.4)[0], seen.length(1)
    assert across / up == pytest.approx(math.cos(math.radians((seen.bottom + seen.top) / 2)), rel=0.05)


def shown(*kinds: tuple[str, EntityKind]) -> Dossier:
    article = Article("talks.txt", [(BlockKind.BODY, TEXT)], outlet="Outlet One")
    entities = tuple(entity(name, kind, article) for name, kind in kinds)
    return Dossier(
        version="0",
        documents=(article.document(),),
        readings=(article.reading(),),
        compared=Compared(entities=entities),
    )


def test_the_page_has_a_map_with_its_table_and_the_names_without_a_place() -> None:
    places = [("Bergen", EntityKind.PLACE), ("Norway", EntityKind.COUNTRY), ("Finland", EntityKind.COUNTRY)]
    tree = reader.read(render(shown(*places, ("Oulu", EntityKind.PLACE), ("Velmhaven", EntityKind.PLACE))))
    section = tree.get_element_by_id("map")
    assert len(section.xpath('.//circle[@class="whole"]')) == 2
    rows = {reader.words(row[0]): reader.words(row[1]) for row in section.xpath(".//tbody/tr")}
    assert rows["Norway"] == rows["Finland"] == "country"
    assert rows["Oulu"] == "town"
    assert "Velmhaven (no town of that name is known here)" in reader.words(section)
    assert set(reader.inner_links(tree)) <= set(reader.ids(tree))


def test_one_place_makes_no_map() -> None:
    tree = reader.read(render(shown(("Norway", EntityKind.COUNTRY), ("Velmhaven", EntityKind.PLACE))))
    assert not tree.xpath('//*[@id="map"]')
    assert not tree.xpath('//a[@href="#map"]')

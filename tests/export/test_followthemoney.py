from __future__ import annotations

import json
from typing import Any

import pytest
from followthemoney import model
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.export import followthemoney
from audiatur.model.dossier import Dossier
from audiatur.model.mention import EntityKind

OTHERS = {"Article", "Mention", "Event"}


def entities(dossier: Dossier) -> list[dict[str, Any]]:
    (file,) = followthemoney.files(dossier)
    return [json.loads(line) for line in str(file.content).splitlines()]


@pytest.mark.parametrize("dossier", [harbour(), ledger(), ledger(decided=True)])
def test_the_library_takes_every_value_as_it_is(dossier: Dossier) -> None:
    """No property unknown, no value that it would clean away or change."""
    found = entities(dossier)
    assert len({row["id"] for row in found}) == len(found)
    for row in found:
        schema = model.get(row["schema"])
        assert schema
        schema.validate(row)
        for name, values in row["properties"].items():
            property_ = schema.get(name)
            assert property_, f"{row['schema']} has no {name}"
            for value in values:
                assert property_.type.clean(value, fuzzy=False) is not None, (name, value)
        proxy = model.get_proxy(row, cleaned=False)
        assert {name: sorted(values) for name, values in row["properties"].items() if name != "bodyText"} == {
            name: sorted(proxy.get(name)) for name in row["properties"] if name != "bodyText"
        }


def test_every_link_leads_somewhere() -> None:
    found = {row["id"]: row for row in entities(harbour())}
    mentions = [row["properties"] for row in found.values() if row["schema"] == "Mention"]
    assert mentions
    for mention in mentions:
        assert found[mention["document"][0]]["schema"] == "Article"
        assert found[mention["resolved"][0]]["schema"] == mention["detectedSchema"][0]
    events = [row["properties"] for row in found.values() if row["schema"] == "Event"]
    assert events
    assert all(found[event["proof"][0]]["schema"] == "Article" for event in events)


def test_actors_only() -> None:
    actors = {row["properties"]["name"][0]: row["schema"] for row in entities(ledger()) if row["schema"] not in OTHERS}
    assert actors["Mira Vantor"] == "Person"
    assert actors["River Union"] == "Organization"
    assert actors["Ardovia"] == "PublicBody"
    places = [entity.name for entity in ledger().compared.entities if entity.kind is EntityKind.PLACE]
    assert not set(places) & set(actors)


def test_no_date_is_more_precise_than_the_words() -> None:
    events = [row["properties"] for row in entities(ledger()) if row["schema"] == "Event"]
    by_time = {event["notes"][0]: event for event in events}
    assert by_time["EDTF 2003-03"]["date"] == ["2003-03"]
    assert by_time["EDTF 2004/2005"]["startDate"] == ["2004"]
    assert by_time["EDTF ../2034"]["endDate"] == ["2034"]
    assert not {"date", "startDate"} & set(by_time["EDTF ../2034"])

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.export import timelinejs
from audiatur.model.dossier import Dossier
from audiatur.model.event import Event, EventStatus


def timeline(dossier: Dossier) -> dict[str, Any]:
    (file,) = timelinejs.files(dossier)
    loaded: dict[str, Any] = json.loads(file.content)
    return loaded


@pytest.mark.parametrize("dossier", [harbour(), ledger()])
def test_slides_are_as_timelinejs_reads_them(dossier: Dossier) -> None:
    """https://timeline.knightlab.com/docs/json-format.html: ids differ, slides have a start, dates are real."""
    read = timeline(dossier)
    assert set(read) <= {"scale", "title", "events", "eras"}
    assert read["scale"] == "human"
    ids = [slide["unique_id"] for slide in read["events"]]
    assert len(set(ids)) == len(ids) > 0
    for slide in read["events"]:
        assert set(slide) <= {"unique_id", "group", "display_date", "start_date", "end_date", "text"}
        assert set(slide["text"]) == {"headline", "text"}
        for point in (slide["start_date"], slide.get("end_date", slide["start_date"])):
            assert set(point) <= {"year", "month", "day"}
            assert "month" in point or "day" not in point
            date(point["year"], point.get("month", 1), point.get("day", 1))


def test_dates_are_no_more_precise_than_written() -> None:
    slides = {slide["text"]["headline"]: slide for slide in timeline(ledger())["events"]}
    assert next(s for h, s in slides.items() if "ordered 12" in h)["start_date"] == {"year": 2003}
    assert next(s for h, s in slides.items() if "pact" in h)["start_date"] == {"year": 2003, "month": 3}
    between = next(s for h, s in slides.items() if "delivered about" in h)
    assert (between["start_date"], between["end_date"]) == ({"year": 2004}, {"year": 2005})
    by = next(s for h, s in slides.items() if "plans to order" in h)
    assert (by["start_date"], by["display_date"]) == ({"year": 2034}, "up to 2034")
    assert "end_date" not in by


def test_planned_stands_apart() -> None:
    read = timeline(ledger())["events"]
    assert {slide["group"] for slide in read} == set(timelinejs.GROUPS.values())
    assert all((slide["group"] == "Planned or expected") == ("planned" in slide["text"]["text"]) for slide in read)


def test_no_year_no_slide() -> None:
    event = Event(when="XXXX-03-16", status=EventStatus.HAPPENED, claim=ledger().readings[0].claims[0].id)
    compared = ledger().compared.model_copy(update={"events": (event,)})
    assert timeline(ledger().model_copy(update={"compared": compared}))["events"] == []


def test_words_of_articles_are_no_html() -> None:
    dossier = ledger()
    (document,) = dossier.documents
    text = document.text.replace("Ardovia ordered 12", "<img src=x onerr=")
    hostile = dossier.model_copy(update={"documents": (document.model_copy(update={"text": text}),)})
    (file,) = timelinejs.files(hostile)
    assert "<img" not in str(file.content)
    assert "&lt;img" in str(file.content)

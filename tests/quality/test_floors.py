"""The quality gate: no score on the project's own annotated articles falls below its floor."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from annotation import annotated
from floors import FLOORS, Floors, fallen, fingerprint, measure, pin

pytestmark = pytest.mark.quality


def pinned() -> Floors:
    return Floors.model_validate_json(FLOORS.read_text("utf-8"))


def test_every_annotated_word_stands_in_its_text() -> None:
    for article in annotated().values():
        for note in (*article.claims, *article.amounts, *article.periods):
            article.place(note.words)
        for attribution in article.attributions:
            for words in (attribution.source, attribution.cue, attribution.content):
                article.place(words)


def test_no_score_is_below_its_floor() -> None:
    assert fallen(measure(), pinned()) == []


def test_floors_belong_to_the_articles_that_stand_here() -> None:
    assert pinned().annotated_sha256 == fingerprint(), "run: python tests/quality/floors.py"


def test_a_fallen_score_is_seen() -> None:
    floors = Floors(annotated_sha256="", floors={"claims_found": 0.8, "gone": 0.1})
    assert fallen({"claims_found": 0.79}, floors) == [
        "claims_found is 0.790, its floor is 0.800",
        "gone is 0.000, its floor is 0.100",
    ]


def test_a_floor_never_falls_without_a_reason_that_is_kept() -> None:
    before = Floors(annotated_sha256="", floors={"claims_found": 0.8})
    with pytest.raises(ValueError, match="--lower"):
        pin({"claims_found": 0.7}, before, None)
    after = pin({"claims_found": 0.7}, before, "the annotation was wrong")
    assert after.floors == {"claims_found": 0.7}
    assert after.lowered == ["claims_found is 0.700, its floor is 0.800: the annotation was wrong"]

"""The quality gate on real stories beside the repository: no score of a dossier falls below its floor."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import shared
from floors import SHARED_FLOORS, Floors, fallen
from scoring import Share

pytestmark = pytest.mark.quality

beside = pytest.mark.skipif(
    not shared.SHARED.is_dir(),
    reason="the folder 'shared' with articles and gold standards is not beside the repository",
)


def pinned() -> Floors:
    return Floors.model_validate_json(SHARED_FLOORS.read_text("utf-8"))


@beside
def test_no_score_is_below_its_floor() -> None:
    assert fallen({name: share.value for name, share in shared.measure().items()}, pinned()) == []


@beside
def test_floors_belong_to_the_stories_that_lie_there() -> None:
    assert pinned().annotated_sha256 == shared.fingerprint(), "run: python tests/quality/floors.py --shared"


@pytest.mark.parametrize(
    ("name", "hit", "before", "floor"),
    [
        ("a story: questions_joined", 18, None, 0.85),  # one thing less than is reached
        ("a story: questions_joined", 18, 0.9, 0.9),  # an old floor stays
        ("a story: questions_joined", 18, 0.95, 0.85),  # fallen: pinning it asks for a reason
        ("a story: core_claims_found", 17, None, 0.85),  # not under the minimum once it is reached
        ("a story: core_claims_found", 16, None, 0.75),  # not yet reached
    ],
)
def test_floor(name: str, hit: int, before: float | None, floor: float) -> None:
    assert shared.floor(name, Share(hit, 20), before) == floor


def test_scores_under_the_minimum_are_named() -> None:
    now = {
        "a story: periods_right": Share(8, 10),
        "a story: speaker_right": Share(9, 10),
        "a story: other": Share(0, 10),
    }
    assert shared.wanting(now) == ["a story: periods_right is 0.800 (8/10), at least 0.9 is wanted"]

"""Facts planted in generated articles are recovered, and nothing is found that was not planted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from recovery import run, shares
from story import story

RECOVERED = 0.95
FALSE_CONFLICTS = 0.0
FALSE_AGREEMENTS = 0.0
DOUBLED_ORIGINS = 0.0


@pytest.mark.parametrize("size", [2, 5, 12])
def test_planted_facts_are_recovered(size: int) -> None:
    found = shares(run(story(seed, size)) for seed in range(4))
    assert found.recovered >= RECOVERED, found.missed
    assert found.conflicts <= FALSE_CONFLICTS
    assert found.agreements <= FALSE_AGREEMENTS
    assert found.origins <= DOUBLED_ORIGINS


def test_a_story_is_its_seed() -> None:
    assert story(7, 5) == story(7, 5)
    assert story(7, 5) != story(8, 5)


def test_planted_words_stand_in_their_articles() -> None:
    told = story(3, 12)
    for fact in told.planted:
        for passage in fact.passages:
            assert passage.words in told.articles[passage.file]


def test_what_is_not_found_is_counted() -> None:
    result = run(story(1, 5))
    emptied = type(result)(result.story, result.documents, result.readings, type(result.compared)())
    found = shares([emptied])
    assert found.recovered == 0.0
    assert sum(found.missed.values()) > 0

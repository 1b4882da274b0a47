"""What comes on top of another figure, what only goes on to others, and what befalls people and no things."""

from __future__ import annotations

import pytest

from audiatur.compare.additions import ADDITION
from audiatur.compare.figure import figures_of
from audiatur.compare.scopes import BEFALLEN
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled, story


@pytest.mark.parametrize(
    ("before", "text", "words", "addition"),
    [
        ("The landslide killed 31 people.", "Another 20 people were wounded.", "20", False),
        ("The landslide killed 31 people.", "Another 20 people died at night.", "20", True),
        ("31 people were wounded and 9 killed.", "Another 20 people were wounded.", "20", True),
        ("The landslide came at noon.", "Another 20 people were wounded.", "20", True),
        ("The mill has 31 weavers.", "Another 20 weavers came.", "20", True),
        ("The mill has 31 weavers.", "All 20 weavers came.", "20", False),
    ],
)
def test_addition(before: str, text: str, words: str, addition: bool) -> None:  # noqa: FBT001  # a column of the table
    told, _, _ = story(article("A", Said(before), Said(text, (Figure(words, 20, "person"),))))
    (figure,) = figures_of(told, next(one for one in told.statements if one.text == text))
    assert (figure.scope.get(ADDITION) == "addition") is addition


@pytest.mark.parametrize(
    ("text", "figure", "unit", "befell"),
    [
        ("Seven villages were flattened and nine killed", "Seven", "village", None),
        ("Two helicopters carried off the injured", "Two", "helicopter", None),
        ("Seven miners were killed", "Seven", "miner", "killed"),
        ("Seven people were wounded", "Seven", "person", "wounded"),
    ],
)
def test_nothing_that_befalls_people_befalls_things(text: str, figure: str, unit: str, befell: str | None) -> None:
    told, _, _ = story(article("A", Said(text, (Figure(figure, 7, unit),))))
    (read,) = figures_of(told, told.statements[0])
    assert read.scope.get(BEFALLEN) == befell


def test_one_number_told_of_more_and_of_all_is_kept_open() -> None:
    def left(text: str) -> Said:
        return Said(text, (Figure("two", 2, "senator"),), subject="senators", predicate="leave")

    told = ruled(article("A", left("In all two senators left the mill group")),
                 article("B", left("On Monday two more senators left the mill group")))  # fmt: skip
    assert Verdict.DIFFERENT_THINGS not in {verdict for verdict, _ in told}
    assert (Verdict.CORROBORATED, "same_value") not in told

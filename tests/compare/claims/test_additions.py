"""What comes on top of another figure, and what only goes on to others whom another thing befell."""

from __future__ import annotations

import pytest

from audiatur.compare.additions import ADDITION
from audiatur.compare.figure import figures_of

from .support import Figure, Said, article, story


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

"""Which words of a name say whose child somebody is."""

from __future__ import annotations

import pytest

from audiatur.parentage import says_whose_child


@pytest.mark.parametrize(
    ("word", "told"), [("bin", True), ("kyzy", True), ("von", False), ("omar", False), ("", False)]
)
def test_words_that_say_whose_child_somebody_is(word: str, told: object) -> None:
    assert says_whose_child(word) is told

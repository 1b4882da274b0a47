"""What is done, and what it is done to, where a light verb leaves it to its object."""

from __future__ import annotations

import pytest

from audiatur.compare.verdicts.deeds import deed, done_to
from audiatur.compare.words import stem, stems

from .support import Said, article, story


@pytest.mark.parametrize(
    ("verb", "written", "done", "to"),
    [
        ("take", "the step of recalling its envoy to Tarsa", "recall", "envoy"),
        ("take", "the rare step of closing the harbour", "close", "harbour"),
        ("make", "an offer of shelter", "offer", "shelter"),
        ("take", "the step to the left", "step", "left"),
        ("recall", "its envoy to Tarsa", "recall", "envoy"),
        ("see", "the step of recalling its envoy", "see", "step"),
    ],
)
def test_what_is_done(verb: str, written: str, done: str, to: str) -> None:
    text = f"Norland {verb}s {written}"
    told, *_ = story(article("A", Said(text, subject="Norland", predicate=verb, object=written)))
    assert deed(told.statements[0]) == stem(done)
    assert done_to(told.statements[0]) == frozenset(stems(to))

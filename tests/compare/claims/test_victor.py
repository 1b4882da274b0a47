"""Who beats another wins, and who is beaten loses."""

import pytest
from tests.compare.claims.support import Said, article, story

from audiatur.compare.questions.acts import pair_of
from audiatur.compare.verdicts.opposed import opposed_acts

WON = Said("Tessa Quill won the race for mayor of Tarsa over Bo Lund", subject="Tessa Quill", predicate="win",
           object="the race for mayor of Tarsa")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Tessa Quill defeated Bo Lund in the race for mayor of Tarsa", "defeat", False),
        ("Tessa Quill was defeated by Bo Lund in the race for mayor of Tarsa", "defeat", True),
        ("Tessa Quill lost the race for mayor of Tarsa to Bo Lund", "lose", True),
    ],
    ids=["beats", "is beaten", "loses"],
)
def test_the_victor(text: str, verb: str, *, expected: bool) -> None:
    other = Said(text, subject="Tessa Quill", predicate=verb, object="the race for mayor of Tarsa")
    told, *_ = story(article("A", WON), article("B", other))
    assert (opposed_acts(pair_of(*told.statements)) is not None) == expected

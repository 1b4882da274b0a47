"""A claim that only gives another figure is of what was measured just before it; others are of their own subject."""

from __future__ import annotations

import pytest

from .support import Figure, Said, article, story

SPENT = Said("Peru spent $104 million on schools in 2029.", (Figure("$104 million", 104e6, currency="USD"),),
             subject="Peru", predicate="spend", measure="school_spending", period="2029")  # fmt: skip
FIGURE = (Figure("€96 million", 96e6, currency="EUR"),)
SAME = (Figure("$96 million", 96e6, currency="USD"),)


def given(
    text: str, predicate: str = "give", period: str | None = "2029", figures: tuple[Figure, ...] = FIGURE
) -> Said:
    return Said(text, figures, subject="ministry", predicate=predicate, period=period)


@pytest.mark.parametrize(
    ("between", "said", "taken"),
    [
        ((), given("The ministry gives €96 million for 2029"), True),
        ((), given("The ministry puts it at $96 million for 2029", "put", figures=SAME), True),
        ((Said("That is far more than in Chile."),), given("The ministry gives €96 million for 2029"), True),
        ((), given("The ministry gives €96 million for 2031", period="2031"), False),
        ((), given("The ministry gives €96 million", period=None), False),
        ((), given("The ministry paid €96 million for 2029", "pay"), False),
        ((), given("The ministry gives €96 million to farmers in 2029"), False),
        ((), given("The ministry gives 96 teachers for 2029", figures=(Figure("96", 96, "teacher"),)), False),
        ((Said("Chile spent 40 million."),), given("The ministry gives €96 million for 2029"), False),
        ((Said("The choir sang carols and the town clerk read a poem " + "about the sea and the harbour " * 4),),
         given("The ministry gives €96 million for 2029"), False),
    ],
    ids=["another figure", "another verb", "a sentence between", "another year", "no year", "another act",
         "for another thing",
         "another unit", "a figure between", "far off"],
)  # fmt: skip
def test_another_figure(between: tuple[Said, ...], said: Said, taken: bool) -> None:  # noqa: FBT001  # a column
    told, _, _ = story(article("A", SPENT, *between, said))
    found = next(one for one in told.statements if one.text == said.text)
    assert ((found.measure, found.subject) == ("school_spending", "peru")) is taken

"""The currency that one sum of a sentence hands on to the next, and what a part of somebody's many counts."""

from __future__ import annotations

import pytest

from .support import amounts


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("Subsidies rose from 52 million euros to almost 64 million.", ["EUR", "EUR"]),
        ("It spent 3 billion pounds in 2030, 4 billion in 2031 and 5 billion in 2032.", ["GBP", "GBP", "GBP"]),
        ("It received 64 million euros in 2030 and about 52 million in 2029.", ["EUR", "EUR"]),
        ("The plan of 5 million euros will serve 2 million.", ["EUR", None]),
        ("It paid 5 million euros and 3 million shares.", ["EUR", None]),
        ("It raised 3 million euros from 2 million donors.", ["EUR", None]),
        ("It gave 3 million euros to 2 million.", ["EUR", None]),
        ("It paid 3 million euros and 40 others paid nothing.", ["EUR", None]),
        ("It paid 300 euros and 2 million watched.", ["EUR", None]),
    ],
)
def test_a_sum_that_follows_one_in_a_currency_is_in_it(text: str, currencies: list[str | None]) -> None:
    assert [amount.currency for amount in amounts(text)] == currencies


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Only 11,500 of the country's 62,000 nurses took part.", ["nurse", "nurse"]),
        ("Some 8 of Norlane's 11 ferries were sold.", ["ferry", "ferry"]),
        ("About 12 of the city's buses burned.", ["bus"]),
    ],
)
def test_a_part_of_somebodys_so_many_counts_what_the_whole_counts(text: str, units: list[str]) -> None:
    assert [amount.unit for amount in amounts(text)] == units


@pytest.mark.parametrize(
    ("text", "currency"), [("It earned 31 million marks.", None), ("It cost 5 million German marks.", "DEM")]
)
def test_marks_are_several_countries(text: str, currency: str | None) -> None:
    assert [amount.currency for amount in amounts(text)] == [currency]

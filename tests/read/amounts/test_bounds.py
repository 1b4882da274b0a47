"""Hedges, ranges, vague counts and changes."""

from __future__ import annotations

import pytest

from audiatur.model.amount import Change, Hedge

from .support import amounts, quotes


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "hedge"),
    [
        ("They found 40 bodies.", 40, 40, 40, None),
        ("They found at least 40 bodies.", 40, 40, None, Hedge.AT_LEAST),
        ("They found no fewer than 40 bodies.", 40, 40, None, Hedge.AT_LEAST),
        ("They found more than 40 bodies.", 40, 40, None, Hedge.MORE_THAN),
        ("They found over 40 bodies.", 40, 40, None, Hedge.MORE_THAN),
        ("They found 40 or more bodies.", 40, 40, None, Hedge.AT_LEAST),
        ("They found as many as 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("They found up to 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("They found fewer than 40 bodies.", 40, None, 40, Hedge.LESS_THAN),
        ("They found about 40 bodies.", 40, None, None, Hedge.ABOUT),
        ("They found nearly 40 bodies.", 40, None, None, Hedge.ABOUT),
        ("They found some 40 bodies.", 40, None, None, Hedge.ABOUT),
        ("The toll exceeded 40 bodies.", 40, 40, None, Hedge.MORE_THAN),
        ("The toll would not exceed 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("The toll wouldn’t exceed 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("The toll is not expected to exceed 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("The toll is unlikely to exceed 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("It rose without exceeding 40 bodies.", 40, None, 40, Hedge.AT_MOST),
        ("He did not say whether the toll exceeded 40 bodies.", 40, 40, None, Hedge.MORE_THAN),
        ("The toll exceeded 40 bodies, which no one denied.", 40, 40, None, Hedge.MORE_THAN),
        ("They found at least another 40 bodies.", 40, 40, None, Hedge.AT_LEAST),
        ("They found between 10 and 20 bodies.", None, 10, 20, None),
        ("They found 10-20 bodies.", None, 10, 20, None),
        ("They found two to three bodies.", None, 2, 3, None),
        ("It costs from 3 to 5 million euros.", None, 3e6, 5e6, None),
        ("It costs $10-$15 million.", None, 10e6, 15e6, None),
        ("Dozens of bodies lay there.", None, 24, None, None),
        ("Hundreds of thousands of people fled.", None, 200000, None, None),
        ("Several thousand people fled.", None, 2000, 10000, None),
        ("Scores of people fled.", None, 40, None, None),
    ],
)
def test_bounds(text: str, value: float | None, low: float | None, high: float | None, hedge: Hedge | None) -> None:
    [amount] = amounts(text)
    assert (amount.value, amount.low, amount.high, amount.hedge) == (value, low, high, hedge)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Exports rose 24.1% last year.", [Change.UP]),
        ("Exports rose by 24.1% last year.", [Change.UP]),
        ("Exports are up 24.1% on the year.", [Change.UP]),
        ("It was an increase of 55 million euros.", [Change.UP]),
        ("A 23.78% increase was planned.", [Change.UP]),
        ("Exports fell to $3bn last year.", [Change.DOWN]),
        ("Exports were 5% lower.", [Change.DOWN]),
        ("Exports were 5% of output.", [None]),
        ("Exports fell from $80 to $60.", [None, Change.DOWN]),
        ("The town has 5,000 houses.", [None]),
        ("The firm posted a net loss of $3 million.", [None]),
        ("The town suffered a loss of 300 jobs.", [Change.DOWN]),
        ("The shares skidded 3 percent.", [Change.DOWN]),
        ("The bank plans four rate hikes.", [None]),
        ("The bank plans a 300,000 increase.", [Change.UP]),
    ],
)
def test_change(text: str, changes: list[Change | None]) -> None:
    assert [amount.change for amount in amounts(text)] == changes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose from 3 to 5 percent.", ["3", "5 percent"]),
        ("The senate voted 52-35.", ["52", "35"]),
        ("They bought 3 ships and 5 planes.", ["3", "5"]),
    ],
)
def test_no_range(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected

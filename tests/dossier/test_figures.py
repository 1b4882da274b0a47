from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.dossier.figures import normalised, number, short_number
from audiatur.model.amount import Amount, Change, Hedge
from audiatur.model.span import Span


def amount(value: float | None, **fields: Any) -> Amount:
    bounds = {"low": value, "high": value} | fields
    return Amount(span=Span(document="d", start=0, end=1), value=value, rule="test", **bounds)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (amount(192.4e6, currency="USD"), "192,400,000 USD"),
        (amount(24.1, unit="percent", change=Change.UP), "↑ 24.1%"),
        (amount(40, unit="family", high=None, hedge=Hedge.AT_LEAST), "≥ 40 (family)"),
        (amount(188e6, currency="USD", low=None, high=None, hedge=Hedge.ABOUT), "about 188,000,000 USD"),
        (amount(None, low=35, high=60), "35 to 60"),
        (amount(None, low=24, high=None), "≥ 24"),
        (amount(None, low=None, high=9, hedge=Hedge.LESS_THAN), "< 9"),
        (amount(None, low=None, high=None), "no number given"),
        (amount(2, unit="factor"), "2 times"),
        (amount(-0.125), "-0.125"),
    ],
)
def test_figures_keep_their_bounds_and_looseness(found: Amount, shown: str) -> None:
    assert normalised(found) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(999, "999"), (1400, "1,400"), (192.4e6, "192.4 M"), (1e9, "1 bn"), (-2.5e6, "-2.5 M"), (0, "0")],
)
def test_axis_numbers_are_short(value: float, shown: str) -> None:
    assert short_number(value) == shown


@given(st.floats())
def test_any_number_can_be_shown(value: float) -> None:
    assert number(value)

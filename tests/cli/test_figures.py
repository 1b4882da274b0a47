from __future__ import annotations

import pytest

from audiatur.model.amount import Amount, Change, Hedge
from audiatur.model.span import Span
from audiatur.show.terminal import harmless
from audiatur.show.why import figure

SPAN = Span(document="d", start=0, end=1)


@pytest.mark.parametrize(
    ("value", "low", "high", "more", "shown"),
    [
        (208e6, 208e6, 208e6, {"currency": "EUR"}, "208,000,000 EUR"),
        (24.1, 24.1, 24.1, {"unit": "percent", "change": Change.UP}, "up 24.1 percent"),
        (None, 40, None, {"unit": "person", "hedge": Hedge.AT_LEAST}, "at least 40 to ? person"),
        (None, 3e9, 4e9, {}, "3,000,000,000 to 4,000,000,000"),
    ],
)
def test_a_figure_as_it_was_understood(
    value: float | None, low: float | None, high: float | None, more: dict[str, object], shown: str
) -> None:
    amount = Amount(span=SPAN, value=value, low=low, high=high, rule="r", **more)
    assert figure(amount) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\x1b[2Jb", "a[2Jb"), ("a\u202eb", "ab"), ("line\nline", "line\nline"), ("naïve “words”", "naïve “words”")],
)
def test_signs_that_steer_a_terminal_go(text: str, shown: str) -> None:
    assert harmless(text) == shown

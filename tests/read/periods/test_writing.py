"""The year an undated text was written in, told by its own words or left open."""

from __future__ import annotations

import pytest

from audiatur.model.period import Anchor

from .support import periods, readings

GOING_ON = (
    "Across the region, ferry fares also rose sharply in 2034, driven by fuel costs. "
    "According to the harbour board, fares rose by 6% last year."
)


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        (GOING_ON, "last year", "2034?"),
        (f"{GOING_ON} The board bought buses over the past four years.", "the past four years", "2031?/2035?"),
        (f"{GOING_ON} A new pier will open in 2036.", "last year", "2034?"),
        ("The mill was founded in 2008, 17 years ago. It moved last year.", "last year", "2024?"),
        ("Output grew last year (2031). Two ships sank in the past two years.", "the past two years", "2030?/2032?"),
        ("Output doubled this year (2031). It had been flat last year.", "last year", "2030?"),
        ("It must be done by next year (2032). Talks began last year.", "last year", "2030?"),
    ],
)
def test_its_words_show_the_year(text: str, quote: str, edtf: str) -> None:
    found = next(period for period in periods(text, None) if period.span.quote(text) == quote)
    assert found.edtf == edtf
    assert found.anchor is Anchor.INFERRED
    assert found.rule.endswith("_from_inferred_year")
    assert found.relative_to is not None
    assert not any(sign.isdigit() for sign in found.timex.replace("P4Y", "").replace("P2Y", ""))


@pytest.mark.parametrize(
    "text",
    [
        "Fares rose last year.",
        "Fares fell in 2034. They recovered last year.",
        "Fares fell in 2034. They fell again last year.",
        "Fares fell in 2034. Last year they fell by 3%.",
        "Fares fell by 2% in 2034. They fell by 3% last year.",
        "Fares fell in 2034, while they fell by 3% last year.",
        "Fares fell in 2034. The board met. They fell by 3% last year.",
        "Fares fell in 2034. They fell by 3% last year. In 2036 the board was wound up.",
        "Fares fell in 2034. They fell by 3% last year. The pier will open in 2031.",
        "Fares will fall in 2034. They fell by 3% last year.",
        "The mill was founded in 2008, 9000 years ago. It moved last year.",
        "The mill was founded in 2008, 17 years ago, and the shop in 2010, 12 years ago. It moved last year.",
    ],
)
def test_else_it_stays_open(text: str) -> None:
    assert [edtf for quote, _, edtf in readings(text, None) if quote.lower() == "last year"] == [None]


def test_a_date_of_publication_wins() -> None:
    assert ("last year", "2039", "2039") in readings(GOING_ON, "2040-01-05")


def test_a_year_in_brackets_is_no_inference() -> None:
    first, _ = periods("Output grew last year (2031).", None)
    assert (first.edtf, first.anchor) == ("2031", Anchor.TEXT)

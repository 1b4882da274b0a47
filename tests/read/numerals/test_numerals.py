"""Numbers in words and figures, wherever they begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.read.numerals.literal import read_literal
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.piece import pieces_of


@pytest.mark.parametrize(
    ("text", "value", "taken"),
    [
        ("seven", 7, "seven"),
        ("twenty-five men", 25, "twenty-five"),
        ("one hundred and sixteen", 116, "one hundred and sixteen"),
        ("three hundred and five thousand men", 305000, "three hundred and five thousand"),
        ("two million three hundred thousand", 2300000, "two million three hundred thousand"),
        ("fifteen hundred men", 1500, "fifteen hundred"),
        ("a hundred men", 100, "a hundred"),
        ("two dozen men", 24, "two dozen"),
        ("one and a half", 1.5, "one and a half"),
        ("a million and a half", 1500000, "a million and a half"),
        ("five point two five", 5.25, "five point two five"),
        ("two and three", 2, "two"),
        ("nineteen eighty", 19, "nineteen"),
        ("1.4 million and more", 1400000, "1.4 million"),
        ("2½ hours", 2.5, "2½"),
        ("3 hundred", 300, "3 hundred"),
        ("10bn", 10e9, "10bn"),
        ("three quarters of a billion", 750e6, "three quarters of a billion"),
        ("a quarter of a million", 250e3, "a quarter of a million"),
        ("two-thirds of a million", 2e6 / 3, "two-thirds of a million"),
        ("half-a-million men", 500e3, "half-a-million"),
        ("3 hundred and 21", 321, "3 hundred and 21"),
        ("3 hundred and 400", 300, "3 hundred"),
        ("one billion and a half million", 1e9, "one billion"),
        ("1.234.567,89 crowns", 1234567.89, "1.234.567,89"),
        ("1.234 crowns", 1.234, "1.234"),
    ],
)
def test_numbers(text: str, value: float, taken: str) -> None:
    pieces = pieces_of(text)
    numeral = numeral_at(pieces, 0)
    assert numeral is not None
    assert numeral.value == pytest.approx(value)
    assert text[pieces[numeral.first].start : pieces[numeral.last].end] == taken


@pytest.mark.parametrize(
    "text", ["a man", "and", "thousand", "scores", "tens", "few men", "half an hour", "$", "million"]
)
def test_no_numbers(text: str) -> None:
    assert numeral_at(pieces_of(text), 0) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 24, None),
        ("tens of thousands", 20000, None),
        ("several hundred", 200, 1000),
        ("many thousand", 2000, None),
    ],
)
def test_vague_counts_have_bounds_only(text: str, low: float, high: float | None) -> None:
    numeral = numeral_at(pieces_of(text), 0)
    assert numeral is not None
    assert (numeral.value, numeral.low, numeral.high) == (None, low, high)


def test_between_divides_two_numbers() -> None:
    pieces = pieces_of("between one hundred and two hundred")
    first = numeral_at(pieces, 1)
    assert first is not None
    assert first.value == 100


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("1,400", 1400),
        ("1,400.5", 1400.5),
        ("12,34,567", 1234567),
        ("1.234.567", 1234567),
        ("5,25", 5.25),
        (".5", 0.5),
        ("007", 7),
        ("1'400'000.5", 1400000.5),
        ("1’400’000", 1400000),
        ("1.234,50", 1234.5),
        ("1.234.567,89", 1234567.89),
        ("１２", 12),
        ("٢٥", 25),
    ],
)
def test_figures(figure: str, value: float) -> None:
    literal = read_literal(figure)
    assert literal is not None
    assert literal.value == pytest.approx(value)


def test_a_number_that_never_ends_is_read_in_parts() -> None:
    numeral = numeral_at(pieces_of("3 hundred and " * 5000), 0)
    assert numeral is not None
    assert numeral.value == 300


def test_figures_too_long_for_a_quantity() -> None:
    assert read_literal("9" * 31) is None


def test_lists_of_numbers_stay_apart() -> None:
    assert [piece.text for piece in pieces_of("22,24,26")] == ["22", ",", "24", ",", "26"]


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_and_plain_figures_are_one_number(number: int) -> None:
    grouped, plain = read_literal(f"{number:,}"), read_literal(str(number))
    assert grouped is not None
    assert plain is not None
    assert grouped.value == plain.value == number


@given(st.text(max_size=80))
def test_pieces_quote_the_text_in_order(text: str) -> None:
    end = 0
    for piece in pieces_of(text):
        assert piece.start >= end
        assert text[piece.start : piece.end] == piece.text
        end = piece.end

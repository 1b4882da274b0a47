"""Quarters, years and lengths told by the day on which they end, and what is set against them."""

from __future__ import annotations

import pytest
from tests.read.periods.support import readings


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("It earned $3 million in the quarter ended March 31.", "the quarter", "2024-Q1", "2024-01/2024-03"),
        ("It earned $3 million in the quarter ended April 2.", "the quarter", "2024-Q1", "2024-01-03/2024-04-02"),
        ("It earned $3 million in the quarter to March.", "the quarter", "2024-Q1", "2024-01/2024-03"),
        ("It earned $3 million in the quarter ended 29 February.", "the quarter", "2024-QX", "2023-12/2024-02"),
        ("It earned $3 million in the year ended March 31, 2022.", "the year", "P1Y", "2021-04/2022-03"),
        ("It earned $3 million in its fiscal year ended March 31.", "its fiscal year", "P1Y", "2023-04/2024-03"),
        ("It earned $3 million in the nine months ended March 31.", "nine months", "P9M", "2023-07/2024-03"),
        (
            "Profit fell in its fourth quarter ended February 29. It had earned more a year earlier.",
            "a year earlier",
            "2023-Q4",
            "2022-12/2023-02",
        ),
        (
            "Profit fell in its fourth quarter ended February 29. Sales rose in the quarter.",
            "the quarter",
            "2024-Q4",
            "2023-12/2024-02",
        ),
        (
            "Fourth-quarter profit fell. In the quarter ended February 29 it sold a mill.",
            "the quarter",
            "2024-Q4",
            "2023-12/2024-02",
        ),
        (
            "First-quarter profit was $6 million in the quarter compared with $4 million in March.",
            "the quarter",
            "2024-Q1",
            "2024-01/2024-03",
        ),
        (
            "First-quarter profit rose. The mill had a loss of $4 million a year ago.",
            "a year ago",
            "2023-Q1",
            "2023-01/2023-03",
        ),
        ("First-quarter profit rose. The mill was built a year ago.", "a year ago", "2023", "2023"),
        ("First-quarter profit beat year-earlier results.", "year-earlier", "2023-Q1", "2023-01/2023-03"),
        ("Sales fell below the year-ago $4 million.", "year-ago", "2023", "2023"),
        ("Sales rose in the latest month.", "the latest month", "2024-04", "2024-04"),
    ],
)
def test_a_run_told_by_its_end(text: str, words: str, timex: str, edtf: str | None) -> None:
    found = {(quote, value): place for quote, value, place in readings(text)}
    assert (words, timex) in found, found
    assert edtf is None or found[words, timex] == edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("First-quarter profit rose. She won the quarter mile.", "the quarter"),
        ("First-quarter profit rose. The quarter-to-quarter change was small.", "The quarter"),
        ("The year ended well for Norland.", "The year"),
        ("The year-earlier quarter was better.", "year-earlier"),
    ],
)
def test_no_run(text: str, words: str) -> None:
    assert words not in [quote for quote, _, _ in readings(text)]

"""Quarters as business news tells them: named by year, by their end, and set against those of the year before."""

from __future__ import annotations

import pytest

from .support import readings


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("First-quarter profit rose to 5 million crowns from 4 million a year earlier.", ["2024-Q1", "2023-Q1"]),
        ("Sales in the first quarter were 9 million, against 7 million a year ago.", ["2024-Q1", "2023-Q1"]),
        ("It earned 5 million in the first quarter. In the year-ago period it lost 3 million.", ["2024-Q1", "2023-Q1"]),
        (
            "First-quarter sales rose. Profit grew in the quarter, and costs fell in the quarter.",
            ["2024-Q1", "2024-Q1", "2024-Q1"],
        ),
        (
            "First-quarter profit rose from 4 million a year earlier. Sales were up from 7 million a year earlier.",
            ["2024-Q1", "2023-Q1", "2023-Q1"],
        ),
        (
            "In 2021 it earned 5 million, up from 3 a year earlier. Sales were up from 7 a year earlier.",
            ["2021", "2020", "2020"],
        ),
        ("In 2021 he rose. Two years later he fell. A year later he died.", ["2021", "2023", "2024"]),
        ("It lost money in the 2022 third quarter.", ["2022-Q3"]),
        ("It lost money in the 2022 third quarter. Results for that quarter were late.", ["2022-Q3", "2022-Q3"]),
        ("It lost money in last year's fourth quarter.", ["2023-Q4"]),
        ("Sales were weak in the latest quarter.", ["2024-Q1"]),
        ("First-quarter sales rose. The law was passed a year ago.", ["2024-Q1", "2023"]),
        ("First-quarter sales rose. They were 9 million, compared with 7 million a year ago.", ["2024-Q1", "2023-Q1"]),
        ("In March 2023 sales rose from a year earlier.", ["2023-03", "2022"]),
        ("The law starts in 2030. Sales are up from 4 million a year earlier.", ["2030", "2023"]),
        ("In 2021 it had a loss, after a year-earlier profit.", ["2021", "2020"]),
    ],
)
def test_quarters(text: str, times: list[str]) -> None:
    assert [timex for _, timex, _ in readings(text)] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Profit rose in its fourth quarter ended March 30.",
            [("2024-Q4", "2023-12-31/2024-03-30"), ("2024-03-30", "2023-12-31/2024-03-30")],
        ),
        (
            "Profit rose in the third quarter that ended Dec. 31.",
            [("2023-Q3", "2023-10/2023-12"), ("2023-12-31", "2023-10/2023-12")],
        ),
        (
            "Profit rose in the first quarter, and the strike ended on April 3.",
            [("2024-Q1", "2024-01/2024-03"), ("2024-04-03", "2024-04-03")],
        ),
    ],
)
def test_a_quarter_told_by_its_end(text: str, times: list[tuple[str, str]]) -> None:
    assert [(timex, edtf) for _, timex, edtf in readings(text)] == times


@pytest.mark.parametrize(
    "text",
    [
        "The bar is in the quarter of the tanners.",
        "They burned the quarter down.",
        "He gave no quarter, and the quarter-mile race was his.",
        "Sales fell during the quarter, the maker said.",
        "Three quarters of the crates were lost.",
    ],
)
def test_no_quarter_of_a_year(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The deal is expected to be completed in the first quarter.", ["2024-Q1"]),
        ("The Terns scored a touchdown in the fourth quarter.", []),
        ("Lund caught a 12-yard pass in the second quarter.", []),
        ("The Terns led with ten minutes left in the fourth quarter.", ["PT10M"]),
        ("Profit rose in the fourth quarter as shipyards reopened.", ["2023-Q4"]),
        ("The Terns earned 3 million crowns in the fourth quarter.", ["2023-Q4"]),
    ],
)
def test_quarters_of_a_game(text: str, times: list[str]) -> None:
    assert [timex for _, timex, _ in readings(text)] == times


@pytest.mark.parametrize(
    ("text", "published", "timex"),
    [
        ("The deal is expected to close in the first quarter.", "2024-11-12", "2025-Q1"),
        ("It expects to report a loss for the third quarter.", "2024-11-12", "2024-Q3"),
        ("The dam will open in the spring.", "2024-11-12", "2025-SP"),
        ("The dam opened in the spring.", "2024-11-12", "2024-SP"),
        ("The dam burst in the summer.", "2024-02-12", "2023-SU"),
        ("The dam will open in the summer.", "2024-02-12", "2024-SU"),
        ("The fair took place this weekend.", "2024-05-13", "2024-W19-WE"),
        ("The fair takes place this weekend.", "2024-05-13", "2024-W20-WE"),
        ("The fair took place this weekend.", "2024-05-12", "2024-W19-WE"),
        ("Lund left in the 2013 Christmas programme.", "2024-05-13", "2013-12-25"),
        ("The Boxing Day storm of 2013 killed nobody.", "2024-05-13", "2013-12-26"),
    ],
)
def test_parts_of_the_year_that_is_meant(text: str, published: str, timex: str) -> None:
    assert [value for _, value, _ in readings(text, published)][:1] == [timex]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("First-half profit fell to $3 million.", ["2023-H1"]),
        ("Sales fell 3% in the second half.", ["2023-H2"]),
        ("Orm United scored in the first half, with 60% of the ball.", []),
        ("She spent the first half of her life there.", []),
        ("First-quarter profit was $3 million, up from $2 million in the 2023 quarter.", ["2024-Q1", "2023-Q1"]),
        ("It earned $3 million in 2021's third quarter.", ["2021-Q3"]),
        ("It earned $3 million in fiscal 2021's third quarter.", ["2021-Q3"]),
        ("First-quarter profit rose from the same period last year.", ["2024-Q1", "2023-Q1"]),
        ("First-quarter profit rose from the comparable period a year ago.", ["2024-Q1", "2023-Q1"]),
        (
            "First-quarter profit rose. In April sales fell from the same month last year.",
            ["2024-Q1", "2024-04", "2023-04"],
        ),
        (
            "First-quarter profit rose. In the nine months it fell from $4 million a year earlier.",
            ["2024-Q1", "P9M", "2023"],
        ),
        ("It earned $3 million in the latest 12 months.", ["P12M"]),
        (
            "First-quarter profit rose from the first quarter of 2023. It fell from the same period one year earlier.",
            ["2024-Q1", "2023-Q1", "2023-Q1"],
        ),
        (
            "First-quarter profit fell. It expects a gain in the second quarter. Sales rose 2% in the quarter.",
            ["2024-Q1", "2024-Q2", "2024-Q1"],
        ),
    ],
)
def test_halves_and_quarters_set_side_by_side(text: str, times: list[str]) -> None:
    assert [timex for _, timex, _ in readings(text)] == times

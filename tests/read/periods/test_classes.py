"""Classes of expressions of ordinary news, each with what looks like one and is none."""

from __future__ import annotations

import pytest

from audiatur.read.periods.movable import easter, holiday

from .support import readings

THURSDAY = "2024-05-16"


def edtf_of(text: str, quote: str) -> str | None:
    return next((edtf for words, _, edtf in readings(text, THURSDAY) if words == quote), "nothing read")


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("The pool closed on Labor Day.", "Labor Day", "2023-09-04"),
        ("The pool opens on Memorial Day.", "Memorial Day", "2024-05-27"),
        ("The pool opened on Easter Monday 2022.", "Easter Monday 2022", "2022-04-18?"),
        ("The pool closed on Thanksgiving.", "Thanksgiving", "2023-11-23?"),
        ("Easter Island voted.", "Easter", "nothing read"),
        ("The Good Friday Agreement held.", "Friday", "nothing read"),
        ("Stores called it Black Friday.", "Friday", "nothing read"),
        ("It opened on Friday.", "Friday", "2024-05-10"),
    ],
)
def test_holidays(text: str, quote: str, edtf: str) -> None:
    assert edtf_of(text, quote) == edtf


def test_movable_days() -> None:
    assert [easter(year).isoformat() for year in (1818, 1943, 2008, 2019)] == [
        "1818-03-22",
        "1943-04-25",
        "2008-03-23",
        "2019-04-21",
    ]
    assert holiday("5--1-1", 2021).isoformat() == "2021-05-31"
    assert holiday("1-3-1", 2024).isoformat() == "2024-01-15"


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("The road has been shut since August.", "August", "2023-08/.."),
        ("The road is shut since late July.", "late July", "2023-07-21/.."),
        ("She will speak on the 30th of this month.", "the 30th of this month", "2024-05-30"),
        ("She spoke on the 2nd of last month.", "the 2nd of last month", "2024-04-02"),
        ("They met on Friday the 3rd.", "Friday the 3rd", "2024-05-03"),
        ("They met on Friday the 4th.", "Friday the 4th", "2023-08-04"),
        ("Floods came in the first week of 2021.", "the first week of 2021", "2021-01-04/2021-01-10"),
        ("Floods came in the last week of 2020.", "the last week of 2020", "2020-12-28/2021-01-03"),
        ("Second-quarter sales fell.", "Second-quarter", "2023-04/2023-06"),
        ("First-quarter sales fell.", "First-quarter", "2024-01/2024-03"),
        ("Emissions must fall below 2000 levels.", "2000", "2000"),
        ("The tank holds 2000 litres.", "2000", "nothing read"),
    ],
)
def test_days_weeks_and_quarters(text: str, quote: str, edtf: str) -> None:
    assert edtf_of(text, quote) == edtf


@pytest.mark.parametrize(
    ("text", "first", "edtf"),
    [
        ("It ran from the middle of 2007 to the end of 2008.", "the middle of 2007", "2007-04/2008-12"),
        ("It ran from 3 March 2019 until 5 June 2020.", "3 March 2019", "2019-03-03/2020-06-05"),
        ("It ran from 2014 through May 2018.", "2014", "2014/2018-05"),
        ("It grew between January 2019 and now.", "January 2019", "2019-01/2024-05-16"),
        ("It moved from 2014 levels to May 2010 levels.", "2014", "2014"),
        ("It was told of in 2014 and May 2018.", "2014", "2014"),
        ("It ran from May 2018 to 2014.", "May 2018", "2018-05"),
    ],
)
def test_runs_of_two_dates(text: str, first: str, edtf: str) -> None:
    assert edtf_of(text, first) == edtf


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("Prices rose in the year to June 2023.", "June 2023", "2022-07/2023-06"),
        ("It was nearer than in the year 1890.", "the year 1890", "1890"),
        ("It is based on 2017 data from the bank.", "2017", "2017"),
        ("Sales fell in the quarter ended June 30, 2023.", "June 30, 2023", "2023-04/2023-06"),
        ("Profit fell for the year ending December 31, 2007.", "December 31, 2007", "2007-01/2007-12"),
        ("Sales fell in the three months to March 2023.", "March 2023", "2023-01/2023-03"),
        ("Rain fell in the week ending 12 May 2023.", "12 May 2023", "2023-05-06/2023-05-12"),
        ("Rain fell in the year ended 12 May 2023.", "12 May 2023", "2022-05-13/2023-05-12"),
        ("It moved that year to May 2023 levels.", "May 2023", "2023-05"),
        ("It must be filed on or before 1 July 2023.", "1 July 2023", "../2023-07-01"),
        ("It must be filed before 1 July 2023.", "1 July 2023", "../2023-06-30"),
        ("It holds on or after 1 July 2023.", "1 July 2023", "2023-07-01/.."),
        ("Since the start of the year 12 people have died.", "the start of the year", "2024/.."),
        ("It opened the following spring.", "spring", None),
        ("On the same day last year it rained.", "the same day last year", "2023-05-16"),
    ],
)
def test_runs_that_a_date_ends_and_edges(text: str, quote: str, edtf: str | None) -> None:
    assert edtf_of(text, quote) == edtf


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The siren went at half past seven.", "2024-05-16T07:30"),
        ("The siren went at a quarter to nine.", "2024-05-16T08:45"),
        ("Give a quarter to one of them.", "nothing"),
        ("Half to twelve.", "nothing"),
    ],
)
def test_hours_in_words(text: str, timex: str) -> None:
    assert [value for _, value, _ in readings(text, THURSDAY)] == ([] if timex == "nothing" else [timex])


@pytest.mark.parametrize(
    "text",
    [
        "You may march on.",
        "About 2,000 people came.",
        "They spring into action.",
        "The second was larger.",
        "It was a day nobody forgot.",
        "It was a time when people sang.",
    ],
)
def test_no_times(text: str) -> None:
    assert readings(text) == []

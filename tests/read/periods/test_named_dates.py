"""Years and days in words, weeks and weekdays by number, holidays pointed to, and dates at a dash."""

from __future__ import annotations

import pytest
from tests.read.periods.support import readings


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("She was born in nineteen ninety-six.", "nineteen ninety-six", "1996", "1996"),
        ("It closed in two thousand and five.", "two thousand and five", "2005", "2005"),
        ("It sank in October two thousand and five.", "October two thousand and five", "2005-10", "2005-10"),
        (
            "It sank on twenty five January nineteen eighty six.",
            "twenty five January nineteen eighty six",
            "1986-01-25",
            "1986-01-25",
        ),
        ("It sank on 6 April seventeen hundred thirty three.", None, "1733-04-06", "1733-04-06"),
        ("It was signed on 2019-aug-01 in Orm.", "2019-aug-01", "2019-08-01", "2019-08-01"),
        ("The report is dated 2015-12 there.", "2015-12", "2015-12", "2015-12"),
        ("They met on 14 nov 2023 in Orm.", "14 nov 2023", "2023-11-14", "2023-11-14"),
        ("It rose in q3 2019 and fell.", "q3 2019", "2019-Q3", "2019-07/2019-09"),
        ("It closed in the third month of 2021.", "the third month of 2021", "2021-03", "2021-03"),
        (
            "It opens in the last week of this month.",
            "the last week of this month",
            "2024-W22",
            "2024-05-27/2024-06-02",
        ),
        ("It opens the week after next.", "the week after next", "2024-W22", "2024-05-27/2024-06-02"),
        ("It closed in week 27 of last year.", "week 27 of last year", "2023-W27", "2023-07-03/2023-07-09"),
        ("It opens on the first Monday of June.", "the first Monday of June", "2024-06-03", "2024-06-03"),
        ("It opens on the last Friday of next month.", "the last Friday of next month", "2024-06-28", "2024-06-28"),
        ("Sales fell 3% in the year to date.", "the year to date", "2024", "2024-01-01/2024-05-16"),
        ("It fell in the past two quarters.", "the past two quarters", "P6M", "2023-10/2024-03"),
        ("Rain will fall over the next two days.", "the next two days", "P2D", "2024-05-17/2024-05-18"),
        ("They will meet two weeks from Monday.", "two weeks from Monday", "2024-06-03", "2024-06-03"),
        ("They met last Christmas in Orm.", "last Christmas", "2023-12-25", "2023-12-25"),
        ("It fell on Black Friday 2010 in Orm.", "Black Friday 2010", "2010-11-26", "2010-11-26"),
        (
            "The ferries ran over Labor Day weekend 2021.",
            "Labor Day weekend 2021",
            "2021-W35-WE",
            "2021-09-04/2021-09-06",
        ),
        ("He lived there (Nov. 18, 2014 - Dec. 19, 2015).", None, "P396D", "2014-11-18/2015-12-19"),
        ("He waited another week for it.", "another week", "P1W", None),
        ("They train on Tuesday afternoons.", "Tuesday afternoons", "XXXX-WXX-2TAF", None),
        ("Rent is due on the 19th of every month.", "the 19th of every month", "XXXX-XX-19", None),
        ("They left at seven twenty-seven.", "seven twenty-seven", "2024-05-16T07:27", None),
        (
            "They played from three thirty to four fifteen.",
            "three thirty to four fifteen",
            "2024-05-16T03:30/2024-05-16T04:15",
            None,
        ),
    ],
)
def test_a_date_by_name_or_number(text: str, words: str | None, timex: str, edtf: str | None) -> None:
    found = [entry for entry in readings(text) if entry[1] == timex]
    assert [place for _, _, place in found] == [edtf]
    assert words is None or found[0][0] == words


@pytest.mark.parametrize(
    "text",
    [
        "In two thousand and five cases it failed.",
        "They counted twenty five seals.",
        "At nine thirty people left.",
        "The season of Week 3 was short.",
        "The code is 133-03-03-2020 there.",
        "Call 138-2010-2015 at once.",
        "It took another look.",
        "A twenty-first vote was lost.",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert [words for words, _, edtf in readings(text) if edtf is not None] == []


def test_a_season_over_two_years_is_no_month() -> None:
    assert readings("It fell in the 2012-13 season.")[0][2] == "2012/2013"

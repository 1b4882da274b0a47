"""Days, months, weekdays and holidays without their year, whose verb alone would lead to the wrong one."""

from __future__ import annotations

import pytest
from tests.read.periods.support import readings


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The Courier said in an editorial on Friday, May 17, that it was late.", "2024-05-17"),
        ("The Courier said in an editorial on May 17 that it was late.", "2024-05-17"),
        ("The hall burned on Friday, June 7.", "2024-06-07"),
        ("The hall burned on Wednesday, June 7.", "2023-06-07"),
        ("The hall burned on June 7.", "2023-06-07"),
        ("The hall burned on Sunday, May 13.", "2024-05-13"),
        ("The hall will open on Friday, June 7.", "2024-06-07"),
        ("They gave Calder Ports until mid-June to answer.", "../2024-06-20"),
        ("The port was closed until late June.", "../2024-06-30"),
        ("The two could meet as early as Tuesday.", "2024-05-21"),
        ("The two met as early as Tuesday.", "2024-05-14"),
        ("Shares have risen 4% since year-end.", "2023/.."),
        ("The hall will open by year-end.", "../2024"),
    ],
)
def test_a_time_as_near_as_it_is_meant(text: str, edtf: str) -> None:
    assert edtf in [place for _, _, place in readings(text)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "The hall will open on November 22. Lund had announced its opening for November 22.",
            ["2024-11-22", "2024-11-22"],
        ),
        ("Lund had announced its opening on November 22.", ["2023-11-22"]),
        ("The hall burned on May 3, 2019. It will reopen on May 3.", ["2019-05-03", "2024-05-03"]),
        (
            "Prices rose at their fastest pace since November, and rates could rise by the end of the year.",
            ["2023-11/..", "../2024"],
        ),
        ("The union pledged more strikes after June 4.", ["2024-06-05/.."]),
        ("The union held more strikes after June 4.", ["2023-06-05/.."]),
        ("The trial was adjourned until February and then until May 20.", ["../2024-02", "../2024-05-20"]),
        ("The trial has been adjourned until at least mid-July.", ["2024-07-11/2024-07-20"]),
        ("It burned on Tuesday in the morning hours.", ["2024-05-14"]),
        ("The airline cancelled flights for Friday and Saturday.", ["2024-05-17", "2024-05-18"]),
        ("Lund had suggested holding the vote on November 18.", ["2024-11-18"]),
    ],
)
def test_what_other_words_say_of_a_time(text: str, edtf: list[str]) -> None:
    assert [place for _, _, place in readings(text)] == edtf


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("Shops filled as Easter week began.", "2024-03-25", "2024-03-31?"),
        ("The ferry sank on Easter Sunday.", "2024-03-25", "2023-04-09?"),
        ("Shops were fuller than at the previous Easter.", "2024-03-25", "2023-04-09?"),
        ("Shops filled as Easter week began.", "2024-05-16", "2024-03-31?"),
    ],
)
def test_a_holiday_near_at_hand(text: str, published: str, edtf: str) -> None:
    assert [place for _, _, place in readings(text, published)] == [edtf]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The law is too old for today's world.", "PRESENT_REF"),
        ("The law is too old for today’s young workers.", "PRESENT_REF"),
        ("The law was passed in today's vote.", "2024-05-16"),
        ("Profit fell after several quarters of gains.", "PXM"),
        ("Prices rose in recent quarters.", "PXM"),
        ("Lund served a several-year term.", "PXY"),
        ("They left in the early hours of Tuesday morning.", "2024-05-14TMO"),
    ],
)
def test_words_of_time(text: str, timex: str) -> None:
    assert [value for _, value, _ in readings(text)] == [timex]


@pytest.mark.parametrize(
    ("text", "timex", "edtf"),
    [
        ("It will save 3 million crowns over the next decade.", "P10Y", "2024/2034"),
        ("It saved 3 million crowns over the last decade.", "P10Y", "2014/2024"),
        ("Two pilots were fined within the last month.", "P1M", "2024-04/2024-05"),
        ("It fell during the last week of March.", "2024-W13", "2024-03-25/2024-03-31"),
        ("It fell last week.", "2024-W19", "2024-05-06/2024-05-12"),
        ("The ferry sank on Easter Sunday, April 8, 2012.", "2012-04-08", "2012-04-08"),
        ("The ferry sank on Good Friday, March 29.", "2024-03-29", "2024-03-29"),
        ("The hall will open by the end of the day.", "2024-05-16", "../2024-05-16"),
    ],
)
def test_runs_beside_the_day_of_writing(text: str, timex: str, edtf: str) -> None:
    assert (timex, edtf) in [(value, place) for _, value, place in readings(text)]


def test_the_decade_behind_one_that_was_named() -> None:
    found = readings("The dam was built in 1953. The valley changed over the next decade.")
    assert [value for _, value, _ in found] == ["1953", "196"]


def test_after_all_is_no_time() -> None:
    assert readings("At the end of the day, everybody learns.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It was the third fire in as many weeks.",
        "Several quarters of the town burned.",
        "Praise came from many quarters.",
    ],
)
def test_what_is_no_length_of_time(text: str) -> None:
    assert readings(text) == []

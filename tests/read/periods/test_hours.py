"""Hours told with a part of the day or a day, and runs of hours."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.periods.support import periods, readings


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("Roads shut from 2pm for 2 hours.", "2pm for 2 hours", "2024-05-16T14:00/2024-05-16T16:00", None),
        (
            "It ran for 3 hours and 30 minutes from 10 p.m. again.",
            "3 hours and 30 minutes from 10 p.m.",
            "2024-05-16T22:00/2024-05-17T01:30",
            None,
        ),
        ("It begins at 1140 a.m. again.", "1140 a.m.", "2024-05-16T11:40", None),
        ("It is on today at 9p again.", "today at 9p", "2024-05-16T21:00", "2024-05-16"),
        ("It is on at 8:45a again.", "8:45a", "2024-05-16T08:45", None),
        ("Sent Wed Oct 26 15:50:06 2016 again.", "Wed Oct 26 15:50:06 2016", "2016-10-26T15:50:06", "2016-10-26"),
        ("They came at mid-night.", "mid-night", "2024-05-16T00:00", None),
        ("The gates open from 3 to 5 p.m.", "3 to 5 p.m.", "2024-05-16T15:00/2024-05-16T17:00", None),
        ("It rained between 9:30 and 3:00 pm.", "9:30 and 3:00 pm", "2024-05-16T09:30/2024-05-16T15:00", None),
        ("The shop was open 11-1 p.m.", "11-1 p.m.", "2024-05-16T11:00/2024-05-16T13:00", None),
        ("They sat from 8 a.m. to 3.", "8 a.m. to 3", "2024-05-16T08:00/2024-05-16T15:00", None),
        ("They sat from 10:30 to 3.", "10:30 to 3", "2024-05-16T10:30/2024-05-16T15:00", None),
        ("A curfew runs from 10 p.m. to 5 a.m.", "10 p.m. to 5 a.m.", "2024-05-16T22:00/2024-05-17T05:00", None),
        ("It lasted from noon to 3.", "noon to 3", "2024-05-16T12:00/2024-05-16T15:00", None),
        ("It lasted from 9 to noon.", "9 to noon", "2024-05-16T09:00/2024-05-16T12:00", None),
        ("It lasted from 9 p.m. to midnight.", "9 p.m. to midnight", "2024-05-16T21:00/2024-05-16T24:00", None),
        (
            "They were heard between 7 and 9 last night.",
            "7 and 9 last night",
            "2024-05-15T19:00/2024-05-15T21:00",
            "2024-05-15",
        ),
        (
            "They met from two to four in the afternoon.",
            "two to four in the afternoon",
            "2024-05-16T14:00/2024-05-16T16:00",
            None,
        ),
        (
            "The hall was open Monday morning from 10am to 12pm.",
            "Monday morning from 10am to 12pm",
            "2024-05-13T10:00/2024-05-13T12:00",
            "2024-05-13",
        ),
        (
            "They met from 3 to 5 p.m. on Monday.",
            "3 to 5 p.m. on Monday",
            "2024-05-13T15:00/2024-05-13T17:00",
            "2024-05-13",
        ),
        (
            "They will meet next Monday, 3-5 p.m., in Orm.",
            "next Monday, 3-5 p.m.",
            "2024-05-20T15:00/2024-05-20T17:00",
            "2024-05-20",
        ),
    ],
)
def test_a_run_of_hours_is_one_period(text: str, words: str, timex: str, edtf: str | None) -> None:
    found = [(said.rstrip("."), value, place) for said, value, place in readings(text)]
    assert found == [(words.rstrip("."), timex, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted 5 to 4 in the afternoon session.",
        "Prices rose from 3 to 5 percent.",
        "The team won 3-2 on Monday.",
        "It grew from 1.30 to 2.45 last year.",
        "Between 10 and 20 people came.",
        "She scored 7 and 9 points.",
    ],
)
def test_other_pairs_of_numbers_are_no_run_of_hours(text: str) -> None:
    assert not any("T" in period.timex and "/" in period.timex for period in periods(text))


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("They left at seven in the evening.", "seven in the evening", "2024-05-16T19:00", None),
        ("They left around five-thirty in the morning.", "five-thirty in the morning", "2024-05-16T05:30", None),
        ("It happened last night at 8.", "last night at 8", "2024-05-15T20:00", "2024-05-15"),
        ("It happened at 2 last night.", "2 last night", "2024-05-16T02:00", "2024-05-16"),
        ("It began on Monday evening at 7:30.", "Monday evening at 7:30", "2024-05-13T19:30", "2024-05-13"),
        ("It began last Friday night at 11.", "last Friday night at 11", "2024-05-10T23:00", "2024-05-10"),
        ("They met at 5 p.m. last Friday.", "5 p.m. last Friday", "2024-05-10T17:00", "2024-05-10"),
        ("They met on May 3, 2017, at 14:55.", "May 3, 2017, at 14:55", "2017-05-03T14:55", "2017-05-03"),
        ("They met on Tuesday in the morning.", "Tuesday in the morning", "2024-05-14TMO", "2024-05-14"),
        ("They meet every Tuesday at 9 a.m. in Orm.", "every Tuesday at 9 a.m.", "XXXX-WXX-2T09:00", None),
        ("The programme airs at 6 p.m. daily.", "6 p.m. daily", "T18:00", None),
        ("It came at ten past nine in the evening.", "ten past nine in the evening", "2024-05-16T21:10", None),
        ("It was 20 minutes to midnight.", "20 minutes to midnight", "2024-05-16T23:40", None),
        ("They came at six p.m. on Friday.", "six p.m. on Friday", "2024-05-10T18:00", "2024-05-10"),
        ("It closed at nine thirty a.m. in Orm.", "nine thirty a.m.", "2024-05-16T09:30", None),
        ("It happened last Friday night.", "last Friday night", "2024-05-10TNI", "2024-05-10"),
        (
            "They will meet on Wednesday evening next week.",
            "Wednesday evening next week",
            "2024-05-22TEV",
            "2024-05-22",
        ),
        (
            "She was free Tuesday, May 14, 1:00 PM - 1:15 PM in Orm.",
            "Tuesday, May 14, 1:00 PM - 1:15 PM",
            "2024-05-14T13:00/2024-05-14T13:15",
            "2024-05-14",
        ),
        ("It was sent at 7:56:30 pm.", "7:56:30 pm", "2024-05-16T19:56:30", None),
        ("It will end before 4 p.m. Friday.", "4 p.m. Friday", "2024-05-17T16:00", "../2024-05-17"),
    ],
)
def test_an_hour_goes_with_its_part_of_the_day_and_its_day(text: str, words: str, timex: str, edtf: str | None) -> None:
    found = [(said.rstrip("."), value, place) for said, value, place in readings(text)]
    assert found == [(words.rstrip("."), timex, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 8 last night.",
        "He moved 10 past 9 rivals.",
        "It took 20 minutes to two halls.",
        "The price fell to 5 this morning.",
        "They came on Monday. At 9 a.m. they left.",
        "The office is open Monday to Friday from 9 a.m. to 5 p.m.",
        "In 2015 PM Orm spoke.",
        "Shares closed at 9p.",
        "He ran for 2 hours from Ardo to Velm.",
        "It rained for 2 hours. From 2 p.m. it was dry.",
    ],
)
def test_a_number_or_a_day_apart_is_not_joined(text: str) -> None:
    assert not any(
        period.rule
        in ("hour_of_part", "part_and_hour", "day_and_clock", "minutes_past", "listed_clock", "clock_and_length")
        for period in periods(text)
    )


def test_an_undated_text_keeps_the_hours_without_a_day() -> None:
    assert readings("The gates open from 3 to 5 p.m. in Orm.", None) == [("3 to 5 p.m.", "T15:00/T17:00", None)]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(["from ", "3 ", "to ", "5 ", "p.m. ", "last night ", "at ", "noon ", "-", "Monday "])))
def test_any_hours_quote_their_words(pieces: list[str]) -> None:
    text = "It was " + "".join(pieces)
    found = periods(text)
    assert found == periods(text)
    assert all(period.span.quote(text).strip() for period in found)


def test_a_week_named_before_gives_a_bare_part_of_the_day_no_day() -> None:
    found = readings("They will meet next week. In the afternoon they will vote.")
    assert found[1] == ("the afternoon", "2024-05-16TAF", None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The vote will be held this Friday.", "2024-05-17"),
        ("The vote was held this Monday.", "2024-05-13"),
        ("They will vote this Tuesday.", "2024-05-21"),
        ("The storm hit the coast this Saturday.", "2024-05-11"),
        ("They met last Monday.", "2024-05-13"),
        ("They will meet next Friday.", "2024-05-17"),
    ],
)
def test_a_weekday_that_is_pointed_to(text: str, edtf: str) -> None:
    assert [place for _, _, place in readings(text)] == [edtf]

"""Times named in pairs, runs within a year, parts of days, and wider or vaguer words, each with what it is not."""

from __future__ import annotations

import pytest

from .support import readings


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "He led Norvia from 2004 to 2009.",
            ("2004", "2004", "2004/2009"),
            ("2009", "2009", "2004/2009"),
        ),
        (
            "He led Norvia between 2004 and 2009.",
            ("2004", "2004", "2004/2009"),
            ("2009", "2009", "2004/2009"),
        ),
        (
            "They met from May to September 2023.",
            ("May", "2023-05", "2023-05/2023-09"),
            ("September 2023", "2023-09", "2023-05/2023-09"),
        ),
        (
            "They met from May to September in 2023.",
            ("May", "2023-05", "2023-05/2023-09"),
            ("September in 2023", "2023-09", "2023-05/2023-09"),
        ),
        (
            "They met from 3 March to 5 April in 2023.",
            ("3 March", "2023-03-03", "2023-03-03/2023-04-05"),
            ("5 April in 2023", "2023-04-05", "2023-03-03/2023-04-05"),
        ),
        (
            "They met from 3 March to 5 April 2023.",
            ("3 March", "2023-03-03", "2023-03-03/2023-04-05"),
            ("5 April 2023", "2023-04-05", "2023-03-03/2023-04-05"),
        ),
        (
            "Exports fell in the first nine months of 2012.",
            ("the first nine months", "P9M", "2012-01/2012-09"),
            ("2012", "2012", "2012-01/2012-09"),
        ),
        (
            "Exports fell in the last two quarters of 2012.",
            ("the last two quarters", "P6M", "2012-07/2012-12"),
            ("2012", "2012", "2012-07/2012-12"),
        ),
        (
            "It rained in the first ten days of 2012.",
            ("the first ten days", "P10D", "2012"),
            ("2012", "2012", "2012"),
        ),
    ],
)
def test_both_ends_of_a_run_are_read_and_bound_it(
    text: str, first: tuple[str, str, str], second: tuple[str, str, str]
) -> None:
    assert readings(text, None) == [first, second]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("He led Norvia in 2004 and 2009.", ["2004", "2009"]),
        ("They met on 3 and 5 May 2014.", ["2014-05-03", "2014-05-05"]),
        ("It rained in March and June 2012.", ["2012-03", "2012-06"]),
        ("In 2007 and a second time in 2010 it fell.", ["2007", "2010"]),
    ],
)
def test_two_times_are_no_run(text: str, times: list[str]) -> None:
    assert [edtf for _, _, edtf in readings(text, None)] == times


@pytest.mark.parametrize(
    ("text", "quote", "timex", "edtf"),
    [
        ("The 2012 elections were fair.", "2012", "2012", "2012"),
        ("They train until the start of the 2014 winter games.", "2014", "2014", "2014"),
        ("The wall dates from the 1700s.", "the 1700s", "17", "1700/1799"),
        ("The strike began in the week of March 18.", "the week of March 18", "2024-W12", "2024-03-18/2024-03-24"),
        ("It fell from the year-ago quarter.", "the year-ago quarter", "2023-Q2", "2023-04/2023-06"),
        ("The weekend clashes killed five.", "The weekend", "2024-W19-WE", "2024-05-11/2024-05-12"),
        ("He was seen earlier in the day.", "earlier in the day", "2024-05-16", "2024-05-16"),
        ("He fell in the early hours of Sunday.", "the early hours of Sunday", "2024-05-12TMO", "2024-05-12"),
        ("It came two years back.", "two years back", "2022", "2022"),
        ("He resigned the previous Monday.", "previous Monday", "2024-05-13", "2024-05-13"),
        ("The two are to travel on Wednesday.", "Wednesday", "2024-05-22", "2024-05-22"),
        ("The wheat looked poor, but spring shows signs of hope.", "spring", "2024-SP", "2024-21"),
        ("It must end by year end.", "year end", "2024", "../2024"),
    ],
)
def test_wider_words(text: str, quote: str, timex: str, edtf: str) -> None:
    assert readings(text) == [(quote, timex, edtf)]


@pytest.mark.parametrize(
    ("text", "quote", "timex"),
    [
        ("Shares fell in morning trading.", "morning", "2024-05-16TMO"),
        ("The storm hit overnight.", "overnight", "2024-05-16TNI"),
        ("The monthslong siege ended.", "monthslong", "PXM"),
        ("He waited half an hour.", "half an hour", "PT30M"),
        ("At this point, nobody knows.", "this point", "PRESENT_REF"),
        ("He was ill at the time.", "the time", "PAST_REF"),
        ("He had left by that time.", "that time", "PAST_REF"),
        ("It helps in the short term.", "the short term", "FUTURE_REF"),
        ("He spent the last four months of his life there.", "the last four months", "P4M"),
    ],
)
def test_no_calendar_time_where_none_is_stated(text: str, quote: str, timex: str) -> None:
    [(words, found, edtf)] = readings(text)
    assert words.endswith(quote)
    assert (found, edtf) == (timex, None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It fell on 3 May 2015. By that time, he had left.", "../2015-05-03"),
        ("It fell in May 2015 by a third, compared with the same period last year.", "2014-05"),
        ("It fell on 3 May 2015, compared with the same period last year.", "2014"),
    ],
)
def test_times_of_the_date_last_named(text: str, edtf: str) -> None:
    assert readings(text, None)[1][2] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "The hall held the 2000 crates.",
        "He bought 2012 crates.",
        "He was ill at the time of the crash.",
        "The list is up to date.",
        "Experts were able to date the bones.",
        "Writer Olan Christmas spoke.",
        "They met near the spring water shop.",
        "It rained in the year before the war.",
        "The player holds 75 hours of video.",
        "It rained on the weekend before the vote.",
    ],
)
def test_words_of_time_that_name_none(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("The Norvia Cup 2018 day five began.", ["2018"]),
        ("It fell in the last week of last month.", ["the last week of last month"]),
        ("He went two years back in the race.", ["two years"]),
    ],
)
def test_nothing_is_read_into_the_words_beside_a_time(text: str, quotes: list[str]) -> None:
    assert [words for words, _, _ in readings(text)] == quotes


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("The ferry sank the previous evening.", "the previous evening", "2024-05-15TEV", "2024-05-15"),
        ("The ferry sank on May 3. The next morning it was found.", "The next morning", "2024-05-04TMO", "2024-05-04"),
        ("They fled the following night.", "the following night", "XXXX-XX-XXTNI", None),
        ("It burned in the early hours of the morning.", "the early hours of the morning", "2024-05-16TMO", None),
        (
            "It burned in the small hours of this morning.",
            "the small hours of this morning",
            "2024-05-16TMO",
            "2024-05-16",
        ),
        ("Sales fell in January-March.", "January-March", "P2M", "2024-01/2024-03"),
        ("Sales fell in October–December.", "October–December", "P2M", "2023-10/2023-12"),
        ("Lund was there Monday through Wednesday.", "Monday", "2024-05-13", "2024-05-13/2024-05-15"),
        ("The hearing was moved from Monday to Friday.", "Monday", "2024-05-13", "2024-05-13"),
        ("The hearing was moved from Monday to Friday.", "Friday", "2024-05-17", "2024-05-17"),
        ("The hearing lasted from Monday to Wednesday.", "Monday", "2024-05-13", "2024-05-13/2024-05-15"),
        ("Lund was there through Wednesday.", "Wednesday", "2024-05-15", "../2024-05-15"),
        ("Sales rose in the year through April.", "the year", "P1Y", "2023-05/2024-04"),
    ],
)
def test_runs_without_an_opener_and_parts_of_days_beside(text: str, words: str, timex: str, edtf: str | None) -> None:
    assert (words, timex, edtf) in readings(text)


@pytest.mark.parametrize("text", ["Anna March-May spoke.", "Trains run on the march-may line."])
def test_names_at_a_dash_are_no_months(text: str) -> None:
    assert readings(text) == []

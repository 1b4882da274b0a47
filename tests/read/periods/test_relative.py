"""Times counted from publication or from a date in the text, lengths, sets, times of day and pointing words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.model.period import Anchor, PeriodKind

from .support import periods, readings


@pytest.mark.parametrize(
    ("text", "quote", "timex", "edtf"),
    [
        ("She resigned yesterday.", "yesterday", "2024-05-15", "2024-05-15"),
        ("She resigned on Tuesday.", "Tuesday", "2024-05-14", "2024-05-14"),
        ("She resigned Thursday.", "Thursday", "2024-05-16", "2024-05-16"),
        ("She will resign on Tuesday.", "Tuesday", "2024-05-21", "2024-05-21"),
        ("She is scheduled to resign on Tuesday.", "Tuesday", "2024-05-21", "2024-05-21"),
        ("She resigned last Tuesday.", "last Tuesday", "2024-05-14", "2024-05-14"),
        ("She resigned last March.", "last March", "2024-03", "2024-03"),
        ("She resigned in November.", "November", "2023-11", "2023-11"),
        ("She will resign in November.", "November", "2024-11", "2024-11"),
        ("She resigned on April 3.", "April 3", "2024-04-03", "2024-04-03"),
        ("She resigned last year.", "last year", "2023", "2023"),
        ("She will resign next month.", "next month", "2024-06", "2024-06"),
        ("She resigned this week.", "this week", "2024-W20", "2024-05-13/2024-05-19"),
        ("She resigned over the weekend.", "the weekend", "2024-W19-WE", "2024-05-11/2024-05-12"),
        ("She resigned two years ago.", "two years ago", "2022", "2022"),
        ("She resigned three months ago.", "three months ago", "2024-02", "2024-02"),
        ("She resigned a year and a half ago.", "a year and a half ago", "2022-11", "2022-11"),
        ("It grew over the past four years.", "the past four years", "P4Y", "2020/2024"),
        ("It will grow over the next six months.", "the next six months", "P6M", "2024-05/2024-11"),
        ("It grew last quarter.", "last quarter", "2024-Q1", "2024-01/2024-03"),
        ("It must be done by the end of the year.", "the end of the year", "2024", "../2024"),
        ("It ends in October of next year.", "October of next year", "2025-10", "2025-10"),
        ("She resigned on Tuesday of last week.", "Tuesday of last week", "2024-05-07", "2024-05-07"),
        ("She resigned Tuesday last week.", "Tuesday last week", "2024-05-07", "2024-05-07"),
        ("She resigns on Monday next week.", "Monday next week", "2024-05-20", "2024-05-20"),
        ("Last week, on Friday, she resigned.", "Last week, on Friday", "2024-05-10", "2024-05-10"),
        ("She resigned two days after Christmas.", "two days after Christmas", "2023-12-27", "2023-12-27"),
        ("It opens three weeks from tomorrow.", "three weeks from tomorrow", "2024-06-07", "2024-06-07"),
        ("The coming quarter looks weak.", "The coming quarter", "2024-Q3", "2024-07/2024-09"),
        ("It fell in the last week of March.", "the last week of March", "2024-W13", "2024-03-25/2024-03-31"),
    ],
)
def test_counted_from_publication(text: str, quote: str, timex: str, edtf: str) -> None:
    [period] = periods(text)
    assert (period.span.quote(text), period.timex, period.edtf) == (quote, timex, edtf)
    assert period.anchor is Anchor.PUBLICATION or timex.startswith("P")


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("Sales peaked in 2010. A year earlier, they were low.", "A year earlier", "2009"),
        ("It began on 3 March 2015. The same day, shops shut.", "The same day", "2015-03-03"),
        ("It began in 2015. The following year, shops shut.", "The following year", "2016"),
        ("It began in 2015. Shops shut in September that year.", "September that year", "2015-09"),
        ("It began in 2015. Shops shut on May 3 of the following year.", "May 3 of the following year", "2016-05-03"),
        ("It began on 3 March 2015. Two days later, shops shut.", "Two days later", "2015-03-05"),
    ],
)
def test_counted_from_a_date_in_the_text(text: str, quote: str, edtf: str) -> None:
    first, second = periods(text)
    assert (second.span.quote(text), second.edtf) == (quote, edtf)
    assert second.anchor is Anchor.TEXT
    assert second.relative_to == first.span


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Two days before 12 January 2018, she left.", [("Two days before 12 January 2018", "2018-01-10")]),
        ("It opened 18 months after March 2016.", [("18 months after March 2016", "2017-09")]),
        ("It passed two years before 2011.", [("two years before 2011", "2009")]),
        (
            "It lasted for the two days before 12 January 2018.",
            [("two days", None), ("12 January 2018", "../2018-01-11")],
        ),
        ("It closed for three days after 5 May 2018.", [("three days", None), ("5 May 2018", "2018-05-06/..")]),
        ("It was more than 2 weeks before 5 May 2018.", [("2 weeks", None), ("5 May 2018", "../2018-05-04")]),
        ("It paid 6,107.31 August 2019.", [("August 2019", "2019-08")]),
    ],
)
def test_a_length_from_a_named_time_is_one_time(text: str, times: list[tuple[str, str | None]]) -> None:
    assert [(period.span.quote(text), period.edtf) for period in periods(text)] == times


@pytest.mark.parametrize("published", [None, "2025-03-06"])
def test_years_in_brackets_place_a_length(published: str | None) -> None:
    first, second = periods("Over the past four years (2021-2024), it grew.", published)
    assert (first.timex, first.edtf, second.edtf) == ("P4Y", "2021/2024", "2021/2024")
    assert first.relative_to == second.span


@pytest.mark.parametrize(
    ("text", "quote", "kind", "timex"),
    [
        ("The 78-day siege ended.", "78-day", PeriodKind.DURATION, "P78D"),
        ("It took three years.", "three years", PeriodKind.DURATION, "P3Y"),
        ("It took two and a half months.", "two and a half months", PeriodKind.DURATION, "P2.5M"),
        ("It took two years and three months.", "two years and three months", PeriodKind.DURATION, "P2Y3M"),
        ("It took several weeks.", "several weeks", PeriodKind.DURATION, "PXW"),
        ("It took 90 minutes.", "90 minutes", PeriodKind.DURATION, "PT90M"),
        ("It took a decade.", "a decade", PeriodKind.DURATION, "P10Y"),
        ("The annual fair opened.", "annual", PeriodKind.SET, "P1Y"),
        ("They meet every week.", "every week", PeriodKind.SET, "P1W"),
        ("They meet twice a month.", "a month", PeriodKind.SET, "P1M"),
        ("They meet every Monday.", "every Monday", PeriodKind.SET, "XXXX-WXX-1"),
        ("They met Monday night.", "Monday night", PeriodKind.TIME, "2024-05-13TNI"),
        ("They met at 8:30 a.m. on Monday.", "8:30 a.m. on Monday", PeriodKind.TIME, "2024-05-13T08:30"),
        ("They met at 10 p.m. Tuesday.", "10 p.m. Tuesday", PeriodKind.TIME, "2024-05-14T22:00"),
        ("They are now closed.", "now", PeriodKind.DATE, "PRESENT_REF"),
        ("They recently closed.", "recently", PeriodKind.DATE, "PAST_REF"),
        ("They will close soon.", "soon", PeriodKind.DATE, "FUTURE_REF"),
    ],
)
def test_lengths_sets_times_and_pointers(text: str, quote: str, kind: PeriodKind, timex: str) -> None:
    [period] = periods(text)
    assert (period.span.quote(text), period.kind, period.timex) == (quote, kind, timex)


def test_a_time_of_day_alone_states_no_day() -> None:
    [(_, timex, edtf)] = readings("They met at 8:30 a.m. in the hall.")
    assert timex.endswith("T08:30")
    assert edtf is None


WORDS = st.sampled_from(
    [
        "in",
        "on",
        "the",
        "of",
        "last",
        "next",
        "this",
        "past",
        "two",
        "three",
        "a",
        "year",
        "years",
        "month",
        "week",
        "day",
        "days",
        "ago",
        "later",
        "earlier",
        "May",
        "March",
        "Monday",
        "16",
        "2024",
        "1990s",
        "first",
        "quarter",
        "half",
        "late",
        "early",
        "end",
        "until",
        "since",
        "by",
        "-",
        ",",
        ".",
        "(",
        ")",
        "8:30",
        "p.m.",
        "morning",
        "from",
        "to",
        "every",
        "century",
        "weekend",
        "same",
        "following",
        "99",
        "31",
        "12/12/2012",
        "9999",
        "0",
        "and",
        "fiscal",
        "Christmas",
    ]
)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(WORDS, min_size=1, max_size=14).map(" ".join), st.sampled_from([None, "2024", "2024-02-29", "9999-12-31"])
)
def test_any_words_give_spans_in_order_and_the_same_answer_twice(text: str, published: str | None) -> None:
    first = periods(text, published)
    assert first == periods(text, published)
    end = 0
    for period in first:
        assert end <= period.span.start < period.span.end <= len(text)
        assert period.span.quote(text).strip() == period.span.quote(text)
        assert period.timex
        end = period.span.end


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_raises_nothing(text: str) -> None:
    periods(text + "x")


@pytest.mark.parametrize(
    "piece", ["May ", "1 ", "2024-", "one and ", "the ", "last ", "10:30 ", "a.m. ", "12/12/", "hundred "]
)
def test_long_runs_are_read(piece: str) -> None:
    periods(piece * 400 + "x")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The order had been set to run until May 14.", "../2024-05-14"),
        ("It was agreed to hold a fair in the hall on July 19.", "2024-07-19"),
        ("Lawmakers met a mid-June deadline.", "2024-06-11/2024-06-20"),
        ("It has been shut since July 19.", "2023-07-19/.."),
        ("It has been shut since June.", "2023-06/.."),
        ("She resigned in November.", "2023-11"),
        ("It will open on March 1, 2025.", "2025-03-01"),
        ("She planned a march for Saturday.", "2024-05-18"),
        ("They are planning to march on Saturday.", "2024-05-18"),
        ("The court meets Monday.", "2024-05-20"),
        ("She resigned, effective Friday.", "2024-05-17"),
        ("The judge has given them until Friday to leave.", "../2024-05-17"),
        ("The vote was postponed until Tuesday.", "../2024-05-21"),
        ("The two may meet on Saturday.", "2024-05-18"),
        ("She may have died on Saturday.", "2024-05-11"),
        ("The camp was closed until Saturday.", "../2024-05-11"),
        ("She was shot last Oct. 23.", "2023-10-23"),
        ("She was shot on June 3.", "2023-06-03"),
        ("She kept the offer open until June 3.", "../2024-06-03"),
        ("She was shot last May 3.", "2024-05-03"),
        ("It agreed on their detailed 2013 plans.", "2013"),
        ("She will be tried next May 3.", "2025-05-03"),
        ("A week or so ago she left.", "2024-05-06/2024-05-12"),
        ("The March vote split them.", "2024-03"),
        ("The sale is to close around year end.", "2024"),
        ("She was forced to miss the Wednesday deadline.", "2024-05-15"),
        ("She tried to enter the hall on Saturday.", "2024-05-11"),
        ("She wants to enter the hall on Saturday.", "2024-05-18"),
        ("The record was set on Aug. 6.", "2023-08-06"),
        ("The fair is set for Aug. 6.", "2024-08-06"),
        ("The firm changed its name in June.", "2023-06"),
        ("Shares were down 5% on the day.", "2024-05-16"),
        ("It was the week's worst loss.", "2024-05-13/2024-05-19"),
        ("It is trying to sell itself under a January agreement.", "2024-01"),
        ("It is trying to sell itself under a July agreement.", "2024-07"),
        ("The figures for January extended a surge.", "2024-01"),
        ("The bank did not rule out a July rise.", "2024-07"),
        ("A July fire burnt nine homes.", "2023-07"),
        ("He praised the July vote.", "2023-07"),
        ("The ban was extended until November 4.", "../2024-11-04"),
        ("They extended the ban on trawlers until November 4.", "../2024-11-04"),
        ("They extended the ban on November 4.", "2023-11-04"),
        ("As of 2:55 p.m. ET, the index was down.", "2024-05-16"),
        ("At 2:55 p.m. ET, the index was down.", None),
        ("Analysts had predicted the port would lose 900 jobs in April.", "2024-04"),
        ("Analysts predict the port will lose 900 jobs in April.", "2025-04"),
        (
            "On Saturday night, before they knew whether he would finish second, aides were acting as winners.",
            "2024-05-11",
        ),
        ("In this Dec. 10, 2018, file photo she smiles.", "2018-12-10"),
        ("She announced her wish to leave the pact in January.", "2024-01"),
        ("She announced her wish to leave the pact in April.", "2024-04"),
        ("She announced her wish to leave the pact in June.", "2024-06"),
        ("She will leave the pact in April.", "2025-04"),
        ("The firm plans to cut jobs after sales fell in April.", "2024-04"),
        ("Turnover will be lower than in April.", "2024-04"),
        ("The report, due in April, was late.", "2024-04"),
        ("They were charged following 2021 news reports.", "2021/.."),
        ("They were charged following 2021 reports.", None),
        ("They were charged following 1821 news reports.", None),
    ],
)
def test_which_of_the_days_of_that_name(text: str, edtf: str | None) -> None:
    assert [found for _, _, found in readings(text) or [("", "", None)]] == [edtf]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She runs the Sunday morning program on the radio.", []),
        ("The Sunday paper was late.", []),
        ("She spoke on Sunday in a program.", ["2024-05-12"]),
        ("The Sunday vote was late.", ["2024-05-12"]),
    ],
)
def test_a_day_that_names_what_is_held_every_week_is_no_date(text: str, found: list[str]) -> None:
    assert [edtf for _, _, edtf in readings(text)] == found


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It has been shut since the 2008 flood.", "2008/.."),
        ("It rose after the 2012 vote.", "2012/.."),
        ("It fell before Tuesday's vote.", "../2024-05-14"),
        ("It has risen since last year's vote.", "2023/.."),
        ("By the 2028 games it will be built.", "../2028"),
        ("It fell before Tuesday.", "../2024-05-13"),
        ("It rose after 2012.", "2013/.."),
        ("It rose during the 2012 flood.", "2012"),
    ],
)
def test_before_and_after_an_event(text: str, edtf: str) -> None:
    assert [found for _, _, found in readings(text)] == [edtf]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Call as soon as you can.", []),
        ("The March on the capital drew thousands; the march route was long.", []),
        ("The May family left, and it may rain.", []),
        ("See https://a.example/2019/06/12/debate-2019-night-2/ and www.b.example/2020-05-04.", []),
        ("The 6-year-old is 3 years older than her sister, who is two years old.", ["P3Y"]),
        ("The fire broke out shortly after the bells rang.", []),
        ("He was freed soon after.", []),
        ("He will be freed soon.", ["FUTURE_REF"]),
        ("She told Harbour Today that it was over.", []),
        ("Today she left.", ["2024-05-16"]),
        ("“Today we won,” she said.", ["2024-05-16"]),
        ("He spoke on “This Week.”", []),
        ("“This week,” he said, “it ends.”", ["2024-W20"]),
        ("The ministers Petra Lind and Jan Vask spoke.", []),
        ("It fell in Jan. and rose in April.", ["2024-01", "2024-04"]),
        ("It will fall in the weeks ahead.", ["PXW"]),
        ("It fell in the days ahead of the vote.", []),
        ("The towers stood for centuries.", ["PXC"]),
        ("He was away for 2 1/2 years.", ["P2.5Y"]),
        ("For months they waited.", ["PXM"]),
        ("It was the worst flood in years and cost millions.", ["PXY"]),
        ("In 2019 she rose; that same year he died.", ["2019", "2019"]),
        ("She rose on May 3. That morning, it snowed.", ["2024-05-03", "2024-05-03TMO"]),
        ("He was away for a minute and a half.", ["PT1.5M"]),
    ],
)
def test_words_that_only_look_like_times(text: str, times: list[str]) -> None:
    assert [timex for _, timex, _ in readings(text)] == times

"""The time of a claim that its own words leave to the clause or sentence beside it."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("A fire broke out at the mill in June 2029. The fire killed twelve people.", "twelve people", "2029-06"),
        ("A storm hit the coast in 2029. The storm left 300 families homeless.", "300 families", "2029"),
        ("A treaty ended the war in 1975. The war displaced about 40,000 people.", "40,000 people", "../1975"),
        ("The 2029 earthquake levelled the town. About 90 people were killed in the earthquake.", "90 people", "2029"),
        ("A fire broke out in June 2029. The fire has killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. The fire was condemned by 12 ministers.", "12 ministers", None),
        ("A fire broke out in June 2029. A second fire killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. The forest fire killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. Rain fell. The fire killed twelve people.", "twelve people", None),
        ("The shop opened in June 2029. The shop hit 40 customers with fines.", "40 customers", None),
    ],
)
def test_the_event_of_the_sentence_before(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("It was the worst flood since October 2007, when about 90 people drowned.", "90 people", "2007-10"),
        ("The dam broke in May 2007, when 90 people drowned and 40 were hurt.", "40", "2007-05"),
        ("The dam broke in May 2007, where 90 people drowned.", "90 people", None),
        ("Hiring jumped in May 2030 as firms ignored the strike and added 300 jobs.", "300 jobs", "2030-05"),
        ("Hiring will jump in May 2032 as firms have added 300 jobs.", "300 jobs", None),
        ("Wages rose 3.1% in November 2030 compared with a year earlier.", "Wages", "2029-11/2030-11"),
        ("Wages rose 3.1% in November 2030.", "Wages", "2030-11"),
        ("Nadia Lee, a former teacher with two sons, met the owners in May 2030.", "two sons", None),
        ("Output rose to 5 million in May 2030, an increase of 2 million.", "an increase", "2030-05"),
        ("More than 900 people have been tried since 2019 but only 13 have been freed.", "13", "2019/.."),
        ("More than 900 people have been tried since 2019 but the court freed 13.", "13", None),
        ("The canal cost 40 million crowns in 2028 and 2029.", "40 million", "2028/2029"),
        ("The canal cost 40 million crowns in 2024 and 2029.", "40 million", "2024"),
        ("The canal will cost 40 million crowns in 2032 or 2033.", "40 million", "2032/2033"),
        ("By 19 May 2031 teachers were picketing in four towns.", "four towns", "2031-05-19"),
        ("By 19 May 2031 teachers had been picketing in four towns.", "four towns", "../2031-05-19"),
        ("By 19 May 2031 four towns had joined.", "four towns", "../2031-05-19"),
        ("Last May, a fire at the mill of Orlen killed nine men.", "killed nine men", "2030-05"),
        ("A fire at the mill of Orlen killed nine men.", "killed nine men", None),
        ("It shut after two deadly crashes in May 2028 and March 2029.", "two deadly crashes", "2028-05/2029-03"),
        ("It shut after the crash in May 2028.", "the crash", "2028-05"),
        ("Sales jumped 6.1 percent to more than 1.5 million in April from a year ago.", "6.1", "2030-04/2031-04"),
        ("Wages rose 6 percent to 40 crowns in May 2030.", "6 percent", "2030-05"),
        ("Wages rose 6 percent to 40 crowns.", "6 percent", None),
        ("Lena Orr, a likely 2032 candidate for mayor, has opposed the canal.", "opposed the canal", None),
        ("The 2032 election will cost 3 million crowns.", "3 million", "2032"),
        ("The fund of Orlen will go bust in three years.", "go bust", "2034"),
        ("The loan would be redeemed in two months.", "redeemed", "2031-07"),
        ("They will build a bridge in three years.", "a bridge", None),
        ("The hall was built in three years.", "The hall", None),
        ("The slump of 2027-9 cost 40,000 jobs.", "40,000 jobs", "2027/2029"),
        ("In 2029-3 it cost Orlen 40,000 crowns.", "40,000", "2029"),
        ("At least 14 people were killed when a ferry sank on 17 May 2031.", "14 people", "2031-05-17"),
        ("14 people were killed and 60 injured when a ferry sank on 17 May 2031.", "14 people", "2031-05-17"),
        ("14 people were killed and 60 injured when a ferry sank on 17 May 2031.", "60", "2031-05-17"),
        ("14 people have died when ferries sank on 17 May 2031.", "14 people", None),
        ("14 people were killed after a ferry sank on 17 May 2031.", "14 people", None),
        ("The dam broke in 2027. Since then, 900 people have left.", "900 people", "2027/.."),
        ("The dam broke. Since then, 900 people have left.", "900 people", None),
        ("The dam broke in 2027. Rain fell. Since then, 900 people have left.", "900 people", None),
        ("The fund has grown from 2 billion crowns in 2026 to 5 billion.", "5 billion", None),
        ("The fund grew from 2 billion crowns in 2026 to 5 billion in 2029.", "5 billion", "2029"),
        ("Exports have fallen 60 percent since their peak in 2029.", "60 percent", "2029/2031"),
        ("The hall was built on papers from the 1970s and 1980s.", "papers", "1970/1989"),
        ("The hall was built on papers from the 1950s and 1980s.", "papers", "1950/1959"),
        ("A 2028 census found that 400 people lived in Orlen.", "400 people", "2028"),
        ("The island is to cut output 40 percent below 2020 levels by 2035.", "40 percent", "../2035"),
        ("Output lay 40 percent below 2020 levels.", "40 percent", "2020"),
        ("The guard praised clerks who backed the Harbour Act, passed in 2020.", "The guard", None),
        ("The guard praised clerks who backed the Harbour Act, passed in 2020.", "passed in", "2020"),
        ("A guard found the crew early on 3 May 2031, and called the port.", "the port", "2031-05-03"),
        ("She was elected in 2020 and served two terms.", "two terms", None),
        ("A guard found the crew on 3 May 2031, and has called the port.", "the port", None),
        ("Polls show that 400 people lived in Orlen.", "400 people", None),
        ("For May, the office says, 400 jobs were lost.", "400 jobs", "2031-05"),
        ("In May, the office said 400 jobs were lost.", "400 jobs", None),
        ("A 2028 law says that 400 people lived in Orlen.", "400 people", None),
        ("The jobless rate declined to 3.5% from 3.6% in March.", "3.5%", "2031-03/2031"),
        ("The jobless rate was put at 3.5% with the help of 3.6% in March.", "3.5%", None),
        ("The 2029 survey found that 30 towns are poor, a figure that has doubled since 2020.", "doubled", "2020/2029"),
        ("Some 30 towns are in debt, a figure that has doubled since 2020.", "doubled", "2020/2031"),
        ("Towns face cuts exceeding 5 percent when compared with last year.", "5 percent", "2030/2031"),
        ("In March, a study published in the Orlen Review found 400 cases.", "published", "2031-03"),
        ("In March, a report released by the union said wages had fallen.", "released", "2031-03"),
        ("A report released by the union said in March that wages had fallen.", "released", None),
        ("In March, a report released by the union angered the mayor.", "released", None),
        ("In March, a study funded by the union found 400 cases.", "funded", None),
        ("In March, a study published in 2029 found 400 cases.", "published", "2029"),
    ],
)
def test_the_time_of_the_clause_above(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("In 2024 the island declared independence, later recognised by 40 states.", "40 states", None),
        ("Since the port opened in 2024, output has increased.", "output", "2024/2031"),
        ("Since the port opened in 2024, the board has met 12 times.", "12 times", "2024/.."),
        ("Since the port opened in 2024, output increased.", "output", None),
        ("Since 2024 output has increased by 40%.", "output", "2024/2031"),
        ("Output has stood at 40 tonnes since 2024.", "40 tonnes", "2024/.."),
    ],
)
def test_since_an_event(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("Ferry fares rose by 5% in 2029.", "5%", "2028/2029"),
        ("Ferry fares rose by 5% last year.", "5%", "2029/2030"),
        ("Ferry fares rose by 5% in March 2029.", "5%", "2029-03"),
        ("Ferry fares rose by 5% between 2025 and 2029.", "5%", "2025/2029"),
        ("Ferry fares rose by 500 tonnes in 2029.", "500 tonnes", "2029"),
        ("Exports made up 5% of output in 2029.", "5%", "2029"),
        ("Ferry fares rose by 5% in 2029, reaching 900 tonnes.", "900 tonnes", "2029"),
    ],
)
def test_a_change_of_so_many_per_cent(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("Growers earned 8 million crowns in 2029, an increase of 2 million crowns.", "2 million", "2028/2029"),
        ("The budget was 90 million crowns in 2029, a further 12.5% hike.", "12.5%", "2028/2029"),
        ("The fund held 80 tonnes in 2029, an increase of 12% over 2025.", "12%", "2025/2029"),
        ("The fund held 80 tonnes in 2029, an increase of 12% compared with 2025.", "12%", "2025/2029"),
        ("The fund held 80 tonnes in 2029, a share of 12%.", "12%", "2029"),
        ("The storm hit 3,000 homes in 2029, most notably the loss of 900 homes.", "900 homes", "2029"),
        ("Growers earned 8 million crowns in March 2029, an increase of 2 million crowns.", "2 million", "2029-03"),
        ("Growers earned 8 million crowns, an increase of 2 million crowns.", "2 million", None),
    ],
)
def test_a_change_set_beside_what_was_so_in_a_year(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Some 75 pupils fell ill from the day it opened in May 2029 to August 2030.", "2029-05/2030-08"),
        ("Some 75 cows died from the time the flood came in September 2029 until mid-March 2030.", "2029-09/2030-03"),
        ("Some 75 pupils fell ill from fumes in May 2029 and in August 2030.", "2029-05"),
        ("Some 75 pupils fell ill from the day it opened in May 2029.", "2029-05"),
    ],
)
def test_a_stretch_whose_beginning_is_told_in_a_clause(text: str, period: str) -> None:
    assert claim_with(text, "Some 75").period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        (
            "The gale reached Norwick with gusts of 120 miles per hour (193 km per hour) on March 2.",
            "120",
            "2031-03-02",
        ),
        ("A beam fell from the tower of 90 feet (27 metres in the old measure) on 2 March 2029.", "90", "2029-03-02"),
    ],
)
def test_a_date_behind_a_bracket_belongs_to_the_clause(text: str, some_words: str, period: str) -> None:
    claim = claim_with(text, f"{some_words} ")
    assert claim.period == period
    assert claim.span.quote(text) == text.removesuffix(".")


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("The mill did not open until March 2021.", "mill", "2021-03"),
        ("The mill was open until March 2021.", "mill", "../2021-03"),
        ("Exports have fallen since the 2008 crash.", "Exports", "2008/2031"),
        ("Before the 2012 flood, the valley had 40 mills.", "40 mills", "../2012"),
        ("The army used the tower as a base after the 2003 invasion of Borland.", "tower", "2003/.."),
        ("Turnout was 61%, the lowest since the 1998 vote.", "61%", None),
        ("The army used the tower as a base during the 2003 invasion of Borland.", "tower", None),
    ],
)
def test_the_time_before_and_after_an_event(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("The pace of hiring is down from last year.", "pace", "2030/2031"),
        ("Sales of tin rose 3% from last year.", "tin", "2030/2031"),
        ("Sales of tin rose 3% compared with 2028.", "tin", "2028/2031"),
        ("Sales of tin rose 3% in 2028.", "tin", "2027/2028"),
        ("Goods from last year were sold.", "Goods", "2030"),
    ],
)
def test_a_change_since_the_year_named(text: str, some_words: str, period: str) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("Members will walk out on January 18 and 19, 2032.", "walk out", "2032-01-18/2032-01-19"),
        ("Schools were shut on 30 April and 1 May 2031.", "shut", "2031-04-30/2031-05-01"),
        ("Output rose in March and April 2030.", "rose", "2030-03/2030-04"),
        ("Output rose in March and June 2030.", "rose", "2030-03"),
        ("Dozens were killed on Thursday when a ferry carrying 200 people capsized.", "a ferry", "2031-05-15"),
        ("Three people were killed in 2019 when the dam burst.", "the dam", "2019"),
        ("Three people had died in 2019 when the dam burst.", "the dam", None),
        ("Nurses have been offered a rise of 4.75% covering the 2022/23 financial year.", "a rise", "2022/2023"),
        ("The loan, spanning 2028 to 2030, was agreed in Orlen.", "agreed", "2028/2030"),
        ("The loan, covering 40 towns, was agreed in Orlen.", "agreed", None),
    ],
)
def test_times_told_together(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period

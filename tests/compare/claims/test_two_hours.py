"""Two hours of one act, two years in which one thing was built: in conflict, and what only looks like it."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.acts import pair_of
from audiatur.compare.questions.meetings.times.two_hours import two_hours
from audiatur.compare.verdicts.dates import different_dates
from audiatur.model.finding import Verdict
from audiatur.model.period import Period, PeriodKind
from audiatur.model.span import Span

from .support import Said, article, story


def _blast(words: str, verb: str = "tear", subject: str = "blast", negative: bool = False) -> Said:  # noqa: FBT001, FBT002
    return Said(words, (), subject, verb, object="the market", negative=negative)


def _rivals(left: Said, right: Said, words: tuple[str, str], timex: tuple[str, str]) -> bool:
    told, documents, _ = story(article("Post", left), article("Herald", right))
    read = {}
    for document, word, value in zip(documents, words, timex, strict=True):
        start = document.text.index(word)
        span = Span(document=document.id, start=start, end=start + len(word))
        read[document.id] = (Period(span=span, kind=PeriodKind.TIME, timex=value, rule="test"),)
    return any(met.ruling.verdict is Verdict.CONFLICT for met in two_hours(told.statements, read))


MORNING = _blast("The blast tore through the market at 9 a.m.")


@pytest.mark.parametrize(
    ("other", "hour", "timex", "rival"),
    [
        (_blast("The blast tore through the market at about 6 p.m."), "6 p.m.", "T18:00", True),
        (_blast("The blast tore through the market at 6 p.m."), "6 p.m.", "2031-05-06T18:00", True),
        (_blast("The blast tore through the market at 9:20 a.m."), "9:20 a.m.", "T09:20", False),
        (_blast("The blast tore through the market at 1400 GMT"), "1400 GMT", "T14:00", False),
        (_blast("The blast tore through the market before 6 p.m."), "6 p.m.", "T18:00", False),
        (_blast("The blast may have torn through the market at 6 p.m."), "6 p.m.", "T18:00", False),
        (_blast("The gale tore through the market at 6 p.m.", subject="gale"), "6 p.m.", "T18:00", False),
        (_blast("The blast hit the market at 6 p.m.", "hit"), "6 p.m.", "T18:00", False),
        (_blast("No blast tore through the market at 6 p.m.", negative=True), "6 p.m.", "T18:00", False),
    ],
)
def test_two_hours_of_one_act(other: Said, hour: str, timex: str, *, rival: bool) -> None:
    assert _rivals(MORNING, other, ("9 a.m.", hour), ("T09:00", timex)) is rival


EARLY = _blast("The blast tore through the market at 9:12 a.m.")


@pytest.mark.parametrize(
    ("other", "hour", "timex", "rival"),
    [
        (_blast("The blast tore through the market at 9:13 a.m."), "9:13 a.m.", "T09:13", True),
        (_blast("The blast tore through the market at 9:12 a.m."), "9:12 a.m.", "T09:12", False),
        (_blast("The blast tore through the market at 9:15 a.m."), "9:15 a.m.", "T09:15", False),
        (_blast("The blast tore through the market at about 9:13 a.m."), "9:13 a.m.", "T09:13", False),
        (_blast("The blast tore through the market shortly after 9:11 a.m."), "9:11 a.m.", "T09:11", False),
    ],
)
def test_hours_read_to_the_minute_are_two(other: Said, hour: str, timex: str, *, rival: bool) -> None:
    assert _rivals(EARLY, other, ("9:12 a.m.", hour), ("T09:12", timex)) is rival


def test_what_an_article_tells_of_itself_is_no_event() -> None:
    posts = [Said(f"This post was last updated at {hour}", (), "post", "update") for hour in ("5:35 p.m.", "1:51 p.m.")]
    assert not _rivals(*posts, ("5:35 p.m.", "1:51 p.m."), ("T17:35", "T13:51"))


def _year(words: str, year: str, subject: str = "ferry", verb: str = "build") -> Said:
    return Said(words, (), subject, verb, period=year)


@pytest.mark.parametrize(
    ("other", "conflict"),
    [
        (_year("The ferry, built in 1982", "1982"), True),
        (_year("The tram, built in 1982", "1982", "tram"), False),
        (_year("The ferry was painted in 1982", "1982", verb="paint"), False),
        (_year("The ferry, built in 1974", "1974"), False),
    ],
)
def test_a_thing_is_built_once(other: Said, *, conflict: bool) -> None:
    told, *_ = story(article("Post", _year("The ferry was built in 1974", "1974")), article("Herald", other))
    ruling = different_dates(pair_of(*told.statements))
    assert (ruling is not None and ruling.verdict is Verdict.CONFLICT) is conflict

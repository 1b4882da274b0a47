"""Statements that meet by a stand, a phrase, a length or an unknown, each with what looks like it and is not."""

from __future__ import annotations

import pytest

from audiatur.compare.entities import Names, unite
from audiatur.compare.questions.meetings.opposed.unknowns import says_unknown
from audiatur.compare.questions.meetings.times.lengths import lengths
from audiatur.compare.story import Story
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.period import Period, PeriodKind
from audiatur.model.span import Span

from .support import Article, Figure, Said, article, ruled, story


def stand(actor: str, verb: str, thing: str, *, negative: bool = False) -> Said:
    text = f"{actor} has not {verb}ed {thing}" if negative else f"{actor} {verb}s {thing}"
    kind = EntityKind.COUNTRY
    return Said(text, subject=actor, predicate=verb, object=thing, negative=negative, names=((actor, kind),))


DAM = "the raising of the Sorrel dam"


@pytest.mark.parametrize(
    ("left", "right", "opposed"),
    [
        (stand("Norvia", "support", DAM), stand("Belmark", "oppose", DAM), True),
        (stand("Norvia", "support", DAM), stand("Belmark", "support", DAM), False),
        (stand("Norvia", "support", DAM), stand("Belmark", "oppose", "the merger of two banks"), False),
        (stand("Norvia", "support", DAM, negative=True), stand("Belmark", "oppose", DAM), False),
    ],
    ids=["two sides", "one stand", "two things", "has not supported"],
)
def test_opposed_positions(left: Said, right: Said, opposed: bool) -> None:  # noqa: FBT001  # a column of the table
    told = ruled(article("Morning Post", left), article("Herald", right))
    assert ((Verdict.CONFLICT, "opposed_positions") in told) is opposed


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The mill sells “Made in Ardovia” boots", "The airline flies “Made in Ardovia” gliders", True),
        ("The mill sells “Made in Ardovia” boots", "A shop in Tarnholt sells “Made in Ardovia” boots", False),
        ("The mill sells “Made in Ardovia” boots", "The airline flies “Born in Norvia” gliders", False),
    ],
)
def test_one_phrase_for_two_things(left: str, right: str, told: bool) -> None:  # noqa: FBT001  # a column of the table
    rules = {rule for _, rule in ruled(article("Morning Post", Said(left)), article("Herald", Said(right)))}
    assert ("same_phrase_for_different_things" in rules) is told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of missing miners is not known", True),
        ("The cost of the merger has not been disclosed", True),
        ("How many voters stayed away is unclear", True),
        ("The name of the driver is not known", False),
        ("The cost of the merger is 40 million dollars", False),
    ],
)
def test_what_is_not_known(text: str, expected: bool) -> None:  # noqa: FBT001  # a column of the table
    assert says_unknown(text) is expected


def test_a_figure_and_its_unknown_are_compatible() -> None:
    left = Said("The vaccine trial in Merrin enrolled 430 volunteers", (Figure("430", 430, "volunteer"),))
    right = Said("The number of volunteers in the Merrin vaccine trial is not known", negative=True)
    assert ruled(article("Morning Post", left), article("Herald", right)) == {(Verdict.COMPATIBLE, "not_known")}


WITHHELD = "The number of volunteers in the Merrin vaccine trial has not been disclosed"


@pytest.mark.parametrize(
    ("unknown", "speaker", "days", "verdict"),
    [
        (WITHHELD, None, ("2031-05-02", "2031-05-02"), Verdict.CONFLICT),
        (WITHHELD, None, (None, None), Verdict.CONFLICT),
        (WITHHELD, "Bo Lund", ("2031-05-02", "2031-05-02"), Verdict.COMPATIBLE),  # a source tells it
        (WITHHELD, None, ("2031-05-09", "2031-05-02"), Verdict.COMPATIBLE),  # it came out
        ("The number of volunteers in the Merrin vaccine trial is unclear", None, (None, None), Verdict.COMPATIBLE),
    ],
    ids=["withheld", "no dates", "a source", "later", "unclear"],
)
def test_a_plain_figure_conflicts_with_its_being_withheld(
    unknown: str, speaker: str | None, days: tuple[str | None, str | None], verdict: Verdict
) -> None:
    figure = (Figure("430", 430, "volunteer"),)
    left = Said("The vaccine trial in Merrin enrolled 430 volunteers", figure, speaker=speaker)
    right = Said(unknown, negative=True)
    told = ruled(article("Post", left, published=days[0]), article("Herald", right, published=days[1]))
    assert told == {(verdict, "not_known")}


def lasting(months: int) -> Article:
    return article("Herald", Said(f"After {months} months of talks the pilots walked out"), published="2031-09-10")


@pytest.mark.parametrize(
    ("months", "verdict"), [(10, Verdict.COMPATIBLE), (11, Verdict.COMPATIBLE), (4, Verdict.CONFLICT)]
)
def test_a_length_against_a_start(months: int, verdict: Verdict) -> None:
    began = Said("Talks have gone on since November", subject="Talks", predicate="go", period="2030-11/..")
    told, documents, readings = story(article("Post", began, published="2031-09-10"), lasting(months))
    start = documents[1].text.index(str(months))
    span = Span(document=documents[1].id, start=start, end=start + len(f"{months} months"))
    period = Period(span=span, kind=PeriodKind.DURATION, timex=f"P{months}M", rule="test")
    readings[1] = readings[1].model_copy(update={"periods": (period,)})
    told = Story(documents, readings, Names(unite(readings, None)))
    (met,) = lengths(told.statements, told.durations)
    assert (met.ruling.verdict, met.ruling.rule.value) == (verdict, "duration_and_start")


def test_a_length_of_something_else_meets_no_start() -> None:
    began = Said("Talks have gone on since November", subject="Talks", predicate="go", period="2030-11/..")
    told, _, _ = story(article("Post", began), article("Herald", Said("After eight months of drought rain fell")))
    assert not list(lengths(told.statements, told.durations))

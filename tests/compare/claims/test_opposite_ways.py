"""Up and down in one time, north and south of one place, opposites of one person: each beside what leaves room."""

from __future__ import annotations

import pytest

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import figures_of
from audiatur.compare.questions.acts import pair_of
from audiatur.compare.verdicts.denied_act import denied
from audiatur.compare.verdicts.elsewhere import elsewhere_or_opposed
from audiatur.compare.verdicts.opposed import opposed_acts
from audiatur.compare.verdicts.opposite_ways import opposite_bearings, opposite_ways
from audiatur.compare.verdicts.ruling import Pair
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, ruled, story

LUND = (("John Lund", EntityKind.PERSON),)


def _pair(left: Said, right: Said, times: Meeting = Meeting.SAME) -> Pair:  # type: ignore[type-arg]  # of figures
    told, *_ = story(article("A", left), article("B", right))
    one, other = (next(iter(figures_of(told, statement))) for statement in told.statements)
    return Pair(one, other, 0.5, times)


def _share(text: str, words: str, value: float, verb: str, period: str = "2031-05", subject: str = "rents") -> Said:
    return Said(text, (Figure(words, value, "percent"),), subject, verb, period=period)


ROSE = _share("Rents were 4 percent higher in May", "4 percent", 4, "be")


@pytest.mark.parametrize(
    ("other", "conflict"),
    [
        (_share("Rents were 2 percent lower in May", "2 percent", 2, "be"), True),
        (_share("Rents were 2 percent lower from April to May", "2 percent", 2, "fall"), False),
        (_share("Rents were 2 percent higher in May", "2 percent", 2, "climb"), False),
        (_share("Wages were 2 percent lower in May", "2 percent", 2, "fall", subject="wages"), False),
        (_share("Rents were 2 percent lower on 3 May", "2 percent", 2, "fall", "2031-05-03"), True),
    ],
    ids=["down", "from another month", "up too", "another subject", "one of them of a month"],
)
def test_up_and_down(other: Said, *, conflict: bool) -> None:
    assert (opposite_ways(_pair(ROSE, other)) is not None) is conflict


def test_within_a_day_a_price_goes_up_and_down() -> None:
    up = _share("Shares were 4 percent higher on 3 May", "4 percent", 4, "rise", "2031-05-03", "shares")
    down = _share("Shares were 2 percent lower on 3 May", "2 percent", 2, "fall", "2031-05-03", "shares")
    assert opposite_ways(_pair(up, down)) is None
    assert (
        opposite_ways(_pair(ROSE, _share("Rents were 2 percent lower", "2 percent", 2, "fall"), Meeting.UNKNOWN))
        is None
    )


def _miles(text: str, words: str = "12 miles", value: float = 12) -> Said:
    return Said(text, (Figure(words, value, "mile"),), "ferry", "sink")


@pytest.mark.parametrize(
    ("other", "conflict"),
    [
        (_miles("The ferry sank 12 miles south of Tarsa"), True),
        (_miles("The ferry sank 12 miles southwest of Tarsa"), False),
        (_miles("The ferry sank 12 miles north of Tarsa"), False),
        (_miles("The ferry sank 12 miles south of Orrin"), False),
        (_miles("The ferry sank 30 miles south of Tarsa", "30 miles", 30), False),
        (_miles("The ferry sank 12 miles from Tarsa"), False),
    ],
)
def test_north_and_south_of_one_place(other: Said, *, conflict: bool) -> None:
    pair = _pair(_miles("The ferry sank 12 miles north of Tarsa"), other, Meeting.UNKNOWN)
    assert (opposite_bearings(pair) is not None) is conflict


def _lund(text: str, verb: str, what: str | None = None, *, negative: bool = False, subject: str = "John Lund") -> Said:
    return Said(text, (), subject, verb, object=what, negative=negative, names=LUND if subject == "John Lund" else ())


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (_lund("John Lund survived the sinking", "survive", "the sinking"),
         _lund("John Lund died in the sinking", "die"), True),
        (_lund("John Lund survived the sinking", "survive", "the sinking"),
         _lund("John Lund died in May", "die"), False),
        (_lund("The captain, John Lund, was armed", "be", "armed"),
         _lund("John Lund was unarmed", "be", "unarmed"), True),
        (_lund("The captain, John Lund, was armed", "be", "armed"),
         _lund("John Lund was tired", "be", "tired"), False),
        (_lund("A sailor was armed", "be", "armed", subject="sailor"),
         _lund("A guard was unarmed", "be", "unarmed", subject="guard"), False),
    ],
)  # fmt: skip
def test_what_one_person_is_never_both(left: Said, right: Said, *, conflict: bool) -> None:
    told, *_ = story(article("Post", left), article("Herald", right))
    assert (opposed_acts(pair_of(*told.statements)) is not None) is conflict


@pytest.mark.parametrize(
    ("other", "conflict"),
    [
        (_lund("John Lund did not have a gun", "have", "a gun", negative=True), True),
        (_lund("John Lund did not have a licence", "have", "a licence", negative=True), False),
        (_lund("The sailor did not have a gun", "have", "a gun", negative=True, subject="sailor"), False),
    ],
)
def test_one_person_has_a_thing_or_has_it_not(other: Said, *, conflict: bool) -> None:
    told, *_ = story(article("Post", _lund("John Lund had a gun", "have", "a gun")), article("Herald", other))
    assert (denied(pair_of(*told.statements)) is not None) is conflict


def _checked(text: str, verb: str, town: str | None = None, what: str | None = "its inspection") -> Said:
    names = ((town, EntityKind.PLACE),) if town else ()
    return Said(text, (), "ferry", verb, object=what, period="2031-03", negative=verb == "fail", names=names)


PASSED = _checked("The ferry passed its inspection in March", "pass")


def test_passed_and_failed_are_no_agreement_on_the_date() -> None:
    failed = _checked("The ferry failed its inspection in March", "fail")
    told, *_ = story(article("Post", PASSED), article("Herald", failed))
    assert elsewhere_or_opposed(*told.statements)
    assert (Verdict.CONFLICT, "opposed_values") in ruled(article("Post", PASSED), article("Herald", failed))
    told, *_ = story(
        article("Post", PASSED), article("Herald", _checked("The ferry passed its tests in March", "pass"))
    )
    assert not elsewhere_or_opposed(*told.statements)


def test_arrested_in_two_towns() -> None:
    def arrested(town: str) -> Said:
        names = ((town, EntityKind.PLACE),)
        return Said(f"The keeper was arrested in {town}", (), "keeper", "arrest", names=names)

    told = ruled(article("Post", arrested("Bergen")), article("Herald", arrested("Oslo")))
    assert (Verdict.CONFLICT, "different_places") in told
    same = ruled(article("Post", arrested("Bergen")), article("Herald", arrested("Bergen")))
    assert all(verdict is not Verdict.CONFLICT for verdict, _ in same)


def _count(text: str, words: str, value: float, unit: str, subject: str, verb: str, measure: str | None = None) -> Said:
    return Said(text, (Figure(words, value, unit),), subject, verb, measure=measure)


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (_count("There were 81 people aboard the ferry", "81", 81, "person", "people", "be"),
         _count("Six of the 77 people on board the ferry survived", "77", 77, "person", "people", "be"), True),
        (_count("There were 81 people aboard the ferry", "81", 81, "person", "people", "be"),
         _count("77 people queued at the pier of Tarsa", "77", 77, "person", "people", "queue"), False),
        (_count("The fire destroyed 40 homes", "40", 40, "house", "fire", "destroy"),
         _count("The blaze destroyed 60 homes", "60", 60, "house", "blaze", "destroy"), True),
        (_count("The council bought 40 homes", "40", 40, "house", "council", "buy"),
         _count("The college bought 60 homes", "60", 60, "house", "college", "buy"), False),
        (_count("Five bombs were dropped on the camp, of which four burst", "Five", 5, "bomb", "bombs", "drop"),
         _count("Four bombs were dropped on the camp", "Four", 4, "bomb", "bombs", "drop"), True),
    ],
)  # fmt: skip
def test_rival_counts(left: Said, right: Said, *, conflict: bool) -> None:
    told = ruled(article("Post", left), article("Herald", right))
    assert ((Verdict.CONFLICT, "different_values") in told) is conflict

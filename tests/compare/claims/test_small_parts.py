"""Times, values, words and scopes that comparing rests on."""

from __future__ import annotations

import pytest

from audiatur.compare.calendar import Meeting, days, meet
from audiatur.compare.figure import kind_of
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import gather
from audiatur.compare.scopes import BEFALLEN, WHO, is_estimate, scope_of, tells_of_change
from audiatur.compare.values import bounds, in_words, rounds_to, significant, step
from audiatur.compare.words import stem, stems
from audiatur.model.amount import Amount, Hedge
from audiatur.model.span import Span


def amount(value: float | None, hedge: Hedge | None = None, **more: object) -> Amount:
    place = Span(document="d", start=0, end=1)
    fields = {"low": None, "high": None, **more}
    return Amount(span=place, value=value, hedge=hedge, rule="test", **fields)  # type: ignore[arg-type]  # fields of Amount


@pytest.mark.parametrize(
    ("left", "right", "meeting"),
    [
        ("2024", "2024", Meeting.SAME),
        ("2024-05", "2024", Meeting.WITHIN),
        ("2024", "2024-05-03", Meeting.HOLDS),
        ("2024", "2025", Meeting.APART),
        ("../2028", "2028", Meeting.HOLDS),
        ("2021/2024", "2024/2026", Meeting.OVERLAP),
        ("2026/..", "2025", Meeting.APART),
        (None, "2025", Meeting.UNKNOWN),
        ("XXXX-05", "2025", Meeting.UNKNOWN),
        ("2024-13", "2024", Meeting.UNKNOWN),
        ("../..", "2024", Meeting.UNKNOWN),
        ("2024-05-03T10:00", "2024-05-03", Meeting.SAME),
    ],
)
def test_times_meet(left: str | None, right: str | None, meeting: Meeting) -> None:
    assert meet(days(left), days(right)) is meeting


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (amount(7000, Hedge.ABOUT), amount(6988), True),
        (amount(7000), amount(6988), True),
        (amount(6988), amount(6987), False),
        (amount(70000, Hedge.ABOUT), amount(65000), False),
        (amount(413e6, Hedge.ABOUT, precision=1e6), amount(418.3e6, precision=1e5), False),
        (amount(88000), amount(86712), False),
        (amount(40), amount(42), True),
        (amount(12), amount(13), False),
        (amount(None, low=2000), amount(2000), False),
    ],
)
def test_rounding(left: Amount, right: Amount, same: bool) -> None:  # noqa: FBT001 - a column of the table
    assert rounds_to(left, right) is same
    assert rounds_to(right, left) is same


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        (amount(40), 40, 40),
        (amount(40, Hedge.AT_LEAST), 40, float("inf")),
        (amount(40, Hedge.LESS_THAN), float("-inf"), 40),
        (amount(None, low=10, high=20), 10, 20),
    ],
)
def test_bounds(figure: Amount, low: float, high: float) -> None:
    assert bounds(figure) == (low, high)


def test_values_in_words() -> None:
    assert [in_words(1.5e9, currency="EUR"), in_words(0.5, "percent"), in_words(12, "boat")] == [
        "1.5 billion EUR",
        "0.5%",
        "12 boat",
    ]
    assert (step(amount(7000)), step(amount(6988)), significant(0.05)) == (1000, 1, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [("signing", "signed"), ("factories", "plant"), ("villages", "village"), ("negotiated", "talks"), ("died", "toll")],
)
def test_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("party", "part"), ("minister", "ministry"), ("sold", "bought")])
def test_two_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_that_say_nothing_are_no_stems() -> None:
    assert stems("It was said that they were there in May") == ()


def test_the_nearest_word_narrows_a_figure() -> None:
    text = "Of the 30 boats ordered, 12 were delivered"
    ordered, delivered = text.index("30"), text.index("12")
    assert scope_of(text, ordered, ordered + 2)["stage of a supply"] == "ordered"
    assert scope_of(text, delivered, delivered + 2)["stage of a supply"] == "delivered"


@pytest.mark.parametrize(
    ("text", "figure", "who"),
    [
        ("Six people, two of them soldiers, were killed", "Six", None),
        ("2,000 guards and more than 1,000 police officers came", "2,000", None),
        ("2,000 guards and more than 1,000 police officers came", "1,000", "police"),
        ("More than a thousand police officers and 2,000 guards came", "2,000", None),
        ("Six of the soldiers were killed", "Six", "military"),
    ],
)
def test_who_is_counted_stands_behind_no_other_figure(text: str, figure: str, who: str | None) -> None:
    start = text.index(figure)
    assert scope_of(text, start, start + len(figure)).get(WHO) == who


@pytest.mark.parametrize(
    ("text", "figure", "befell"),
    [
        ("The flood left about 130 dead in Velmora.", "130", "killed"),
        ("The flood came by night, displacing over 15,000.", "15,000", "displaced"),
        ("Some 400 families uprooted by the flood came back.", "400", "displaced"),
        ("Boats went out all night, rescuing 60.", "60", "rescued"),
        ("The police went in, detaining 12 men.", "12", "arrested"),
        ("The council met 12 times.", "12", None),
    ],
)
def test_what_befell_people(text: str, figure: str, befell: str | None) -> None:
    start = text.index(figure)
    assert scope_of(text, start, start + len(figure)).get(BEFALLEN) == befell


def test_words_of_change_and_of_estimate() -> None:
    assert tells_of_change("The toll was raised to 40")
    assert not tells_of_change("The toll is 40")
    assert is_estimate("a survey found 40")
    assert not is_estimate("40 were counted")


def test_only_what_shares_a_key_is_compared() -> None:
    assert list(candidates([1, 2, 11, 3], lambda number: [(number % 10,)])) == [(0, 2)]
    many = list(range(2000))
    assert len(candidates(many, lambda _: [("one",)])) <= 12 * len(many)


def test_a_chain_of_small_likenesses_joins_nothing() -> None:
    chain = [(1.0, n, n + 1) for n in range(9)]
    groups = gather(10, chain, lambda a, b: abs(a - b) == 1)
    assert max(len(group) for group in groups) <= 3


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        (amount(1, currency="EUR"), "money"),
        (amount(1, unit="percent"), "percent"),
        (amount(1, unit="month"), "duration"),
        (amount(1, unit="ship per day"), "rate"),
        (amount(1, unit="ship"), "count"),
        (amount(1), "bare"),
    ],
)
def test_kinds(figure: Amount, kind: str) -> None:
    assert kind_of(figure) == kind

"""What rival articles tell of one incident: when, where, or not at all; each with what looks like it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.no_such_act import no_such_act
from audiatur.compare.questions.meetings.incidents import incidents
from audiatur.compare.questions.meetings.opposed.rival_countries import rival_countries
from audiatur.compare.questions.meetings.times.narrower_day import narrower_day
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
LUND, QUILL = "Ada Lund", "Tessa Quill"


def _met(rule: Callable[[Sequence[Statement]], Iterable[Met]], left: Said, right: Said) -> set[tuple[Verdict, Rule]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return {(met.ruling.verdict, met.ruling.rule) for met in rule(told.statements)}


WARNED = Said("its pilots warned the freighter ten times before the shot", subject="pilots", predicate="warn",
              object="the freighter", speaker=LUND)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker", "one"),
    [
        ("there were no warnings to the freighter before the shot", QUILL, True),
        ("the freighter received no warning by radio before the shot", QUILL, True),
        ("there was no warning sign on the freighter before the shot", QUILL, False),
        ("there were no warnings to the freighter before the shot", LUND, False),
        ("there were no warnings to the freighter before the shot", None, False),
        ("there were no lights on the freighter before the shot", QUILL, False),
    ],
    ids=["none", "received none", "none of another sort", "one voice", "nobody's word", "none of another thing"],
)
def test_no_such_act(text: str, speaker: str | None, one: bool) -> None:  # noqa: FBT001  # a column of the table
    denial = Said(text, subject="freighter", predicate="be", speaker=speaker, negative=True)
    assert _met(no_such_act, WARNED, denial) == ({(Verdict.CONFLICT, Rule.DENIED)} if one else set())


@pytest.mark.parametrize(
    "text", ["no warnings by the pilots to the freighter", "its pilots would have warned the freighter"]
)
def test_what_tells_of_none_or_of_what_might_have_been_is_no_such_act(text: str) -> None:
    told = Said(text, subject="pilots", predicate="warn", object="the freighter", speaker=LUND)
    denial = Said(
        "there were no warnings to the freighter before the shot", speaker=QUILL, negative=True, predicate="be"
    )
    assert _met(no_such_act, told, denial) == set()


OVER_NORWAY = Said("the glider was in Norwegian airspace when it was hit", subject="glider", predicate="be",
                   speaker="Norway")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker", "negative", "one"),
    [
        ("the glider was hit a mile inside Swedish territory", "Sweden", False, True),
        ("the glider did not stray outside Sweden when it was hit", "Sweden", True, True),
        ("the glider never entered Norwegian airspace", "Sweden", True, True),
        ("the glider was over Norway when it was hit", "Sweden", False, False),
        ("the glider was in Swedish airspace when it was hit", "Norway", False, False),
        ("the glider was in Swedish airspace when it was hit", None, False, False),
        ("the glider flew over Norway and was in Swedish airspace when hit", "Sweden", False, False),
        ("the glider left Norwegian airspace at noon", "Sweden", False, False),
        ("the glider had left Norwegian airspace when it was hit", "Sweden", False, True),
        ("the ferry was in Swedish waters when the glider was hit", "Sweden", False, False),
        ("every glider was hit a mile inside Swedish territory", "Sweden", False, False),
    ],
    ids=["in another", "not outside another", "not in it", "in the same", "one voice", "the outlet's own", "in both",
         "it left", "it had left", "another thing", "of several"],
)  # fmt: skip
def test_rival_countries(text: str, speaker: str | None, negative: bool, one: bool) -> None:  # noqa: FBT001  # columns of the table
    subject = "ferry" if "ferry" in text else "glider"
    other = Said(text, subject=subject, predicate="be", speaker=speaker, negative=negative)
    expected = {(Verdict.CONFLICT, Rule.DIFFERENT_PLACES)} if one else set()
    assert _met(rival_countries, OVER_NORWAY, other) == expected
    assert _met(rival_countries, other, OVER_NORWAY) == expected


@pytest.mark.parametrize(("named", "opposed"), [("Tarnholt", True), ("Sorrel", False)])
def test_a_denial_of_another_place_is_none(named: str, opposed: bool) -> None:  # noqa: FBT001  # a column of the table
    link = Said("Oda Lund linked the Tarnholt blast to a keg", subject="Oda Lund", predicate="link",
                names=(("Tarnholt", EntityKind.PLACE),))  # fmt: skip
    none = Said(f"There was no link to the {named} keg of the blast", predicate="be", speaker=QUILL, negative=True,
                names=((named, EntityKind.PLACE),))  # fmt: skip
    assert bool(_met(no_such_act, link, none)) == opposed


OUSTED = Said("the guard removed the harbour master from office on 3 May", subject="guard", period="2031-05-03")


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (Said("in May the harbour master lost his office to the guard", subject="master", period="2031-05"), True),
        (Said("in June the harbour master lost his office to the guard", subject="master", period="2031-06"), False),
        (Said("in 2031 the harbour master lost his office to the guard", subject="master", period="2031"), False),
        (Said("in May the harbour was dredged", subject="harbour", period="2031-05"), False),
        (Said("in May the harbour master would not leave his office to the guard", subject="master",
              period="2031-05", negative=True), False),
        (Said("in May 40 of the harbour master's office joined the guard", subject="office", period="2031-05",
              figures=(Figure("40", 40),)), True),
    ],
    ids=["the month", "another month", "a year", "another thing", "denied", "a figure beside"],
)  # fmt: skip
def test_narrower_day(other: Said, one: bool) -> None:  # noqa: FBT001  # a column of the table
    expected = {(Verdict.COMPATIBLE, Rule.NARROWER_DATE)} if one else set()
    assert _met(narrower_day, OUSTED, other) == expected


def test_they_reach_the_findings() -> None:
    denial = Said("there were no warnings to the freighter", subject="freighter", predicate="be", speaker=QUILL,
                  negative=True)  # fmt: skip
    assert (Verdict.CONFLICT, "denied") in ruled(article("A", WARNED, *OTHERS), article("B", denial, *OTHERS))


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_survived(left: str, right: str) -> None:
    one = Said(f"x {left}", subject=left, predicate="hit", speaker=LUND)
    other = Said(f"y {right}", subject=right, predicate="hit", speaker=QUILL, negative=True)
    told, _, _ = story(article("A", one), article("B", other))
    first, again = ([[*rule] for rule in incidents(told.statements)] for _ in range(2))
    assert first == again

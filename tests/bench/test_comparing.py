"""The bench of comparing counts false alarms as they are, and Audiatur has none of some kinds on the sample."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "comparing"))

from counting import Counts, counted, ours
from given import Fact, Given, Place
from rows import rows
from rules import Judged, Sentence, grouped, same_digits, unequal_values, word_overlap
from stories import sample

A, B, C, D = (Place(file, 0, 40) for file in ("a.txt", "b.txt", "c.txt", "d.txt"))


def given(*facts: Fact, complete: bool = True, copies: tuple[frozenset[str], ...] = ()) -> Given:
    return Given((), (), facts, ((A, B),), copies, complete=complete)


def fact(*verdicts: str) -> Fact:
    return Fact(frozenset(verdicts), (A, B))


def said(verdict: str, *places: Place) -> list[Judged]:
    return [Judged(verdict, frozenset(places))]


@pytest.mark.parametrize(
    ("known", "told", "right", "conflicts", "agreements", "lookalikes"),
    [
        (fact("conflict"), said("conflict", A, B), 1, 0, 0, 1),
        (fact("conflict"), said("corroborated", A, B), 0, 0, 1, 1),
        (fact("corroborated"), said("conflict", A, B), 0, 1, 0, 1),
        (fact("corroborated"), said("compatible", A, B), 0, 0, 0, 0),
        (fact("corroborated"), said("corroborated", A, C), 0, 0, 0, 0),  # holds one passage of the fact only
        (fact("conflict"), said("conflict", C, D), 0, 1, 0, 0),  # nobody planted that one
    ],
)
def test_what_is_said_is_counted(
    known: Fact, told: list[Judged], right: int, conflicts: int, agreements: int, lookalikes: int
) -> None:
    counts = counted(given(known), told, told)
    assert counts.right.hit == right
    assert counts.conflicts.hit == conflicts
    assert counts.agreements.hit == agreements
    assert counts.lookalikes.hit == lookalikes


def test_a_conflict_outside_an_incomplete_gold_standard_is_not_held_to_be_wrong() -> None:
    told = said("conflict", C, D)
    assert counted(given(fact("conflict"), complete=False), told, told).conflicts.hit == 0
    wrong = said("conflict", A, B)
    assert counted(given(fact("corroborated"), complete=False), wrong, wrong).conflicts.hit == 1


@pytest.mark.parametrize(("places", "wrong"), [((A, B), 1), ((A, B, C), 0), ((A, C), 0)])
def test_copies_that_agree_are_one_origin_counted_twice(places: tuple[Place, ...], wrong: int) -> None:
    told = said("corroborated", *places)
    assert counted(given(copies=(frozenset({"a.txt", "b.txt"}),)), told, told).copied.hit == wrong


def sentence(place: Place, words: str, *numbers: str) -> Sentence:
    kept = words.split()
    return Sentence(place, dict.fromkeys(kept, len(kept) ** -0.5), frozenset(numbers))


def test_the_simple_rules() -> None:
    one = sentence(A, "ferry sank off port", "41")
    like = sentence(B, "ferry sank near port", "52")
    same = sentence(C, "school opens", "41")
    assert {each.places for each in word_overlap([one, like, same])} == {frozenset({A, B})}
    assert {each.places for each in same_digits([one, like, same])} == {frozenset({A, C})}
    assert {each.places for each in unequal_values([one, like, same])} == {frozenset({A, B})}
    assert list(word_overlap([one, sentence(A, "ferry sank off port")])) == []  # one article


def test_pairs_of_one_matter_are_one_alarm() -> None:
    pairs = [*said("conflict", A, B), *said("conflict", B, C), *said("corroborated", C, D)]
    assert {(each.verdict, each.places) for each in grouped(pairs)} == {
        ("conflict", frozenset({A, B, C})),
        ("corroborated", frozenset({C, D})),
    }


def test_a_dash_tells_that_a_rule_never_says_such_things() -> None:
    told = counted(given(fact("conflict")), said("conflict", A, B), said("conflict", A, B))
    lines = rows({"set": {"Audiatur": told, "word overlap": Counts()}}, ("Audiatur", "word overlap")).splitlines()
    assert "| set | conflicts told that are wrong | **0 of 1** | – |" in lines


def test_no_alarm_on_the_sample_is_false_and_no_origin_counts_twice() -> None:
    (story,) = sample()
    own = ours(story)
    counts = counted(story, own, own)
    assert counts.conflicts.of > 0
    assert counts.copied.of > 0
    assert (counts.conflicts.hit, counts.lookalikes.hit, counts.copied.hit) == (0, 0, 0)

"""Findings of which one only tells again what a larger agreement tells."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.repeats import told_once
from audiatur.model.finding import Finding, Question, Verdict


def _finding(
    claims: str,
    verdict: Verdict = Verdict.CORROBORATED,
    rule: str = "same_value",
    reason: str = "Both say so.",
) -> Finding:
    return Finding(
        id=f"finding-{claims}-{verdict}-{rule}-{reason}",
        question=Question(id=f"question-{claims}", label="Dam: height", measure="height"),
        verdict=verdict,
        rule=rule,
        reason=reason,
        claims=tuple(claims),
        answers=(),
        documents=2,
        origins=2,
    )


WHOLE = _finding("abcd")


@pytest.mark.parametrize(
    ("other", "stays"),
    [
        (_finding("ab"), False),
        (_finding("bd"), False),
        (_finding("abcd", rule="same_date"), True),
        (_finding("ab", rule="same_date"), True),
        (_finding("ab", Verdict.CONFLICT), True),
        (_finding("ab", Verdict.COMPATIBLE), True),
        (_finding("de"), True),
    ],
)
def test_an_agreement_within_a_larger_one_goes(other: Finding, *, stays: bool) -> None:
    assert list(told_once((other, WHOLE))) == ([other, WHOLE] if stays else [WHOLE])


def test_what_agrees_stays_beside_a_larger_group_that_does_not() -> None:
    part, larger = _finding("ab"), _finding("abcd", Verdict.COMPATIBLE)
    assert list(told_once((part, larger))) == [part, larger]


DISPUTED = _finding("abcd", Verdict.CONFLICT, "different_values", "40 against 42.")


@pytest.mark.parametrize(
    ("other", "stays"),
    [
        (_finding("ab", Verdict.CONFLICT, "different_values", "40 against 42."), False),
        (_finding("ab", Verdict.CONFLICT, "different_values", "40 against 60."), True),
        (_finding("ae", Verdict.CONFLICT, "different_values", "40 against 42."), True),
        (_finding("ab"), True),
    ],
)
def test_a_conflict_within_a_larger_one_goes(other: Finding, *, stays: bool) -> None:
    assert list(told_once((other, DISPUTED))) == ([other, DISPUTED] if stays else [DISPUTED])

"""Opposite statements: in conflict where subject, object and time are one, and only there."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict

from .support import Said, article, findings, ruled


def said(words: str, predicate: str, period: str | None = None, *, negative: bool = False) -> Said:
    """The subject is what stands before the first verb of the tests' sentences."""
    for verb in (
        " was ",
        " is ",
        " would have lost ",
        " rejected ",
        " accepted ",
        " won ",
        " lost ",
        " blocked ",
        " approved ",
    ):
        if verb in words:
            return Said(
                words,
                subject=words.split(verb, maxsplit=1)[0].removeprefix("The "),
                object=words.split(verb)[1] if verb.strip() not in {"was", "is"} else None,
                predicate=predicate,
                period=period,
                negative=negative,
            )
    raise ValueError(words)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (said("The Tarsa bridge is open to lorries", "be"), said("The Tarsa bridge is closed to lorries", "be")),
        (
            said("The harbour clerk was found guilty of fraud", "be"),
            said("The harbour clerk was acquitted of fraud", "be"),
        ),
        (
            said("The council accepted the ferry offer", "accept"),
            said("The council rejected the ferry offer", "reject"),
        ),
        (said("The senate approved the dam law", "approve"), said("The senate blocked the dam law", "block")),
        (said("The Rowers won the lake final", "win"), said("The Rowers lost the lake final", "lose")),
    ],
)
def test_opposites_of_one_thing_conflict(left: Said, right: Said) -> None:
    assert (Verdict.CONFLICT, "opposed_values") in ruled(article("A", left), article("B", right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (said("The Tarsa bridge is open to lorries", "be"), said("The Lund bridge is closed to lorries", "be")),
        (
            said("The Tarsa bridge is open to lorries", "be", "2031-03-01"),
            said("The Tarsa bridge is closed to lorries", "be", "2031-03-02"),
        ),
        (
            said("The Tarsa bridge is not open to lorries", "be", negative=True),
            said("The Tarsa bridge is closed to lorries", "be"),
        ),
        (said("The council accepted the ferry offer", "accept"), said("The senate rejected the ferry offer", "reject")),
        (
            said("The council accepted the ferry offer", "accept"),
            said("The council rejected the tram offer of the builders", "reject"),
        ),
        (said("The senate approved the bill", "approve"), said("The senate blocked the bill", "block")),
        (
            said("The Rowers won the lake final", "win"),
            said("The Rowers would have lost the lake final if the wind had held", "lose"),
        ),
        (
            said("The Rowers won the lake final", "win", "2030"),
            said("The Rowers lost the lake final", "lose", "2031"),
        ),
    ],
)
def test_opposites_of_two_things_or_times_do_not(left: Said, right: Said) -> None:
    told = findings(article("A", left), article("B", right))
    assert "opposed_values" not in {finding.rule for finding in told}


def test_an_opposite_with_an_object_and_one_without_tell_of_two_acts() -> None:
    left = Said("The patrol ship opened on the smugglers near the reef", subject="patrol ship", predicate="open")
    right = Said(
        "The patrol ship closed the smugglers near the reef",
        subject="patrol ship",
        predicate="close",
        object="the smugglers",
    )
    assert "opposed_values" not in {rule for _, rule in ruled(article("A", left), article("B", right))}


def test_a_state_told_on_two_days_may_have_changed() -> None:
    left, right = said("The Tarsa bridge is open to lorries", "be"), said("The Tarsa bridge is closed to lorries", "be")
    told = ruled(article("A", left, published="2031-03-01"), article("B", right, published="2031-03-04"))
    assert "opposed_values" not in {rule for _, rule in told}

"""Two figures of votes and polls: of one vote, or of two, or what a vote takes."""

from __future__ import annotations

import pytest

from audiatur.compare.figure import figures_of
from audiatur.compare.verdicts.votes import other_vote

from .support import Figure, Said, article, story


def _said(text: str, words: str, value: float, unit: str | None = "vote") -> Said:
    return Said(text, (Figure(words, value, unit),), subject="pier bill", predicate="pass")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (_said("It passed 221-201", "221", 221, None), _said("We do not have 218 votes", "218", 218), True),
        (_said("It passed 257-157", "157", 157, None), _said("Tuesday's 257-167 vote", "167", 167, None), False),
        (_said("It has 51 votes", "51", 51), _said("It got the 50 votes needed to end debate", "50", 50), True),
        (_said("It has 51 votes", "51", 51), _said("The pier bill needs just 50 votes", "50", 50), True),
        (_said("It has 51 votes", "51", 51), _said("It passes with just 50 votes", "50", 50), False),
        (_said("It needs 51 votes", "51", 51), _said("It takes 50 votes", "50", 50), False),
        (_said("Quill leads Lund by 60 percent to 34 percent", "60 percent", 60, "percent"),
         _said("Quill has a narrow 48-46 percent lead in Tarsa", "48", 48, "percent"), True),
        (_said("Moss has 14 percent and Dolan 10 percent", "10 percent", 10, "percent"),
         _said("Moss has 14 percent and Dolan 11 percent", "11 percent", 11, "percent"), False),
        (_said("Moss has 14 percent", "14 percent", 14, "percent"),
         _said("Moss has 16 percent, Dolan 11 percent", "16 percent", 16, "percent"), False),
    ],
    ids=["a result and a number that is lacking", "one result, a digit apart", "what is needed", "what it needs",
         "with", "both are needed", "two polls", "one poll", "one share of a poll"],
)  # fmt: skip
def test_other_vote(left: Said, right: Said, *, expected: bool) -> None:
    told, *_ = story(article("A", left), article("B", right))
    one, other = (next(iter(figures_of(told, statement))) for statement in told.statements)
    assert other_vote(one, other) is expected
    assert other_vote(other, one) is expected

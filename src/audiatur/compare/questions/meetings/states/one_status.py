"""Statements in, those out that tell one thing of what somebody or something is: a member, a former province."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.status import Status, statuses
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.model.finding import Verdict


def one_status(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that give one holder one status, or of which one denies it."""
    found = list(statuses(story))
    for a, b in candidates(found, lambda one: [(one.what, one.holder, one.of)]):
        left, right = found[a], found[b]
        one, other = left.statement, right.statement
        if one.document is other.document or meet(one.period, other.period) is Meeting.APART:
            continue
        yield Met(one, other, _ruling(story, left, right))


def _ruling(story: Story, left: Status, right: Status) -> Ruling:
    one, other = left.statement, right.statement
    what = f"{story.written(left.holder)}: {left.what} {story.written(left.of)}"
    if left.holds == right.holds:
        shown = "" if left.holds else "denied, "
        reason = f"{what} ({shown}{one.voice}; {other.voice})."
        return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STATUS, reason=reason)
    says, denies = (left, right) if left.holds else (right, left)
    reason = f"{what}: {says.statement.voice} states it, {denies.statement.voice} denies it."
    return Ruling(verdict=Verdict.CONFLICT, rule=Rule.DENIED, reason=reason)

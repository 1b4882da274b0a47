"""Statements in, those out by which one side got the same thing, is to get it, or ordered it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.items import Item, one_item
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.story import Story
from audiatur.compare.transfers import Stage, Transfer, transfers, verbs
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.model.finding import Verdict
from audiatur.model.topic import Measure

KEYS = 8
"""Things of one transfer by which it is looked up."""


def one_transfer(story: Story, known: Mapping[str, Measure]) -> Iterator[Met]:
    """Pairs of statements of two documents of one thing that went, or is to go, to one side."""
    found = list(transfers(story, known))
    for a, b in candidates(found, _keys):
        left, right = found[a], found[b]
        if left.statement.document is right.statement.document:
            continue
        shared = _shared(left, right)
        if shared is not None and (ruling := _ruling(story, left, right, shared)) is not None:
            yield Met(left.statement, right.statement, ruling)


def _keys(transfer: Transfer) -> Iterator[tuple[str, str]]:
    for item in transfer.items[:KEYS]:
        yield from (("name", name) for name in sorted(item.names)[:2])
        yield from (("kind", head) for head in (item.head, item.also) if head)


def _shared(left: Transfer, right: Transfer) -> tuple[Item, Item] | None:
    """The first thing that both name."""
    pairs = ((one, other) for one in left.items for other in right.items)
    return next((pair for pair in pairs if one_item(*pair, verbs().vague)), None)


def _ruling(story: Story, left: Transfer, right: Transfer, shared: tuple[Item, Item]) -> Ruling | None:
    one, other = left.statement, right.statement
    product = bool(shared[0].names & shared[1].names)
    if left.receiver != right.receiver or left.receiver is None:
        return None
    if (left.implied or right.implied) and not product and _two(left.supplier, right.supplier):
        return None
    if meet(one.period, other.period) is Meeting.APART or unlike_figures(one, other):
        return None
    if not product and _two(left.supplier, right.supplier):
        return None  # one kind of thing, from two: two transfers
    thing = min((item.told for item in shared), key=len)
    who = story.written(left.receiver)
    if left.stage != right.stage:
        early, late = (left, right) if _order(left) < _order(right) else (right, left)
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.PLANNED_THEN_DONE,
            reason=f"{thing} for {who}: {early.stage.value} ({early.statement.voice}), "
            f"{late.stage.value} ({late.statement.voice}).",
        )
    reason = f"{one.voice} and {other.voice} tell that {who} {_gets(left.stage)} {thing}.{_adds(story, left, right)}"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_TRANSFER, reason=reason)


def _two(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _order(transfer: Transfer) -> int:
    return list(Stage).index(transfer.stage)


def _gets(stage: Stage) -> str:
    return {Stage.PLANNED: "is to get", Stage.ORDERED: "ordered", Stage.DONE: "got"}[stage]


def _adds(story: Story, left: Transfer, right: Transfer) -> str:
    """Who supplies it, where one of the two alone says so."""
    if (left.supplier is None) == (right.supplier is None):
        return ""
    telling = left if left.supplier else right
    return f" Only {telling.statement.voice} names who supplies it, {story.written(telling.supplier or '')}."

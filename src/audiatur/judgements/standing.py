"""All judgements in, those that nobody took back out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.judgement import Article, Decision, Judgement, OfJudgement, Orphan


def undone(judgements: Sequence[Judgement]) -> frozenset[str]:
    """Ids of the judgements that were taken back; an undo that was itself undone undoes nothing."""
    found: set[str] = set()
    for judgement in reversed(judgements):
        if judgement.decision is Decision.UNDO and judgement.id not in found:
            found.update(target.id for target in judgement.about if isinstance(target, OfJudgement))
    return frozenset(found)


def standing(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that hold, oldest first; an undo, and what it undoes, are not among them."""
    taken_back = undone(judgements)
    return tuple(each for each in judgements if each.decision is not Decision.UNDO and each.id not in taken_back)


def parted_and_united(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Those that hold and are about names, oldest first."""
    return tuple(each for each in standing(judgements) if each.decision in {Decision.UNITE, Decision.PART})


def origins_decided(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Those that hold and are about the origins of articles, oldest first."""
    named = standing(judgements)
    return tuple(each for each in named if each.before_comparing and isinstance(each.about[0], Article))


def idle(judgements: Sequence[Judgement]) -> tuple[Orphan, ...]:
    """Undos of what is not there, or was given only afterwards."""
    earlier: set[str] = set()
    found: list[Orphan] = []
    for judgement in judgements:
        found.extend(
            Orphan(judgement=judgement.id, reason=f"There is no earlier judgement {target.id}.")
            for target in judgement.about
            if isinstance(target, OfJudgement) and target.id not in earlier
        )
        earlier.add(judgement.id)
    return tuple(found)

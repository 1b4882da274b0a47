"""Statements in words: the same, of other roles, other figures, planned and done, or merely near."""

from __future__ import annotations

from audiatur.compare.statement import Statement, act
from audiatur.compare.values import is_range, main_value, rounds_to
from audiatur.compare.verdicts.agreeing import agree
from audiatur.compare.verdicts.deeds import PHRASE_END, suffers
from audiatur.compare.verdicts.plans import is_supposed
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.words import stems
from audiatur.model.amount import Amount
from audiatur.model.finding import Verdict

SAME = 0.5
"""Likeness of words from which two statements say the same."""


def other_roles(pair: Pair[Statement]) -> Ruling | None:
    """The same words with the parts of those named exchanged, or said of somebody else."""
    left, right = pair.left, pair.right
    if act(left) is None or act(left) != act(right) or left.subject == right.subject:
        return None
    exchanged = (
        left.subject_kind is not None
        and left.subject_kind is right.subject_kind
        and left.subject in right.names
        and right.subject in left.names
    )
    if pair.likeness < SAME or not (exchanged or left.differs_in_subject(right)):
        return None
    if exchanged and suffers(left) != suffers(right):
        return None  # who represents somebody, and by whom he is represented
    told = f"Like words, said of {left.claim.subject} in one and of {right.claim.subject} in the other"
    if exchanged or (left.names_subject and right.names_subject and suffers(left) == suffers(right)):
        return Ruling(verdict=Verdict.DIFFERENT_THINGS, rule=Rule.SAME_WORDS_FOR_DIFFERENT_THINGS, reason=f"{told}.")
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.NOT_COMPARABLE,
        reason=f"{told}; whether of one thing, no words show.",
    )


def plan_and_fact(pair: Pair[Statement]) -> Ruling | None:
    """One tells of a plan, the other of what was done: of that plan where both tell one act."""
    if pair.left.planned == pair.right.planned:
        return None
    plan, fact = (pair.left, pair.right) if pair.left.planned else (pair.right, pair.left)
    if is_supposed(fact):
        return None
    if not _one_deed(pair):
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.ONE_MATTER,
            reason=f"{plan.voice} tells of a plan, {fact.voice} of what is so; each says something of its own.",
        )
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.PLANNED_THEN_DONE,
        reason=f"{plan.voice} tells of a plan, {fact.voice} states it as fact.",
    )


def _one_deed(pair: Pair[Statement]) -> bool:
    """Whether both tell one act of one side, or say the same in like words."""
    left, right = pair.left, pair.right
    if act(left) is not None and act(left) == act(right):
        return not left.differs_in_subject(right)
    return pair.likeness >= SAME and agree(left, right)


def other_figures(pair: Pair[Statement]) -> Ruling | None:
    """Like words with other figures: those are compared by themselves."""
    if not unlike_figures(pair.left, pair.right):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.OTHER_FIGURES,
        reason="Like words with other figures, which may measure other things.",
    )


def same_statement(pair: Pair[Statement]) -> Ruling | None:
    """Both say the same in like words."""
    left, right = pair.left, pair.right
    if pair.likeness < SAME or left.differs_in_subject(right) or not agree(left, right):
        return None
    if left.said_by_one(right):
        alike = f"report it of {left.claim.speaker.name if left.claim.speaker else left.speaker}: one origin"
        reason = f"Both {alike}."
    else:
        alike, reason = "", f"{left.voice} and {right.voice} say the same."
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STATEMENT, reason=reason, alike=alike)


def related(_: Pair[Statement]) -> Ruling | None:
    """Both speak of one matter, each with something the other leaves out."""
    return OF_ONE_MATTER


def _of_one_matter(left: Statement, right: Statement) -> str:
    return f"{left.voice} and {right.voice} speak of one matter; each says something of its own."


OF_ONE_MATTER = Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.ONE_MATTER, reason=_of_one_matter)


def unlike_figures(left: Statement, right: Statement) -> bool:
    """Whether both give figures of one sort, or of what is done and by whom, and share none."""
    mine, theirs = ([one for one in side.claim.amounts if not _vague(one)] for side in (left, right))
    if not (mine and theirs) or any(_one(a, b) for a in mine for b in theirs):
        return False
    main = [any(_of_the_deed(side, one) for one in told) for side, told in ((left, mine), (right, theirs))]
    return all(main) or any(_one_sort(a, b) for a in mine for b in theirs)


def _vague(amount: Amount) -> bool:
    """Whether it gives no figure ("millions"): it contradicts none."""
    return amount.value is None and not is_range(amount)


def _of_the_deed(statement: Statement, amount: Amount) -> bool:
    """Whether a figure stands in the first noun phrase of the subject or the object, and not in some clause beside."""
    claim, text = statement.claim, statement.document.text
    parts = (PHRASE_END.split(part or "", maxsplit=1)[0] for part in (claim.subject, claim.object))
    quote = amount.span.quote(text)
    return any(quote in part for part in parts)


def _one_sort(left: Amount, right: Amount) -> bool:
    """Whether two figures may be of one thing: sums of money, one unit, or a number that names none."""
    if left.currency or right.currency:
        return bool(left.currency and right.currency)
    return left.unit is None or right.unit is None or stems(left.unit) == stems(right.unit)


def _one(left: Amount, right: Amount) -> bool:
    a, b = main_value(left), main_value(right)
    return a is not None and b is not None and (a == b or rounds_to(left, right))

"""Groups of claims that answer one question in, Findings out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from types import MappingProxyType

from audiatur.compare.figure import Figure
from audiatur.compare.merging import Origins
from audiatur.compare.reasons import told_of_all
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.comparisons import Comparisons
from audiatur.compare.verdicts.deeds import says_as_much
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Judged
from audiatur.model.claim import Commitment
from audiatur.model.finding import MOST_COMPARISONS, Answer, Finding, Question, Verdict
from audiatur.model.record import content_id

LONGEST_ANSWER = 110
"""Characters of a cell."""
MOST_PAIRS = 200
"""Pairs of one group that are compared."""

FIGURES, PART, ONE_VOICE, LEAST, VAGUE = 1.5, 0.8, 0.6, 0.4, 0.1
"""What figures, a part of another group, one origin, offices held and vague groups count beside a plain group."""
NAMED = 0.5
"""What a subject or a topic's measure adds to the rank."""

MOST_AGREE = 0.5
"""Share of a group's claims that must stand in an agreement before the group is called corroborated."""

OF_TIME = frozenset({Rule.SAME_DATE, Rule.NARROWER_DATE, Rule.SAME_LENGTH})
"""Agreements on when or how long, which nobody denies who denies what is told of that time."""

RANK = {
    Verdict.CONFLICT: 5.0,
    Verdict.CORROBORATED: 3.0,
    Verdict.DIFFERENT_THINGS: 2.0,
    Verdict.COMPATIBLE: 1.5,
    Verdict.SINGLE_SOURCE: 0.0,
}
MARK = {
    Commitment.PLANNED: "plan",
    Commitment.ALLEGED: "alleged",
    Commitment.DENIED: "denied",
    Commitment.OPINION: "opinion",
}


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that answer one question, with what was made of their pairs.

    Attributes:
        question: What they answer.
        statements: In their order, each once.
        answers: What each answers, in the same order.
        comparisons: What the rules made of their pairs.
        figures: Whether figures are compared.
        wide: Whether they only speak of one matter, so that the group as a whole agrees on nothing.
        measured: The figures compared, where some are.
        part: Whether it is the agreeing part of a group told besides.
    """

    question: Question
    statements: tuple[Statement, ...]
    answers: tuple[str, ...]
    comparisons: Comparisons
    figures: bool
    wide: bool = False
    measured: tuple[Figure, ...] = ()
    part: bool = False


def finding(group: Group, origins: Origins, deniers: Mapping[str, str] = MappingProxyType({})) -> Finding:
    """The finding of one group.

    Args:
        group: The claims, with what was made of their pairs.
        origins: What the documents share.
        deniers: Who denies a claim in its own article, by the claim's id.
    """
    holding = {statement.document.id for statement in group.statements}
    verdict, rule, reason = _verdict(group, holding, origins)
    count, reasons = origins.count(_agreed(group) if verdict is Verdict.CORROBORATED else group.statements)
    denial = _denial(group, deniers)
    if denial and verdict is Verdict.CORROBORATED and rule not in OF_TIME:
        verdict, rule, reason = Verdict.CONFLICT, Rule.DENIED, f"{reason} {denial}"
    elif denial and rule is Rule.ONE_DOCUMENT:
        reason = f"{reason} {denial}"
    return Finding(
        id=content_id("finding", group.question.id, *(statement.claim.id for statement in group.statements)),
        question=group.question,
        verdict=verdict,
        rule=rule.value,
        reason=reason,
        claims=tuple(statement.claim.id for statement in group.statements),
        answers=tuple(
            Answer(claim=statement.claim.id, document=statement.document.id, text=text, mark=_mark(statement))
            for statement, text in zip(group.statements, group.answers, strict=True)
        ),
        comparisons=tuple(judged.kept() for judged in _deciding(group.comparisons, verdict)),
        documents=len(holding),
        origins=count.origins,
        texts=count.texts,
        speakers=count.speakers,
        publishers=count.publishers,
        origin_reasons=reasons,
        weight=_weight(group, verdict, len(holding), count.origins),
        one_matter=group.wide and verdict is Verdict.COMPATIBLE,
    )


def _verdict(group: Group, holding: set[str], origins: Origins) -> tuple[Verdict, Rule, str]:
    """The verdict of the pair that weighs most: a conflict, then an agreement of two documents."""
    document_of = {statement.claim.id: statement.document.id for statement in group.statements}
    across = [c for c in group.comparisons if document_of[c.left] != document_of[c.right]]
    agreeing = [
        c
        for c in across
        if c.verdict is Verdict.CORROBORATED
        and origins.text_of(document_of[c.left]) != origins.text_of(document_of[c.right])
    ]
    told = {c.verdict: c for c in reversed(across or list(group.comparisons))}

    def of(deciding: Judged) -> tuple[Verdict, Rule, str]:
        return deciding.verdict, deciding.ruling.rule, told_of_all(deciding, across, document_of, group.measured)

    standing = {claim for c in agreeing for claim in (c.left, c.right)}
    share = len(standing) / len(group.statements)
    others = any(_of_others(c) and not {c.left, c.right} <= standing for c in across)
    if Verdict.CONFLICT not in told and agreeing and not group.wide and share >= MOST_AGREE and not others:
        return of(agreeing[0])
    for verdict in (Verdict.CONFLICT, Verdict.DIFFERENT_THINGS, Verdict.COMPATIBLE):
        if verdict in told and not (group.wide and verdict is not Verdict.COMPATIBLE):
            return of(told[verdict])
    if agreeing:
        return (
            Verdict.COMPATIBLE,
            Rule.SOME_AGREE,
            f"Some agree, others speak of something near. {agreeing[0].reason}",
        )
    return _without_comparison(len(holding), len({origins.text_of(document) for document in holding}))


def _agreed(group: Group) -> list[Statement]:
    """The statements that agree with another: who speaks of something near bears out nothing."""
    agreed = {
        claim for one in group.comparisons if one.verdict is Verdict.CORROBORATED for claim in (one.left, one.right)
    }
    return [statement for statement in group.statements if statement.claim.id in agreed]


def _deciding(comparisons: Comparisons, verdict: Verdict) -> list[Judged]:
    """The comparisons that are kept, in their order.

    Those of the finding's verdict before others, and of these first such as show a claim that none before them did.
    """
    shown: set[str] = set()
    places: list[tuple[int, int, Judged]] = []
    for place, judged in enumerate(comparisons):
        of_verdict = judged.verdict is verdict
        new = of_verdict and not {judged.left, judged.right} <= shown
        shown.update((judged.left, judged.right) if of_verdict else ())
        places.append((0 if new else 1 if of_verdict else 2, place, judged))
    first = sorted(places, key=lambda placed: placed[:2])[:MOST_COMPARISONS]
    return [judged for _, _, judged in sorted(first, key=lambda placed: placed[1])]


def _denial(group: Group, deniers: Mapping[str, str]) -> str | None:
    """Who denies a claim of the group in the claim's own article; of figures, those that are the claim's main one.

    Where some of the group agree, what is denied must be one of those.
    """
    denied = [] if group.wide else [one for one in group.statements if deniers.get(one.claim.id)]
    agreed = _agreed(group) if denied else []
    for statement in denied:
        main = not group.measured or any(
            figure.statement is statement and not figure.presupposed and figure.amount == statement.claim.amounts[0]
            for figure in group.measured
        )
        others = [one for one in agreed if one is not statement]
        beside = bool(agreed) and (
            len(others) == len(agreed) or not (group.measured or any(says_as_much(one, statement) for one in others))
        )
        if main and not beside:
            return f"{deniers[statement.claim.id]} denies it ({statement.document.name})."
    return None


def _of_others(judged: Judged) -> bool:
    """Whether a pair tells that one of the two is of something else, or gives other figures: it agrees with none."""
    return judged.verdict is Verdict.DIFFERENT_THINGS or judged.ruling.rule is Rule.OTHER_FIGURES


def _without_comparison(documents: int, texts: int) -> tuple[Verdict, Rule, str]:
    if documents > 1 and texts == 1:
        return Verdict.SINGLE_SOURCE, Rule.COPIES_OF_ONE_TEXT, "All documents that say so go back to one text."
    if documents > 1:
        return Verdict.COMPATIBLE, Rule.ONE_MATTER, "They speak of one matter."
    return Verdict.SINGLE_SOURCE, Rule.ONE_DOCUMENT, "No other document answers this."


def _weight(group: Group, verdict: Verdict, documents: int, origins: int) -> float:
    """Figure conflicts on a named subject first, then what most origins bear out, vague groups last."""
    across = 1.0 if documents > 1 else 0.2
    share = FIGURES if group.figures else 1.0
    if group.part:  # the group that it is part of tells it already
        share *= PART
    if origins == 1 and verdict is Verdict.CORROBORATED:  # one voice in several articles bears out nothing
        share = ONE_VOICE
    if all(statement.office for statement in group.statements):
        share = LEAST
    named = NAMED if group.question.subject or group.question.topic else 0.0
    if group.wide:
        share, named = VAGUE, 0.0
    rank = RANK[verdict] + (named if verdict is not Verdict.SINGLE_SOURCE else 0.0)
    return round(rank * across * share + min(documents, 20) / 20 + min(origins, 20) / 10, 6)


def _mark(statement: Statement) -> str | None:
    speaker = statement.claim.speaker.name if statement.claim.speaker else None
    return ", ".join(part for part in (speaker, MARK.get(statement.claim.commitment)) if part) or None


@lru_cache(maxsize=20_000)
def shortened(text: str) -> str:
    """A text short enough for a cell, white space folded, cut at a word."""
    folded = " ".join(text.split())
    if len(folded) <= LONGEST_ANSWER:
        return folded
    return folded[:LONGEST_ANSWER].rsplit(" ", 1)[0] + " …"


def pairs(items: Sequence[object]) -> list[tuple[int, int]]:
    """Index pairs of a group, bounded: all of a small one, neighbours of a large one."""
    all_pairs = list(combinations(range(len(items)), 2))
    if len(all_pairs) <= MOST_PAIRS:
        return all_pairs
    return [(a, b) for a, b in all_pairs if b - a <= max(1, MOST_PAIRS // len(items))]

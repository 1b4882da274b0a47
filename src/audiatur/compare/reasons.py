"""A group's verdict and the pairs behind it in, one plain sentence for the whole group out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from audiatur.compare.figure import Figure
from audiatur.compare.phrases import numeral
from audiatur.compare.values import one_value, rounds_to
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Judged, Sides
from audiatur.model.finding import Verdict

MOST_VALUES = 3
"""Values that a reason tells one by one."""
OF_MANY = {
    Rule.SAME_STATEMENT: "say the same",
    Rule.ONE_MATTER: "speak of one matter; each says something of its own",
}
"""What the articles of a group do, by the rule that decided, where the ruling itself does not say it."""
PAIR = 2


def told_of_all(
    deciding: Judged, across: Sequence[Judged], document_of: Mapping[str, str], figures: Sequence[Figure]
) -> str:
    """The reason of the deciding pair, told of every article of the group where there are more than two claims.

    Args:
        deciding: The pair that gave the verdict.
        across: All pairs of two documents.
        document_of: The document of every claim of the group.
        figures: The figures compared, if any.
    """
    if len(document_of) <= PAIR:
        return deciding.reason
    ruling = deciding.ruling
    if ruling.rule is Rule.DIFFERENT_VALUES:
        return _values(across, figures) or deciding.reason
    if ruling.sides is not None:
        return _sides(ruling.sides, across)
    like = [c for c in across if c.ruling.rule is ruling.rule and c.ruling.alike == ruling.alike]
    speaking = {document_of[claim] for c in like for claim in (c.left, c.right)}
    done = ruling.alike or OF_MANY.get(ruling.rule)
    if len(speaking) <= PAIR or not done:
        return deciding.reason
    return f"{_of(len(speaking), len(set(document_of.values())))} {done}."


def _sides(deciding: Sides, across: Sequence[Judged]) -> str:
    """The opposed answers of all pairs to the deciding pair's question, with who gives each."""
    like = (c.ruling.sides for c in across if c.ruling.sides and c.ruling.sides.question == deciding.question)
    held = dict.fromkeys(one for sides in (deciding, *like) for one in sides.held)
    return Sides(deciding.question, tuple(held)).told()


def _of(some: int, all_of_them: int) -> str:
    """How many articles, at the head of a sentence."""
    number = numeral(some).capitalize()
    return f"{number} articles" if some == all_of_them else f"{number} of {numeral(all_of_them)} articles"


def _values(across: Sequence[Judged], figures: Sequence[Figure]) -> str | None:
    """Who gives which value, the most frequent first: figures in conflict and those that agree with them."""
    conflicts = [c for c in across if c.verdict is Verdict.CONFLICT]
    clusters: list[list[Figure]] = []
    for figure in figures:
        home = next((cluster for cluster in clusters if _alike(cluster[0], figure)), None)
        if home is None:
            clusters.append([figure])
        else:
            home.append(figure)
    clusters = [cluster for cluster in clusters if any(_rival(figure, conflicts) for figure in cluster)]
    if len(clusters) < PAIR:
        return None
    counted = [(len({figure.statement.document.id for figure in cluster}), cluster) for cluster in clusters]
    counted.sort(key=lambda item: (-item[0], item[1][0].order))
    parts = [f"{_article(count)} {_said(cluster)}" for count, cluster in counted[:MOST_VALUES]]
    parts[1:] = [part.replace(" articles ", " ", 1).replace(" article ", " ", 1) for part in parts[1:]]
    if len(counted) > MOST_VALUES:
        parts.append("others give other figures")
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}: more than rounding explains."


def _article(count: int) -> str:
    return "one article gives" if count == 1 else f"{numeral(count)} articles give"


def _said(cluster: Sequence[Figure]) -> str:
    """The value as most of them write it."""
    said = Counter(figure.said for figure in cluster).most_common(1)[0][0]
    return said[:1].lower() + said[1:] if said[1:2].islower() else said


def _rival(figure: Figure, conflicts: Sequence[Judged]) -> bool:
    """Whether a conflict names this figure of its claim."""
    claim = figure.statement.claim.id
    return any(claim in {c.left, c.right} and figure.said in c.ruling.said for c in conflicts)


def _alike(left: Figure, right: Figure) -> bool:
    return one_value(left.amount, right.amount) or rounds_to(left.amount, right.amount)

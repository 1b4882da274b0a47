"""Groups or findings in, the same without those that repeat another, each under a label of its own, out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from audiatur.compare.findings import Group
from audiatur.compare.labels import LONGEST_LABEL, with_detail
from audiatur.compare.phrases import shared_phrase
from audiatur.model.finding import Finding, Verdict

WEIGHTY = frozenset({Verdict.CORROBORATED, Verdict.CONFLICT})
"""Verdicts that are told of some claims once."""
NEARLY_ALL = 0.75
"""Share of a group's claims that another group must hold for the first to say nothing new."""


def without_repeats(groups: Sequence[Group]) -> list[Group]:
    """The groups without worded ones that a tighter group nearly holds, unless they judge what it does not."""
    kept: list[Group] = []
    holding: defaultdict[str, list[Group]] = defaultdict(list)

    def keep(group: Group) -> None:
        kept.append(group)
        for claim in _claims(group):
            holding[claim].append(group)

    for group in groups:
        if group.figures:
            keep(group)
    for group in sorted((group for group in groups if not group.figures), key=lambda group: group.wide):
        mine = _claims(group)
        shared = Counter(id(other) for claim in mine for other in holding[claim])
        near = {id(other): other for claim in mine for other in holding[claim]}
        if not any(count >= NEARLY_ALL * len(mine) and _repeats(group, near[which]) for which, count in shared.items()):
            keep(group)
    return kept


def _repeats(group: Group, other: Group) -> bool:
    """Whether another group, which holds nearly all claims, judges all that this one judges."""
    known = {frozenset({comparison.left, comparison.right}) for comparison in other.comparisons if other.figures}
    new = {c.verdict for c in group.comparisons if frozenset({c.left, c.right}) not in known}
    return ({Verdict.COMPATIBLE} if group.wide else new) <= _judged(other)


def _claims(group: Group) -> frozenset[str]:
    return frozenset(statement.claim.id for statement in group.statements)


def _judged(group: Group) -> frozenset[Verdict]:
    """The verdicts of a group's pairs."""
    return frozenset(comparison.verdict for comparison in group.comparisons)


def told_once(findings: Collection[Finding]) -> Iterator[Finding]:
    """The findings without agreements whose claims all stand in a larger one by the same rule, and such conflicts.

    Of conflicts the answers that exclude each other must be the same too, and so the sentence that tells of them.
    """
    weighty = {one.id: frozenset(one.claims) for one in findings if one.verdict in WEIGHTY}
    holding: defaultdict[tuple[str, str], list[frozenset[str]]] = defaultdict(list)
    for one in findings:
        for claim in weighty.get(one.id, ()):
            holding[claim, _what_is_told(one)].append(weighty[one.id])
    for one in findings:
        larger = holding[one.claims[0], _what_is_told(one)] if one.id in weighty else ()
        if not any(weighty[one.id] < claims for claims in larger):
            yield one


def _what_is_told(one: Finding) -> str:
    """By what a finding repeats another: its rule, and of a conflict its sentence."""
    return one.reason if one.verdict is Verdict.CONFLICT else one.rule


def told_apart(groups: Sequence[Group]) -> list[Group]:
    """The groups with a value or words of the text in labels that would else stand twice."""
    seen: Counter[str] = Counter()
    order = sorted(range(len(groups)), key=lambda n: (groups[n].part, groups[n].wide, not groups[n].figures, n))
    labelled: dict[int, Group] = {}
    for number in order:
        group = groups[number]
        label = group.question.label
        if group.part or seen[label]:
            label = with_detail(label, _detail(group))
            group = replace(group, question=replace(group.question, label=label))
        seen[label] += 1
        labelled[number] = group
    return [labelled[number] for number in range(len(groups))]


def _detail(group: Group) -> str:
    """The value that a group agrees on, or the words that most of it share: a disputed value names no question."""
    if group.part or len({figure.value for figure in group.measured}) == 1:
        return Counter(figure.said for figure in group.measured).most_common(1)[0][0]
    return shared_phrase(group.statements, group.question.label, LONGEST_LABEL // 2)

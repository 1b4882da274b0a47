"""A Story in, the statements that tell of one act or share a phrase, with what the rules make of their pairs, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from audiatur.compare.findings import Group, pairs, shortened
from audiatur.compare.labels import question
from audiatur.compare.questions.acts import act_groups
from audiatur.compare.questions.acts import pair_of as pair_of_statements
from audiatur.compare.questions.countries import parted
from audiatur.compare.questions.figures import connected
from audiatur.compare.questions.one_phrase import one_phrase
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.comparisons import Comparisons
from audiatur.compare.verdicts.ruling import Judged
from audiatur.compare.verdicts.statements import judge_statements
from audiatur.model.finding import Verdict
from audiatur.model.topic import Measure


def groups_of_acts(story: Story, measures: Mapping[str, Measure]) -> Iterator[Group]:
    """Groups of statements; a conflict met only within a wide group is a group of its own."""
    told: set[tuple[str, str]] = set()
    for members, wide in _parted_acts(story):
        comparisons = compared(members)
        conflicts = [comparison for comparison in comparisons if comparison.verdict is Verdict.CONFLICT]
        if not wide and not conflicts:
            for part in _agreeing(members, comparisons):
                of_part = {statement.claim.id for statement in part}
                within = [one for one in comparisons if {one.left, one.right} <= of_part]
                yield group_of_acts(story, part, within, measures, wide=False)
        if len({statement.document.id for statement in members}) > 1 or (conflicts and not wide):
            yield group_of_acts(story, members, comparisons, measures, wide=wide)
        for conflict in conflicts:
            pair = conflict.left, conflict.right
            if wide and pair not in told:
                two = tuple(statement for statement in members if statement.claim.id in pair)
                yield group_of_acts(story, two, [conflict], measures, wide=False)
            told.add(pair)


def groups_of_one_phrase(story: Story, measures: Mapping[str, Measure], groups: Sequence[Group]) -> Iterator[Group]:
    """Statements that share a rare phrase, of which no group holds two articles' together."""
    for members in one_phrase(story.statements, (group.statements for group in groups)):
        yield group_of_acts(story, members, compared(members), measures, wide=True)


def compared(members: Sequence[Statement]) -> list[Judged]:
    """What the rules make of the pairs of a group."""
    return [
        ruling.between(members[a], members[b])
        for a, b in pairs(members)
        if (ruling := judge_statements(pair_of_statements(members[a], members[b]))) is not None
    ]


def _agreeing(members: Sequence[Statement], comparisons: Sequence[Judged]) -> Iterator[tuple[Statement, ...]]:
    """The parts of a group that agree across documents, where others of the group agree with none of them."""
    place = {statement.claim.id: number for number, statement in enumerate(members)}
    agreed = [
        (place[one.left], place[one.right])
        for one in comparisons
        if one.verdict is Verdict.CORROBORATED
        and members[place[one.left]].document is not members[place[one.right]].document
    ]
    for indices in connected(agreed):
        if len(indices) < len(members):
            yield tuple(members[index] for index in indices)


def _parted_acts(story: Story) -> Iterator[tuple[tuple[Statement, ...], bool]]:
    """Groups of acts, parted by country where they give figures; themes stay together, for they agree on nothing."""
    for members, wide in act_groups(story.statements):
        if wide or sum(bool(member.claim.amounts) for member in members) <= 1:
            yield members, wide
        else:
            yield from ((part, wide) for part in parted(story, members, lambda member: member))


def group_of_acts(
    story: Story,
    members: Sequence[Statement],
    comparisons: Iterable[Judged],
    measures: Mapping[str, Measure],
    *,
    wide: bool,
    asked: str = "",
) -> Group:
    """The statements as one group, each answering in its own words; ``asked`` is what, where the rule knows."""
    told = tuple(members)
    return Group(
        question=question(story, told, (), measures, "acts", asked=asked),
        statements=told,
        answers=tuple(shortened(statement.text) for statement in told),
        comparisons=Comparisons(told, comparisons),
        figures=False,
        wide=wide,
    )

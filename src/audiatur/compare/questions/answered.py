"""A Story in, every Finding out: figures, acts, one number for two things, and what stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from audiatur.compare.denials import denials
from audiatur.compare.figure import Figure, figures_of
from audiatur.compare.findings import Group, finding, pairs, shortened
from audiatur.compare.labels import question
from audiatur.compare.merging import Origins
from audiatur.compare.positions import positions
from audiatur.compare.questions.acts import act_groups
from audiatur.compare.questions.acts import pair_of as pair_of_statements
from audiatur.compare.questions.assessments import opposed_assessments
from audiatur.compare.questions.countries import parted
from audiatur.compare.questions.dated_things import dated_things
from audiatur.compare.questions.deeds_of_one_day import deeds_of_one_day
from audiatur.compare.questions.durations import durations
from audiatur.compare.questions.figures import FigureQuestions, connected, of_one_value
from audiatur.compare.questions.in_words import in_words
from audiatur.compare.questions.incidents import incidents
from audiatur.compare.questions.lengths import lengths
from audiatur.compare.questions.like_acts import like_acts
from audiatur.compare.questions.matters import of_one_matter
from audiatur.compare.questions.measured import measured_groups
from audiatur.compare.questions.one_act import one_act
from audiatur.compare.questions.one_day import one_day
from audiatur.compare.questions.one_phrase import one_phrase
from audiatur.compare.questions.one_state import one_state
from audiatur.compare.questions.quoted_words import quoted_words
from audiatur.compare.questions.records import records
from audiatur.compare.questions.repeats import told_apart, without_repeats
from audiatur.compare.questions.slogans import slogans
from audiatur.compare.questions.slots import slots
from audiatur.compare.questions.stands import opposed_stands
from audiatur.compare.questions.tallies import tallies
from audiatur.compare.questions.unknowns import unknowns
from audiatur.compare.statement import Statement, Story
from audiatur.compare.values import one_value
from audiatur.compare.verdicts.figures import judge_figures
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.ruling import Judged
from audiatur.compare.verdicts.statements import judge_statements
from audiatur.model.claim import Commitment
from audiatur.model.document import Document
from audiatur.model.finding import Finding, Verdict
from audiatur.model.topic import Measure


def findings(
    story: Story, documents: Sequence[Document], origins: Origins, measures: Mapping[str, Measure]
) -> tuple[Finding, ...]:
    """Every finding, the weightiest first."""
    groups = without_repeats([*_of_figures(story, measures), *_of_acts(story, measures)])
    told = {(c.left, c.right) for group in groups for c in group.comparisons if c.verdict is Verdict.CONFLICT}
    agreed = _agreed(groups)
    groups.extend(_of_meetings(story, measures, told))
    groups.extend(_of_sides(story, measures, told))
    groups.extend(_of_one_question(story, measures, agreed | told))
    together = [{statement.claim.id for statement in group.statements} for group in groups]
    groups.extend(_of_one_phrase(story, measures, together))
    joined = {statement.claim.id for group in groups for statement in group.statements}
    groups.extend(_alone(story, joined, measures))
    labelled = told_apart(groups)[::-1]
    del groups, told, joined
    deniers = denials(story.statements)
    found: dict[str, Finding] = {}
    while labelled:  # each group, which holds every comparison, is let go of once its finding is made
        one = finding(labelled.pop(), documents, origins, deniers)
        found[one.id] = one
    return tuple(sorted(found.values(), key=lambda one: (-one.weight, one.id)))


def _of_figures(story: Story, measures: Mapping[str, Measure]) -> Iterator[Group]:
    figures = [figure for statement in story.statements for figure in figures_of(story, statement)]
    questions = FigureQuestions(figures)
    measured = list(measured_groups(story, figures, measures))
    country = {figure: name for name, group in measured for figure in group}
    wholes = (*(group for _, group in measured), *_of_one_country(story, questions.groups()))
    parts = dict.fromkeys(part for whole in wholes for part in of_one_value(whole))
    for members in dict.fromkeys([*wholes, *parts]):
        comparisons = [
            ruling.between(left.statement, right.statement)
            for a, b in pairs(members)
            for left, right in [(members[a], members[b])]
            if left.statement is not right.statement
            and (ruling := judge_figures(questions.pair(left, right))) is not None
        ]
        countries = {country[figure] for figure in members if figure in country}
        about = story.written(countries.pop()) if len(countries) == 1 else None
        yield _group(story, members, comparisons, measures, about=about, part=members in parts)


def _of_one_country(story: Story, groups: Iterable[tuple[Figure, ...]]) -> Iterator[tuple[Figure, ...]]:
    """The groups, parted by country; one value for several stays together, to be told as one for different things."""
    for group in groups:
        if all(one_value(group[0].amount, other.amount) for other in group[1:]):
            yield group
        else:
            yield from parted(story, group, lambda figure: figure.statement)


def _group(
    story: Story,
    members: Sequence[Figure],
    comparisons: Iterable[Judged],
    measures: Mapping[str, Measure],
    *,
    about: str | None,
    part: bool,
) -> Group:
    answers: dict[str, list[str]] = {}
    statements: dict[str, Statement] = {}
    for figure in members:
        statements.setdefault(figure.statement.claim.id, figure.statement)
        answers.setdefault(figure.statement.claim.id, []).append(figure.said)
    told = tuple(statements.values())
    return Group(
        question=question(story, told, members, measures, "figures", about=about),
        statements=told,
        answers=tuple("; ".join(dict.fromkeys(answers[statement.claim.id])) for statement in told),
        comparisons=tuple(comparisons),
        figures=True,
        measured=tuple(members),
        part=part,
    )


def _of_acts(story: Story, measures: Mapping[str, Measure]) -> Iterator[Group]:
    """Groups of statements; a conflict met only within a wide group is a group of its own."""
    told: set[tuple[str, str]] = set()
    for members, wide in _parted_acts(story):
        comparisons = _compared(members)
        conflicts = [comparison for comparison in comparisons if comparison.verdict is Verdict.CONFLICT]
        if not wide and not conflicts:
            for part in _agreeing(members, comparisons):
                of_part = {statement.claim.id for statement in part}
                within = [one for one in comparisons if {one.left, one.right} <= of_part]
                yield _group_of_acts(story, part, within, measures, wide=False)
        if len({statement.document.id for statement in members}) > 1 or (conflicts and not wide):
            yield _group_of_acts(story, members, comparisons, measures, wide=wide)
        for conflict in conflicts:
            pair = conflict.left, conflict.right
            if wide and pair not in told:
                two = tuple(statement for statement in members if statement.claim.id in pair)
                yield _group_of_acts(story, two, [conflict], measures, wide=False)
            told.add(pair)


def _compared(members: Sequence[Statement]) -> list[Judged]:
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


def _group_of_acts(
    story: Story,
    members: Sequence[Statement],
    comparisons: Iterable[Judged],
    measures: Mapping[str, Measure],
    *,
    wide: bool,
    asked: str = "",
) -> Group:
    return Group(
        question=question(story, members, (), measures, "acts", asked=asked),
        statements=tuple(members),
        answers=tuple(shortened(statement.text) for statement in members),
        comparisons=tuple(comparisons),
        figures=False,
        wide=wide,
    )


def _of_meetings(story: Story, measures: Mapping[str, Measure], told: set[tuple[str, str]]) -> Iterator[Group]:
    """Pairs that meet neither by a figure nor by like words, each a group of its own, save those ``told`` already."""
    for one in (
        *unknowns(story.statements),
        *slogans(story.statements),
        *lengths(story.statements, story.durations),
    ):
        judged = one.ruling.between(one.left, one.right)
        if (judged.left, judged.right) not in told:
            told.add((judged.left, judged.right))
            yield _group_of_acts(story, (one.left, one.right), [judged], measures, wide=False)


def _of_one_phrase(story: Story, measures: Mapping[str, Measure], together: Sequence[set[str]]) -> Iterator[Group]:
    """Statements that share a rare phrase, of which no group holds two articles' together."""
    for members in one_phrase(story.statements, together):
        yield _group_of_acts(story, members, _compared(members), measures, wide=True)


def _agreed(groups: Iterable[Group]) -> set[tuple[str, str]]:
    """Pairs that an agreement of a group tells already."""
    return {
        (one.left, one.right)
        for group in groups
        for one in group.comparisons
        if one.verdict is Verdict.CORROBORATED and not group.wide
    }


def _of_sides(story: Story, measures: Mapping[str, Measure], told: set[tuple[str, str]]) -> Iterator[Group]:
    """Statements that answer one question in opposite ways: one matter is one group, however many judge it."""
    of_question: defaultdict[tuple[str, str], list[Met]] = defaultdict(list)
    for met in (
        *opposed_stands(story.statements, positions(story)),
        *opposed_assessments(story.statements),
    ):
        if met.ruling.sides is not None:
            of_question[met.ruling.sides.question, met.ruling.sides.asked].append(met)
    for (_, asked), meetings in of_question.items():
        yield from _together(story, measures, meetings, told, asked=asked, gather=of_one_matter)


def _of_one_question(story: Story, measures: Mapping[str, Measure], told: set[tuple[str, str]]) -> Iterator[Group]:
    """Statements of one act, day, length or record, or that answer what takes one answer, not ``told`` already."""
    for meetings in (
        quoted_words(story.statements),
        *incidents(story.statements),
        one_act(story.statements),
        like_acts(story.statements),
        one_state(story.statements),
        one_day(story.statements, story.times),
        deeds_of_one_day(story.statements),
        dated_things(story),
        durations(story.statements, story.durations),
        records(story.statements),
        tallies(story.statements),
        slots(story),
        *in_words(story, measures),
    ):
        yield from _together(story, measures, meetings, told)


def _together(
    story: Story,
    measures: Mapping[str, Measure],
    meetings: Iterable[Met],
    told: set[tuple[str, str]],
    *,
    asked: str = "",
    gather: Callable[[list[tuple[int, int]]], list[tuple[int, ...]]] = connected,
) -> Iterator[Group]:
    """Those that meet one and the same statement as one group; none where each of its pairs is ``told`` already."""
    judged = [met.ruling.between(met.left, met.right) for met in meetings]
    if not judged:
        return
    place = {statement.claim.id: number for number, statement in enumerate(story.statements)}
    of_left: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(judged):
        of_left[one.left].append(number)
    for indices in gather([(place[one.left], place[one.right]) for one in judged]):
        members = tuple(story.statements[index] for index in indices)
        held = {statement.claim.id for statement in members}
        numbers = sorted(number for claim in held for number in of_left.get(claim, ()))
        within = [judged[number] for number in numbers if judged[number].right in held]
        if any((one.left, one.right) not in told for one in within):
            yield _group_of_acts(story, members, within, measures, wide=False, asked=asked)
        told |= {(one.left, one.right) for one in within}


def _alone(story: Story, joined: set[str], measures: Mapping[str, Measure]) -> Iterator[Group]:
    """A group of one for every statement of fact that met no other."""
    for statement in story.statements:
        claim = statement.claim
        if claim.id in joined or claim.commitment is Commitment.OPINION:
            continue
        yield Group(
            question=question(story, (statement,), (), measures, "alone"),
            statements=(statement,),
            answers=(shortened(statement.text),),
            comparisons=(),
            figures=bool(claim.amounts),
        )

"""A Story in, the statements that meet by some rule, though neither by a figure nor by like words, as groups out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from audiatur.compare.findings import Group
from audiatur.compare.positions import positions
from audiatur.compare.questions.figures import connected
from audiatur.compare.questions.meetings.acts.described import described
from audiatur.compare.questions.meetings.acts.like_acts import like_acts
from audiatur.compare.questions.meetings.acts.one_act import one_act
from audiatur.compare.questions.meetings.in_words import in_words
from audiatur.compare.questions.meetings.incidents import incidents
from audiatur.compare.questions.meetings.matters import of_one_matter
from audiatur.compare.questions.meetings.opposed.assessments import opposed_assessments
from audiatur.compare.questions.meetings.opposed.brought_about import CAME_OF, brought_about
from audiatur.compare.questions.meetings.opposed.crowds import CROWD, crowds
from audiatur.compare.questions.meetings.opposed.lead_counts import LEAD, lead_counts
from audiatur.compare.questions.meetings.opposed.nationals import NATIONALS, nationals
from audiatur.compare.questions.meetings.opposed.rival_causes import CAUSE, rival_causes
from audiatur.compare.questions.meetings.opposed.slots import slots
from audiatur.compare.questions.meetings.opposed.stands import opposed_stands
from audiatur.compare.questions.meetings.opposed.strikers import STRIKERS, strikers
from audiatur.compare.questions.meetings.opposed.unknowns import unknowns
from audiatur.compare.questions.meetings.quotations.quoted_words import quoted_words
from audiatur.compare.questions.meetings.quotations.slogans import slogans
from audiatur.compare.questions.meetings.records import records
from audiatur.compare.questions.meetings.states.one_state import one_state
from audiatur.compare.questions.meetings.tallies import tallies
from audiatur.compare.questions.meetings.times.dated_things import dated_things
from audiatur.compare.questions.meetings.times.deeds_of_one_day import deeds_of_one_day
from audiatur.compare.questions.meetings.times.durations import durations
from audiatur.compare.questions.meetings.times.lengths import lengths
from audiatur.compare.questions.meetings.times.one_day import one_day
from audiatur.compare.questions.meetings.times.two_hours import two_hours
from audiatur.compare.questions.meetings.told import Told
from audiatur.compare.questions.statement_groups import group_of_acts
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met, once
from audiatur.model.topic import Measure


def of_pairs(story: Story, measures: Mapping[str, Measure], told: Told) -> Iterator[Group]:
    """Pairs that meet neither by a figure nor by like words, each a group of its own, save those ``told`` already."""
    for one in (
        *unknowns(story.statements),
        *slogans(story.statements),
        *lengths(story.statements, story.durations),
        *two_hours(story.statements, story.times),
    ):
        judged = one.ruling.between(one.left, one.right)
        if judged not in told:
            told.add((judged,))
            yield group_of_acts(story, (one.left, one.right), [judged], measures, wide=False)


def of_sides(story: Story, measures: Mapping[str, Measure], told: Told, places: Mapping[str, int]) -> Iterator[Group]:
    """Statements that answer one question in opposite ways: one matter is one group, however many judge it."""
    of_question: defaultdict[tuple[str, str], list[Met]] = defaultdict(list)
    for met in (
        *opposed_stands(story.statements, positions(story)),
        *opposed_assessments(story.statements),
    ):
        if met.ruling.sides is not None:
            of_question[met.ruling.sides.question, met.ruling.sides.asked].append(met)
    for (_, asked), meetings in of_question.items():
        yield from _together(story, measures, meetings, told, places, asked=asked, gather=of_one_matter)
    for rivals, asked in (
        (crowds(story.statements), CROWD),
        (strikers(story.statements), STRIKERS),
        (nationals(story.statements), NATIONALS),
        (lead_counts(story.statements), LEAD),
        (rival_causes(story.statements), CAUSE),
        (brought_about(story.statements), CAME_OF),
    ):
        yield from _together(story, measures, rivals, told, places, asked=asked)


def of_one_question(
    story: Story, measures: Mapping[str, Measure], told: Told, places: Mapping[str, int]
) -> Iterator[Group]:
    """Statements of one act, day, length or record, or that answer what takes one answer, not ``told`` already."""
    for meetings in (
        quoted_words(story.statements),
        *incidents(story.statements),
        one_act(story.statements),
        like_acts(story.statements),
        described(story.statements),
        one_state(story.statements),
        one_day(story.statements, story.times),
        deeds_of_one_day(story.statements),
        once(dated_things(story)),
        durations(story.statements, story.durations),
        records(story.statements),
        tallies(story.statements),
        slots(story),
        *in_words(story, measures),
    ):
        yield from _together(story, measures, meetings, told, places)


def _together(
    story: Story,
    measures: Mapping[str, Measure],
    meetings: Iterable[Met],
    told: Told,
    place: Mapping[str, int],
    *,
    asked: str = "",
    gather: Callable[[list[tuple[int, int]]], list[tuple[int, ...]]] = connected,
) -> Iterator[Group]:
    """Those that meet one and the same statement as one group; none where each of its pairs is ``told`` already."""
    judged = [met.ruling.between(met.left, met.right) for met in meetings]
    if not judged:
        return
    of_left: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(judged):
        of_left[one.left].append(number)
    for indices in gather([(place[one.left], place[one.right]) for one in judged]):
        members = tuple(story.statements[index] for index in indices)
        held = {statement.claim.id for statement in members}
        numbers = sorted(number for claim in held for number in of_left.get(claim, ()))
        within = [judged[number] for number in numbers if judged[number].right in held]
        if any(one not in told for one in within):
            yield group_of_acts(story, members, within, measures, wide=False, asked=asked)
        told.add(within)

"""A Story in, every Finding out: figures, acts, one number for two things, and what stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audiatur.compare.denials import denials
from audiatur.compare.findings import RANK, Group, finding, shortened
from audiatur.compare.labels import question
from audiatur.compare.merging import Origins
from audiatur.compare.questions.figure_groups import groups_of_figures
from audiatur.compare.questions.meetings.meetings import of_one_question, of_pairs, of_sides
from audiatur.compare.questions.meetings.told import Told
from audiatur.compare.questions.repeats import told_apart, told_once, without_repeats
from audiatur.compare.questions.statement_groups import groups_of_acts, groups_of_one_phrase
from audiatur.compare.story import Story
from audiatur.compare.verdicts.comparisons import NONE
from audiatur.model.claim import Commitment
from audiatur.model.finding import Finding, Verdict
from audiatur.model.topic import Measure


def findings(story: Story, origins: Origins, measures: Mapping[str, Measure]) -> tuple[Finding, ...]:
    """Every finding, the weightiest first."""
    groups = without_repeats([*groups_of_figures(story, measures), *groups_of_acts(story, measures)])
    places = {statement.claim.id: number for number, statement in enumerate(story.statements)}
    told = Told(places, (one for group in groups for one in group.comparisons if one.verdict is Verdict.CONFLICT))
    agreed = tuple(group for group in groups if not group.wide)
    groups.extend(of_pairs(story, measures, told))
    groups.extend(of_sides(story, measures, told, places))
    told.add(one for group in agreed for one in group.comparisons if one.verdict is Verdict.CORROBORATED)
    groups.extend(of_one_question(story, measures, told, places))
    del places, told, agreed  # of a large story, what is looked up by pairs and claims weighs as much as what is found
    groups.extend(groups_of_one_phrase(story, measures, tuple(groups)))
    joined = {statement.claim.id for group in groups for statement in group.statements}
    groups.extend(_alone(story, joined, measures))
    labelled = told_apart(groups)[::-1]
    del groups, joined
    deniers = denials(story.statements)
    found: dict[str, Finding] = {}
    while labelled:  # each group, which holds every comparison, is let go of once its finding is made
        one = finding(labelled.pop(), origins, deniers)
        if one.id not in found or RANK[found[one.id].verdict] <= RANK[one.verdict]:
            found[one.id] = one  # the same claims may be held against each other twice, for two of their figures
    return tuple(sorted(told_once(found.values()), key=lambda one: (-one.weight, one.id)))


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
            comparisons=NONE,
            figures=bool(claim.amounts),
        )

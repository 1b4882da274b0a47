"""A Story in, the figures that answer one question, with what the rules make of their pairs, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from audiatur.compare.figure import Figure, figures_of
from audiatur.compare.findings import Group, pairs
from audiatur.compare.labels import question
from audiatur.compare.questions.countries import parted
from audiatur.compare.questions.figures import FigureQuestions, of_one_value
from audiatur.compare.questions.measured import measured_groups
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.values import one_value
from audiatur.compare.verdicts.comparisons import Comparisons
from audiatur.compare.verdicts.figures import judge_figures
from audiatur.compare.verdicts.ruling import Judged
from audiatur.model.topic import Measure


def groups_of_figures(story: Story, measures: Mapping[str, Measure]) -> Iterator[Group]:
    """Groups of figures that answer one question, and those of each that give one value, besides."""
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
        comparisons=Comparisons(told, comparisons),
        figures=True,
        measured=tuple(members),
        part=part,
    )

"""Figures in, groups of those that measure one thing of one country in one time, in whatever words, out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.figure import Figure
from audiatur.compare.questions.groups import MOST
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.two_figures import different_scopes
from audiatur.model.mention import EntityKind
from audiatur.model.topic import Measure

MAINLY = 1.5
"""A document is about one country where its claims name it this many times as often as the next."""
SHORTEST_NAME = 5
"""Letters of a country's name from which a word that begins with it is its adjective."""
LONGEST_ENDING = 3
"""Letters by which such an adjective may outlast the name."""


def measured_groups(
    story: Story, figures: Sequence[Figure], measures: Mapping[str, Measure]
) -> Iterator[tuple[str, tuple[Figure, ...]]]:
    """The country and the figures of groups of two and more, in order.

    Only measures that a topic puts into one family meet here; a year and a span of years are two questions; a figure
    that names no country is taken for one of the country that its document is about, and left out where it is about
    several.
    """
    families = {measure.id: measure.family for measure in measures.values() if measure.family}
    main = _main_countries(story)
    found: defaultdict[tuple[str, str, str, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        family = families.get(figure.statement.measure or "")
        period = figure.statement.claim.period
        if family is None or period is None or figure.statement.negative or figure.amount.change:
            continue
        country = _country(figure.statement, main)
        if country is not None and meet(figure.statement.period, figure.statement.period) is Meeting.SAME:
            found[family, country, period, figure.kind].append(figure)
    for (_, country, _, _), figures_of_one in found.items():
        group = _of_one_thing(figures_of_one[:MOST])
        if len({figure.statement.claim.id for figure in group}) > 1:
            yield country, group


def _of_one_thing(group: Sequence[Figure]) -> tuple[Figure, ...]:
    """The group without what its words tell to be another thing ("the price of the works") than most of it is."""
    return tuple(one for one in group if 2 * sum(bool(different_scopes(one, other)) for other in group) <= len(group))


def _country(statement: Statement, main: Mapping[str, str]) -> str | None:
    """The country a claim is about: named in it, else that of its document; None where nothing tells."""
    if statement.subject_kind is EntityKind.COUNTRY:
        return statement.subject
    country = main.get(statement.document.id)
    words = statement.text.casefold().split()
    others = {name for name in statement.named if name != country and _adjective(name, words)}
    return None if others else country


def _main_countries(story: Story) -> Mapping[str, str]:
    """For each document the country that its claims name far more often than any other."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for statement in story.statements:
        for name in statement.names:
            if story.kind(name) is EntityKind.COUNTRY:
                counts[statement.document.id][name] += 1
    found: dict[str, str] = {}
    for document, names in counts.items():
        (first, most), (_, next_most) = [*names.most_common(2), ("", 0)][:2]
        if most >= MAINLY * next_most:
            found[document] = first
    return found


def _adjective(name: str, words: Sequence[str]) -> bool:
    """Whether one of the words is the name or its adjective ("Ardovian" of "Ardovia")."""
    if len(name) < SHORTEST_NAME:
        return name in words
    begin = name[:-1]
    return any(word.startswith(begin) and len(word) - len(name) <= LONGEST_ENDING for word in words)

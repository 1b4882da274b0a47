"""A group of figures or statements in, the same parted where it tells of different countries or places, out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.mention import EntityKind

T = TypeVar("T")

GEOGRAPHIC = frozenset({EntityKind.COUNTRY, EntityKind.PLACE})
"""A country that no list knows is read as a place."""
LONGEST_ENDING = 3
"""Letters by which an adjective or a possessive may outlast a name ("Ardovian", "Ardovia's")."""


def parted(story: Story, group: Sequence[T], statement_of: Callable[[T], Statement]) -> Iterator[tuple[T, ...]]:
    """The group of the place that most members are said of, with those of no place, and one of each other place.

    A member of no place may bring those of two together, each of which it is like.
    """
    places = [(member, place_of(story, statement_of(member))) for member in group]
    counted = Counter(place for _, place in places if place)
    if len(counted) <= 1:
        yield tuple(group)
        return
    ((main, _),) = counted.most_common(1)
    home = [statement_of(member) for member, place in places if place == main]
    parts: defaultdict[str, list[T]] = defaultdict(list)
    for member, place in places:
        foreign = place and any(_apart(statement_of(member), place, other, main) for other in home)
        parts[place if place and foreign else main].append(member)
    for part in parts.values():
        if len({statement_of(member).claim.id for member in part}) > 1:
            yield tuple(part)


def place_of(story: Story, statement: Statement) -> str | None:
    """The country or place a statement's subject is or begins with ("Ardovia's budget"); None where it is none."""
    subject = statement.subject
    if subject is None or statement.subject_kind in GEOGRAPHIC:
        return subject
    begun = [name for name in statement.named if story.kind(name) in GEOGRAPHIC and _begins(subject, name)]
    return max(begun, key=lambda name: (len(name), name), default=None)


def _begins(subject: str, name: str) -> bool:
    """Whether a subject begins with a name, its possessive or its adjective."""
    rest = subject.removeprefix(name).split(" ")[0]
    return subject.startswith(name) and len(rest) <= LONGEST_ENDING


def _apart(one: Statement, place: str, other: Statement, home: str) -> bool:
    """Whether neither tells of the other's place."""
    return not (
        place == home
        or place in other.names
        or home in one.names
        or place in other.text.casefold()
        or home in one.text.casefold()
    )

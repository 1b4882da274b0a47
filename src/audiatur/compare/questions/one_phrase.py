"""Statements in, those of several documents out that share a phrase which few others have ("an arms race")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import of_rare_keys
from audiatur.compare.statement import Statement
from audiatur.compare.words import content_words, stem

FEW = 6
"""Statements of a story that share a phrase, at most: beyond that it is what the story is about."""
LIKE = 0.13
"""Likeness of words from which two statements with one phrase speak of one matter."""
MOST_WORDS = 40
"""Words of a statement that are looked at."""


def one_phrase(
    statements: Sequence[Statement], together: Iterable[Iterable[Statement]]
) -> Iterator[tuple[Statement, ...]]:
    """Groups of statements of several documents that share two words in a row which few share.

    Args:
        statements: All statements.
        together: Those that are told together already: who is, is not brought together again.
    """
    telling = [one for one in statements if not one.office]
    sharing = list(of_rare_keys(telling, _phrases, FEW))
    asked = {telling[index].claim.id for indices in sharing for index in indices}
    groups_of: defaultdict[str, set[int]] = defaultdict(set)
    number = 0
    for number, group in enumerate(together):
        for claim in asked.intersection([statement.claim.id for statement in group]):
            groups_of[claim].add(number)
    for indices in sharing:
        members = tuple(telling[index] for index in indices)
        met = {
            one
            for a, left in enumerate(members)
            for right in members[a + 1 :]
            if left.document is not right.document
            and groups_of[left.claim.id].isdisjoint(groups_of[right.claim.id])
            and meet(left.period, right.period) is not Meeting.APART
            and likeness(left.vector, right.vector) >= LIKE
            for one in (left, right)
        }
        if met:
            number += 1
            for one in met:
                groups_of[one.claim.id].add(number)
            yield tuple(one for one in members if one in met)


def _phrases(statement: Statement) -> Iterator[tuple[str, str]]:
    """Pairs of neighbouring words, none of them of a name."""
    text = statement.text
    for one, other in pairwise(content_words(text)[:MOST_WORDS]):
        if text[one.end() : other.start()] in {" ", "-"}:
            phrase = stem(one.group()), stem(other.group())
            if phrase[0] != phrase[1] and statement.content.issuperset(phrase):
                yield phrase

"""Names and texts in, those out that a text itself gives as two names of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from audiatur.compare.entities.link import Link
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.rules.acronym import places_of
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind

RULE = "also_known_as"
LONGEST_GAP = 60
BESIDE = re.compile(r"[\s\u00a0]*\([\s\u00a0]*|[\s\u00a0]*/[\s\u00a0]*")
CLOSED = re.compile(r"[\s\u00a0]*[),.;:”\"’]|$")
ALIKE = 0.5
"""How alike two names must be spelled where only a bracket or a stroke stands between them.

A bracket behind a town also holds its region, behind a person a party."""
SPELLED = frozenset({EntityKind.PERSON, EntityKind.PLACE})


def also_known(names: Sequence[Name], texts: dict[str, str]) -> Iterator[Link]:
    """Take "X, known in Y as Z", "X (formerly Z)", "X, also called Z", and "Xa/Xo" where the two are spelled alike."""
    told: set[tuple[int, int]] = set()
    for document, places in places_of(names).items():
        text = texts.get(document)
        if text is None:
            continue
        for (_, end, left), (start, stop, right) in pairwise(places):
            if left == right or (left, right) in told or not 0 < start - end <= LONGEST_GAP:
                continue
            gap, behind = text[end:start], text[stop : stop + 2]
            one, other = names[left], names[right]
            if _may_be_one(one, other) and _stated(gap, behind, one, other):
                told.add((left, right))
                reason = f"A document gives both as names: “{one.text}{_shown(gap)}{other.text}”."
                yield Link(left, right, RULE, reason)


def _may_be_one(left: Name, right: Name) -> bool:
    return left.kind is right.kind or EntityKind.OTHER in {left.kind, right.kind}


def _stated(gap: str, behind: str, left: Name, right: Name) -> bool:
    if _known_as().fullmatch(gap):
        return True
    if not CLOSED.match(behind):
        return "/" in gap and bool(BESIDE.fullmatch(gap)) and _alike(left, right)
    return bool(_then_or_now().fullmatch(gap)) or (bool(BESIDE.fullmatch(gap)) and _alike(left, right))


def _alike(left: Name, right: Name) -> bool:
    spelled = left.kind in SPELLED and left.kind is right.kind
    return spelled and Levenshtein.normalized_similarity(left.form, right.form) >= ALIKE


@cache
def _known_as() -> re.Pattern[str]:
    """What stands between two names where the second is said to be one of the first."""
    words = entity_words()
    how, named = "|".join(words.names_in_time), "|".join(words.named)
    place = r"(?:\s+(?:in|by|to)\s+(?:the\s+)?\w+)?"
    return re.compile(
        r"(?:,\s+|\s+|\s*\()(?:(?:which|that|who)\s+(?:is|was)\s+)?"
        rf"(?:(?:(?:{how})\s+)?known{place}\s+as|(?:{how})\s+(?:{named}){place}(?:\s+as)?)"
        r"\s+[“\"‘']?(?:the\s+)?",
        re.IGNORECASE,
    )


@cache
def _then_or_now() -> re.Pattern[str]:
    how = "|".join(entity_words().former)
    return re.compile(rf",?[\s\u00a0]*\(?(?:{how})[\s\u00a0]+(?:the\s+)?", re.IGNORECASE)


def _shown(gap: str) -> str:
    return " ".join(gap.join("||").split()).strip("|")

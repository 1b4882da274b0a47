"""A line in, whether it names the writers, and their names, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load

LONGEST = 160
LONGEST_NOTE = 320
BETWEEN = re.compile(r",? (?:and|&) |, ?| with ")
CONTRIBUTED = re.compile(
    r"[(\[]?(?:Additional |Other )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by .{3,200}"
    r"|.{3,160} contributed(?: [a-z]+)? to this (?:report|story|article|piece|dispatch)\.?[)\]]?"
)


class BylineWords(Record):
    """The lists of ``words/en/byline_words.yaml``."""

    before_by: tuple[str, ...]
    labels: tuple[str, ...]
    professions: tuple[str, ...]
    particles: tuple[str, ...]


class _Patterns:
    """The patterns made of the lists, compiled once."""

    def __init__(self, words: BylineWords) -> None:
        particle = rf"(?:{'|'.join(words.particles)})(?=[ -])"
        word = rf"(?:{particle}|[A-ZÀ-ÞĀ-Ž][\w.'’-]*)"
        name = rf"{word}(?: {word}){{0,4}}"
        before = "|".join(each.capitalize() for each in words.before_by)
        labels = "|".join(each.capitalize() for each in words.labels)
        self.byline = re.compile(
            rf"(?:(?:(?:{before}) )?(?:by|By|BY):? |(?:{labels}): )"
            rf"(?P<names>{name}(?:(?:,? (?:and|&) |, ?| with ){name}){{0,7}})\*?"
            r"(?:| ?[,|·•/–—-].{0,80}| in .{1,60})"
        )
        self.profession = re.compile(
            rf"\bis (?:an?|the|[A-Z])\b.{{0,80}}\b(?:{'|'.join(words.professions)})\b", re.IGNORECASE
        )
        self.about_someone = re.compile(rf"{name} is\b")


@cache
def _patterns() -> _Patterns:
    return _Patterns(load(BylineWords, "words/en/byline_words"))


FOLLOW = re.compile(r"\b[Ff]ollow (?:him|her|them|us) (?:on|at)\b")


def byline_names(line: str) -> tuple[str, ...]:
    """The writers that a byline names, or nothing where the line is none.

    >>> byline_names("By Ann Ferro and Tom Hale")
    ('Ann Ferro', 'Tom Hale')
    """
    match = _patterns().byline.fullmatch(line.strip()) if len(line) <= LONGEST else None
    if match is None:
        return ()
    return tuple(name for part in BETWEEN.split(match["names"]) if (name := part.strip(" .*")))


def is_byline(line: str) -> bool:
    """Whether a line says who wrote or helped to write, and nothing else."""
    words = line.strip()
    return bool(byline_names(words)) or (len(words) <= LONGEST_NOTE and CONTRIBUTED.fullmatch(words) is not None)


def is_author_note(text: str, bylines: Sequence[str]) -> bool:
    """Whether a closing paragraph is about the article's own writer.

    It is where it opens with a name from the byline and says what that person is, or where it
    opens with a name and ends with where to follow that person.
    """
    patterns, head = _patterns(), text[:LONGEST_NOTE]
    written_by = [name for line in bylines for name in byline_names(line)]
    if any(head.startswith(name) for name in written_by) and (patterns.profession.search(head) or FOLLOW.search(text)):
        return True
    return patterns.about_someone.match(head) is not None and FOLLOW.search(text[-LONGEST:]) is not None

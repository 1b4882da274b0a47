"""Statements in, one quoted phrase that stands for two things out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from audiatur.compare.packed import likeness
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import content_words, stem
from audiatur.model.finding import Verdict

PHRASE = re.compile(r"[“\"‘']([A-Z][\w-]*(?: [\w-]+){1,4})[”\"’']")
"""A short quoted phrase with a capital."""
LIKE = 0.35
"""Likeness of words from which the two statements speak of one thing anyway."""
ENDING = 5
"""Letters from which a word's last one may differ ("Norvia", "Norvie")."""
MOST = 20
"""Statements of one phrase that are looked at."""


def slogans(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents in which a phrase stands beside two different nouns."""
    found: defaultdict[tuple[str, ...], list[tuple[Statement, str, str]]] = defaultdict(list)
    for statement in statements:
        span, text = statement.claim.span, statement.document.text
        for match in PHRASE.finditer(text, max(0, span.start - 1), min(len(text), span.end + 1)):
            words = match.group(1).split()
            thing = _thing(text, match.start(), match.end(), span.start, span.end)
            if thing and any(word.islower() for word in words):  # all capitals: a name or a title
                key = tuple(word.casefold()[:-1] if len(word) >= ENDING else word.casefold() for word in words)
                found[key].append((statement, match.group(1), thing))
    for uses in found.values():
        first, phrase, thing = uses[0]
        for other, _, another in uses[1:MOST]:
            if other.document is first.document or stem(thing) == stem(another):
                continue
            if likeness(first.vector, other.vector) < LIKE:
                reason = f"One phrase, “{phrase}”, is said of {thing} in one and of {another} in the other."
                rule = Rule.SAME_PHRASE_FOR_DIFFERENT_THINGS
                yield Met(first, other, Ruling(verdict=Verdict.DIFFERENT_THINGS, rule=rule, reason=reason))


def _thing(text: str, start: int, end: int, first: int, last: int) -> str:
    """The noun that the phrase stands with: the word right after it, else the one right before it."""
    after = next(iter(content_words(text[end:last])), None)
    if after and after.start() <= 1:
        return after.group()
    before = content_words(text[first:start])
    return before[-1].group() if before and first + before[-1].end() >= start - 1 else ""

"""What a rule finds, before quotations are joined to it and its speaker is resolved; and how spans of it are cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audiatur.model.attribution import CueKind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

Piece = tuple[int, int]
"""A half-open place in the document's text."""

OUTER_SIGNS = frozenset({",", ".", ";", ":", "-", "–", "—", "--", "…", "...", "?", "!"})
BREAKS = frozenset({",", "—", "–", "--"})
MARKS = frozenset({'"', "“", "”", "''", "``", "«", "»", "„", "‘", "’", "'", "‘‘", "’’"})
DOUBLE_MARKS = MARKS - {"'", "’"}
"""Marks that are no apostrophe."""


@dataclass(frozen=True)
class Draft:
    """One reported statement as its own sentence shows it.

    Attributes:
        sentence: The sentence of the cue.
        source: Where the source stands, or None.
        source_head: The head word of the source, or None.
        cue: Where the cue stands, or None.
        cue_head: The word that makes it a cue, or None.
        contents: What is reported, in order.
        kind: What sort of saying it is.
        rule: The rule that found it.
    """

    sentence: Sentence
    source: Piece | None
    source_head: Token | None
    cue: Piece | None
    cue_head: Token | None
    contents: tuple[Piece, ...]
    kind: CueKind
    rule: str

    @property
    def start(self) -> int:
        """The first character of any of its parts."""
        parts = [*self.contents, *(part for part in (self.source, self.cue) if part)]
        return min(start for start, _ in parts)


def piece(sentence: Sentence, tokens: Sequence[Token]) -> Piece:
    """Where tokens from the first to the last stand in the document."""
    return tokens[0].idx + sentence.offset, tokens[-1].idx + len(tokens[-1]) + sentence.offset


def within(sentence: Sentence, tokens: Iterable[Token]) -> list[Token]:
    """The tokens that belong to the sentence, in the order of the text."""
    return sorted((t for t in tokens if sentence.tokens.start <= t.i < sentence.tokens.end), key=lambda t: t.i)


def subtree(sentence: Sentence, head: Token, without: Iterable[Token] = ()) -> list[Token]:
    """The head with all that hangs on it, but for the branches that begin at ``without``."""
    barred = {token.i for branch in without for token in branch.subtree}
    return [token for token in within(sentence, head.subtree) if token.i not in barred]


def trimmed(tokens: Sequence[Token], signs: frozenset[str] = OUTER_SIGNS) -> Sequence[Token]:
    """The tokens without signs and white space at either end."""
    start, end = 0, len(tokens)
    while start < end and (tokens[start].text in signs or tokens[start].is_space):
        start += 1
    while end > start and (tokens[end - 1].text in signs or tokens[end - 1].is_space):
        end -= 1
    return tokens[start:end]


def stretches(tokens: Sequence[Token], barred: Iterable[int]) -> list[list[Token]]:
    """The tokens as unbroken stretches: a gap breaks them where it holds one of the barred indices."""
    walls = sorted(barred)
    found: list[list[Token]] = []
    for token in tokens:
        if found and not any(found[-1][-1].i < wall < token.i for wall in walls):
            found[-1].append(token)
        else:
            found.append([token])
    return found

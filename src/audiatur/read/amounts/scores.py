"""Two figures of a sentence in, whether they are the sides of a score or of a count of votes out: "won 3-1", "96-0"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import label_words
from audiatur.read.numerals.piece import PieceKind

_HUNDRED = 100
_THOUSAND = 1000
_BESIDE = 4
_SMALL_SCORE = 10
_NEAR = 6
_HIGHEST_SCORE = 200
_WICKETS = 10
_DASHES = frozenset("-‐‑–—")


def is_vote(line: Line, first: Figure, second: Figure) -> bool:
    """As in "passed the bill 96-0", "a 5-4 ruling", "by a vote of 45 to 52": bare whole numbers, yes and no.

    A dash will do in a sentence of bills, courts or councils; "to" needs the word itself right beside the figures.
    """
    words, joint = label_words(), line.lower(first.last + 1)
    if joint == "votes":  # "52 votes to 48"
        return line.lower(first.last + 2) == "to" and second.first == first.last + 3 and _are_plain(line, first, second)
    if not _are_bare(line, first, second) or not line.words & words.vote_words:
        return False
    behind, before = line.lower(second.last + 1), line.pieces[max(0, first.first - _BESIDE) : first.first]
    if behind == "vote" or (behind in words.vote_nouns and joint in _DASHES):
        return True
    if behind and line.pieces[second.last + 1].kind is PieceKind.WORD and _counts(line, second):
        return False
    if behind == "majority":  # of seats
        return False
    beside = any(piece.lower in words.vote_cues for piece in before)
    voted = line.words & words.vote_cues and (first.value or 0) >= (second.value or 0)
    return beside or (joint != "to" and bool(voted))


def _counts(line: Line, figure: Figure) -> bool:
    """Whether a plural stands right behind a figure, which then counts that: "for 10-12 members"."""
    token = line.token(figure.last + 1)
    return token is not None and token.tag_ in ("NNS", "NNPS")


def _are_bare(line: Line, first: Figure, second: Figure) -> bool:
    """Whether a dash or "to" alone parts two whole numbers below a thousand without a unit."""
    return (
        second.first == first.last + 2
        and line.lower(first.last + 1) in _DASHES | {"to"}
        and _are_plain(line, first, second)
    )


def _are_plain(line: Line, first: Figure, second: Figure) -> bool:
    return not any(
        figure.first != figure.last
        or not line.word(figure.first).isdecimal()
        or (figure.value or 0) >= _THOUSAND
        or figure.unit
        or figure.money
        for figure in (first, second)
    )


def scores_of(line: Line, figures: Sequence[Figure]) -> set[int]:
    """The ``id`` of every figure that is a side of a score, or of a set told in a row with it ("won 6-3 1-6 6-2")."""
    pairs = list(pairwise(figures))
    sides = {id(figure) for pair in pairs if is_score(line, *pair) for figure in pair}
    row: list[Figure] = []
    for first, second in pairs:
        if not (line.lower(first.last + 1) in _DASHES and _are_bare(line, first, second)):
            continue
        if row and [line.word(index) for index in range(row[-1].last + 1, first.first)] not in ([], [","]):
            row = []
        told = bool(row) and id(row[-1]) in sides
        row = [first, second] if told else [*row, first, second]
        if told or id(first) in sides:
            sides |= {id(figure) for figure in row}
    return sides


def is_score(line: Line, first: Figure, second: Figure) -> bool:
    """As in "won 3-1", "ended 0 – 0", "245 for 6", "at 10 to 1": the sides of a game's score, or betting odds."""
    return _are_goals(line, first, second) or _is_innings(line, first, second) or _are_odds(line, first, second)


def _are_goals(line: Line, first: Figure, second: Figure) -> bool:
    """Two small figures at a dash in a sentence of games, not of votes: "won 3-1", "ended 0 – 0"."""
    dash = line.lower(first.last + 1)
    if dash not in _DASHES or second.first != first.last + 2:
        return False
    if not all(line.word(figure.first).isdecimal() and figure.first == figure.last for figure in (first, second)):
        return False
    high, low = max(first.value or 0, second.value or 0), min(first.value or 0, second.value or 0)
    if first.money or second.money or first.unit or second.unit or high >= _HIGHEST_SCORE:
        return False
    words = label_words()
    if high >= _HUNDRED and (2 * low < high or line.words & words.vote_words):
        return False
    if (first.value or 0) >= (second.value or 0) < _SMALL_SCORE:
        return True
    around = line.pieces[max(0, first.first - _NEAR) : second.last + 3]
    counts = line.token(second.last + 1) if second.last + 1 < len(line.pieces) else None
    plural = counts is not None and counts.tag_ in ("NNS", "NNPS")
    return not plural and any(piece.lower in words.score_words for piece in around)


def _is_innings(line: Line, first: Figure, second: Figure) -> bool:
    """As in "made 245 for 6 in 50 overs", "were 31-2": runs and wickets, in a sentence of cricket."""
    joined = second.first == first.last + 2 and line.lower(first.last + 1) in _DASHES | {"for"}
    told = line.words & label_words().cricket_words
    return bool(told) and joined and (second.value or 0) <= _WICKETS and _are_plain(line, first, second)


def _are_odds(line: Line, first: Figure, second: Figure) -> bool:
    """As in "the 5-1 favourite", "at odds of 10 to 1": what a stake wins, in a sentence of bets."""
    bets = line.words & label_words().betting_words
    return bool(bets) and _are_bare(line, first, second) and not _counts(line, second)

"""A figure in its sentence in, how its words bound or loosen it out: "at least", "nearly", "or more"."""

from __future__ import annotations

from functools import cache

from audiatur.model.amount import Hedge
from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import hedge_words
from audiatur.read.numerals.piece import pieces_of
from audiatur.read.tokens import Token

_LONGEST = 6


@cache
def _forms() -> tuple[dict[tuple[str, ...], Hedge], dict[tuple[str, ...], Hedge]]:
    words = hedge_words()
    before, after = (
        {
            tuple(piece.lower for piece in pieces_of(phrase)): hedge
            for hedge, phrases in table.items()
            for phrase in phrases
        }
        for table in (words.before, words.after)
    )
    return before, after


def hedge_of(line: Line, figure: Figure, noun_end: int) -> Hedge | None:
    """The hedge of a figure, or None.

    Args:
        line: Its sentence.
        figure: The figure.
        noun_end: Index of the last piece of the thing counted, or of the figure: "or more" may stand behind it.
    """
    before, after = _forms()
    if any(line.lower(index) == "plus" for index in range(figure.first + 1, figure.last)):
        return Hedge.AT_LEAST  # "$700-plus million"
    at, skipped = figure.first, 0
    found = _ending_at(line, at, before)
    while found is None and skipped < 2 and line.lower(at - 1) in hedge_words().between:  # noqa: PLR2004 - "at least another"
        at, skipped = at - 1, skipped + 1
        found = _ending_at(line, at, before)
    if found is not None:
        return Hedge.AT_MOST if found is Hedge.MORE_THAN and _is_denied(line.token(at - 1)) else found
    for end in (figure.last, noun_end):
        found = _beginning_at(line, end + 1, after)
        if found is not None:
            return found
    return None


def bounds_a_figure(verb: Token) -> bool:
    """Whether a verb says that something is more than a figure behind it: "exceeds 40 tonnes"."""
    if verb.lemma_.lower() not in hedge_words().bounding:
        return False
    return any(word.tag_ == "CD" for word in verb.doc[verb.i + 1 : verb.i + 1 + _LONGEST])


def _is_denied(verb: Token | None) -> bool:
    """As in "would not exceed", "is not expected to exceed", "without exceeding": the figure bounds from above."""
    if verb is None or not bounds_a_figure(verb):
        return False
    governors = (verb, verb.head) if verb.dep_ in ("xcomp", "pcomp") else (verb,)
    words = hedge_words().denials
    return any(
        word.lower_ in words and word.i < verb.i for governor in governors for word in (governor, *governor.children)
    )


def hedge_start(line: Line, figure: Figure) -> int:
    """Index of the first piece of the words that bound a figure from before, or of the figure itself."""
    before, _ = _forms()
    for length in range(min(_LONGEST, figure.first), 0, -1):
        start = figure.first - length
        if tuple(line.lower(index) for index in range(start, figure.first)) in before:
            return start
    return figure.first


def hedge_end(line: Line, at: int) -> int | None:
    """Index of the last piece of the words that loosen a figure from behind and begin at a piece, or None."""
    _, after = _forms()
    lengths = range(min(_LONGEST, len(line.pieces) - at), 0, -1)
    return next((at + n - 1 for n in lengths if tuple(line.lower(at + i) for i in range(n)) in after), None)


def _ending_at(line: Line, at: int, forms: dict[tuple[str, ...], Hedge]) -> Hedge | None:
    for length in range(min(_LONGEST, at), 0, -1):
        hedge = forms.get(tuple(line.lower(index) for index in range(at - length, at)))
        if hedge is not None:
            return hedge
    return None


def _beginning_at(line: Line, at: int, forms: dict[tuple[str, ...], Hedge]) -> Hedge | None:
    for length in range(min(_LONGEST, len(line.pieces) - at), 0, -1):
        hedge = forms.get(tuple(line.lower(index) for index in range(at, at + length)))
        if hedge is not None:
            return hedge
    return None


def bounds(figure: Figure, hedge: Hedge | None) -> tuple[float | None, float | None]:
    """Lower and upper bound that a figure and its hedge leave.

    An exact figure bounds itself on both sides; "at least" and "more than" only below, "at most" and "less than"
    only above, "about" on neither. A range or a vague count keeps its own.
    """
    if figure.value is None:
        return figure.low, figure.high
    value = figure.value
    if hedge is None:
        return value, value
    if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return value, None
    if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        return None, value
    return None, None

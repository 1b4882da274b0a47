"""Two figures of a sentence in, whether they are the sides of a score out: "won 3-1"."""

from __future__ import annotations

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import label_words

_HUNDRED = 100
_SMALL_SCORE = 10
_NEAR = 6
_DASHES = frozenset("-‐‑–—")


def is_score(line: Line, first: Figure, second: Figure) -> bool:
    """As in "won 3-1", "ended 0 – 0": two small figures at a dash in a sentence of games, not of votes."""
    dash = line.lower(first.last + 1)
    if dash not in _DASHES or second.first != first.last + 2:
        return False
    if not all(line.word(figure.first).isdecimal() and figure.first == figure.last for figure in (first, second)):
        return False
    if first.money or second.money or first.unit or second.unit or max(first.value or 0, second.value or 0) >= _HUNDRED:
        return False
    words = label_words()
    if line.words & words.vote_words:
        return False
    if (first.value or 0) >= (second.value or 0) < _SMALL_SCORE:
        return True
    around = line.pieces[max(0, first.first - _NEAR) : second.last + 3]
    counts = line.token(second.last + 1) if second.last + 1 < len(line.pieces) else None
    plural = counts is not None and counts.tag_ in ("NNS", "NNPS")
    return not plural and any(piece.lower in words.score_words for piece in around)

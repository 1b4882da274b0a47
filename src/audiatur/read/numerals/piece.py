"""A text in, its figures, words and signs out, each with its place."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

_PIECE = re.compile(
    r"(?P<figure>"
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)"  # 1,400,000.5
    r"|\d{1,3}, 000(?![\d,])"  # 165, 000, as some agencies print it
    r"|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?(?!\d)"  # 12,34,567
    r"|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d|,\d)"  # 1.400.000,50
    r"|\d{1,3}(?:['\u2019]\d{3})+(?:\.\d+)?(?![\d'\u2019])"  # 1'400'000.5
    r"|\d{1,3}(?:\.\d{3}){2,}(?!\d)"  # 1.400.000
    r"|(?<![\d,])\d{1,9},\d{1,2}(?![\d,])"  # 5,00
    r"|\d{1,15}(?:\.\d{1,15})?\s?[x×]\s?10\^[-−]?\d{1,2}(?!\d)"  # 1.4x10^6
    r"|\d{1,15}(?:\.\d{1,15}[eE][-−+]?|[eE][-−+])\d{1,2}(?!\w)"  # 1.4e6
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:\.[^\W\d_]\b(?:\.)?)*)"
    r"|(?P<sign>[^\s\w]|_)",
)


class PieceKind(Enum):
    """What a piece of text is made of."""

    FIGURE = auto()
    WORD = auto()
    SIGN = auto()


_KINDS = {"figure": PieceKind.FIGURE, "word": PieceKind.WORD, "sign": PieceKind.SIGN}


class Piece(NamedTuple):
    """A figure (``1,400.5``), a word or abbreviation (``U.S.``) or one sign.

    Attributes:
        start: Index of its first character in the text.
        end: Index after its last.
        text: The words as written.
        lower: The same in lower case.
        kind: What it is made of.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: PieceKind


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Every piece of a text in its order, in one pass.

    >>> [piece.text for piece in pieces_of("US$1.5bn, 3-inch")]
    ['US', '$', '1.5', 'bn', ',', '3', '-', 'inch']
    """
    return tuple(
        Piece(match.start(), match.end(), match[0], match[0].lower(), _KINDS[match.lastgroup or "sign"])
        for match in _PIECE.finditer(text)
    )

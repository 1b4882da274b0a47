"""What the rules of amounts hand to each other: a figure in the making, and the sentence it is read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from audiatur.model.amount import Hedge
from audiatur.read.numerals.numeral import Numeral
from audiatur.read.numerals.piece import Piece
from audiatur.read.numerals.words import number_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

_MINUS_SIGNS = frozenset("-−–")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure while it is read: its pieces, its number, and what has been found out about it.

    Attributes:
        first: Index of its first piece, signs included.
        last: Index of its last piece, unit signs included.
        value: The number; None of a range or a vague count.
        low: Lower bound.
        high: Upper bound.
        precision: Size of the last written digit.
        scale: Factor of its scale word, 1 without.
        unit: Unit, if any.
        currency: ISO 4217 code, if any.
        money: Whether it is money, be the currency known or not.
        hedge: Hedge that its own words contain ("~300").
        rule: The rule that read it.
    """

    first: int
    last: int
    value: float | None
    low: float | None
    high: float | None
    precision: float | None
    scale: float = 1.0
    unit: str | None = None
    currency: str | None = None
    money: bool = False
    hedge: Hedge | None = None
    rule: str = "figures"


def of_numeral(numeral: Numeral) -> Figure:
    """A bare number as a figure."""
    return Figure(
        numeral.first,
        numeral.last,
        numeral.value,
        numeral.low,
        numeral.high,
        numeral.precision,
        numeral.scale,
        rule=numeral.rule,
    )


@dataclass(frozen=True)
class Line:
    """A sentence as the rules of amounts see it.

    Attributes:
        sentence: The parsed sentence.
        text: Its text, glued note numbers blanked.
        pieces: Its figures, words and signs.
        dollar: ISO 4217 code that a bare dollar sign means in the document.
        names: Codes that bare names of money mean in the document, where it spells them out; None where it is open.
    """

    sentence: Sentence
    text: str
    pieces: Sequence[Piece]
    dollar: str = "USD"
    names: Mapping[str, str | None] = field(default_factory=dict)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every piece of the sentence, in lower case."""
        return frozenset(piece.lower for piece in self.pieces)

    @cached_property
    def is_headline(self) -> bool:
        """Whether all words but the smallest have a capital letter: no name can be told by one."""
        tokens = (token for token in self.sentence.tokens if token.is_alpha)
        return all(token.text[:1].isupper() for token in tokens if token.tag_ not in ("IN", "DT", "CC", "TO"))

    def lower(self, index: int) -> str:
        """The piece at an index in lower case; empty outside the sentence."""
        return self.pieces[index].lower if 0 <= index < len(self.pieces) else ""

    def word(self, index: int) -> str:
        """The piece at an index as written; empty outside the sentence."""
        return self.pieces[index].text if 0 <= index < len(self.pieces) else ""

    def touches(self, index: int) -> bool:
        """Whether the piece at an index stands right behind the one before it."""
        return 0 < index < len(self.pieces) and self.pieces[index - 1].end == self.pieces[index].start

    def token(self, index: int) -> Token | None:
        """The parsed token that holds the first character of a piece."""
        return self._token_at(self.pieces[index].start)

    def last_token(self, index: int) -> Token | None:
        """The parsed token that holds the last character of a piece."""
        return self._token_at(self.pieces[index].end - 1)

    def _token_at(self, start: int) -> Token | None:
        place = self.sentence.tokens.start_char + start
        found = self.sentence.tokens.doc.char_span(place, place + 1, alignment_mode="expand")
        return found[0] if found is not None and len(found) else None


def with_sign(line: Line, figure: Figure) -> Figure:
    """The figure made negative where "minus" or a minus sign stands before it ("-5.2%", but not "10-20" or "F-16")."""
    at = figure.first - 1
    sign = (
        line.word(at) in _MINUS_SIGNS
        and line.touches(figure.first)
        and not line.touches(at)
        and not line.word(at - 1)[-1:].isdigit()
    )
    if figure.value is None or not (sign or line.lower(at) in number_words().minus):
        return figure
    return replace(figure, first=at, value=-figure.value, low=-figure.value, high=-figure.value)


def multiplied(figure: Figure, factor: float, last: int) -> Figure:
    """The figure times a scale that was found later, and the last piece it now takes."""
    places = 0 if (figure.precision or 0) * factor >= 1 else 6
    value, low, high, precision = (
        None if number is None else round(number * factor, places)
        for number in (figure.value, figure.low, figure.high, figure.precision)
    )
    return replace(figure, value=value, low=low, high=high, precision=precision, scale=figure.scale * factor, last=last)

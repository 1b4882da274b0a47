"""Pieces of a text in, the number that begins at one of them out: figures, words, scales, parts and vague counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from audiatur.read.numerals.literal import read_literal
from audiatur.read.numerals.piece import Piece, PieceKind
from audiatur.read.numerals.spelled import read_spelled
from audiatur.read.numerals.words import number_words


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number where it stands.

    Attributes:
        first: Index of its first piece.
        last: Index of its last piece.
        value: The number; None of a vague count ("dozens").
        low: Least value of a vague count.
        high: Greatest value of a vague count, where its words set one.
        precision: Size of the last written digit or word, scale included.
        scale: The scale word's factor, 1 without one.
        figures: Whether it is written in figures.
        rule: What was read: ``figures``, ``words``, ``vague``, ``part``.
    """

    first: int
    last: int
    value: float | None
    low: float | None
    high: float | None
    precision: float | None
    scale: float
    figures: bool
    rule: str


def numeral_at(pieces: Sequence[Piece], index: int) -> Numeral | None:
    """The longest number that begins at a piece, or None.

    >>> from audiatur.read.numerals.piece import pieces_of
    >>> numeral_at(pieces_of("two and a half million people"), 0).value
    2500000.0
    """
    piece = pieces[index]
    if piece.kind is PieceKind.FIGURE:
        return _figures(pieces, index)
    if piece.text in number_words().glyphs:
        return _glyph(pieces, index)
    if piece.lower not in _first_words():
        return None
    return _vague(pieces, index) or part_of_scale(pieces, index) or _spelled(pieces, index)


@cache
def _first_words() -> frozenset[str]:
    """Every word with which a number in words may begin; most words begin none, and are looked at no further."""
    words = number_words()
    return frozenset(
        {"a", "an", "couple", "half", "quarter", *words.several, *words.vague, *words.units, *words.tens, *words.scales}
    )


def _exact(first: int, last: int, value: float, precision: float, scale: float, *, figures: bool) -> Numeral:
    if abs(value) < LARGEST_SCALE:
        value = float(round(value)) if precision >= 1 and scale > 1 else round(value, 6)
    return Numeral(first, last, value, value, value, precision, scale, figures, "figures" if figures else "words")


def _lower(pieces: Sequence[Piece], index: int) -> str:
    return pieces[index].lower if 0 <= index < len(pieces) else ""


def _touch(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a piece stands right behind the one before it."""
    return 0 < index < len(pieces) and pieces[index - 1].end == pieces[index].start


def _figures(pieces: Sequence[Piece], index: int) -> Numeral | None:
    literal = read_literal(pieces[index].text)
    if literal is None:
        return None
    value, precision, last = literal.value, literal.precision, index
    glyph = number_words().glyphs.get(_lower(pieces, index + 1))
    if glyph is not None and precision == 1:
        value, precision, last = value + glyph, 0.01, index + 1
    else:
        half = _and_part(pieces, index + 1)
        if half is not None and precision == 1:
            value, precision, last = value + half[0], 0.1, half[1]
    scale, last = _scales(pieces, last)
    if scale > 1:
        tail = _and_part(pieces, last + 1)
        if tail is not None:
            value, precision, last = value + tail[0], precision * 0.1, tail[1]
        else:
            rest = _rest(pieces, last + 1, scale)
            if rest is not None:
                return _exact(index, last + 2, value * scale + rest, 1.0, 1.0, figures=True)
    return _exact(index, last, value * scale, precision * scale, scale, figures=True)


def _rest(pieces: Sequence[Piece], index: int, scale: float) -> float | None:
    """As in "3 hundred and 21": the whole number in figures, smaller than the scale, that ends one begun before."""
    if scale > SMALLEST_HALVED or _lower(pieces, index) != "and" or index + 1 >= len(pieces):
        return None
    literal = read_literal(pieces[index + 1].text) if pieces[index + 1].kind is PieceKind.FIGURE else None
    if _lower(pieces, index + 2) in number_words().scales:
        return None  # "3 hundred and 2 hundred"
    return literal.value if literal is not None and literal.precision == 1 and 0 < literal.value < scale else None


def _scales(pieces: Sequence[Piece], last: int) -> tuple[float, int]:
    """The scale words behind a figure ("hundred thousand") and the last piece they take."""
    words, scale = number_words(), 1.0
    while last + 1 < len(pieces) and len(pieces[last + 1].text) < LONGEST_SCALE:
        following = last + 1
        if pieces[following].text == "-" and _touch(pieces, following) and _touch(pieces, following + 1):
            following += 1
        if following > last + 1 and _lower(pieces, following) == "plus":
            following += 1  # "$700-plus million"
        word = _lower(pieces, following)
        if word.removesuffix("s") in words.scales:
            scale, last = scale * words.scales[word.removesuffix("s")], following
        elif following == last + 1 and scale == 1 and _is_short_scale(pieces, following):
            return float(words.short_scales[word]), following
        else:
            break
        if scale > LARGEST_SCALE:
            break
    return scale, last


NEEDS_OF = ("tens", "scores")
LONGEST_SCALE = 12
SMALLEST_HALVED = 1000
"""From here on "and a half" is half of the scale: "a million and a half", but "a hundred and a half"."""
LARGEST_SCALE = 1e15
SMALLEST_PART = 10
"""The greatest denominator of a part of a scale word."""


def _is_short_scale(pieces: Sequence[Piece], index: int) -> bool:
    word = _lower(pieces, index)
    if word not in number_words().short_scales:
        return False
    if _touch(pieces, index + 1) and pieces[index + 1].kind is not PieceKind.SIGN:
        return False
    return _touch(pieces, index) or word not in number_words().ambiguous_scales


def _glyph(pieces: Sequence[Piece], index: int) -> Numeral | None:
    value = number_words().glyphs.get(pieces[index].text)
    if value is None:
        return None
    scale, last = _scales(pieces, index)
    return _exact(index, last, value * scale, 0.01 * scale, scale, figures=True)


def _and_part(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    """As in "and a half", "and three quarters" behind a number: its value and last piece."""
    words = number_words()
    if [piece.text for piece in pieces[index : index + 5 : 2]] == ["-"] * 3:  # "two-and-a-half"
        link, count, part = (_lower(pieces, index + at) for at in (1, 3, 5))
        return (1 / words.fractions[part], index + 5) if link == "and" and count == "a" and part == "half" else None
    if _lower(pieces, index) != "and":
        return None
    count, part = _lower(pieces, index + 1), _lower(pieces, index + 2)
    if count in ("a", "one") and part in ("half", "quarter", "third", "fifth", "fourth"):
        return 1 / words.fractions[part], index + 2
    if count in words.units and part.endswith("s") and part[:-1] in words.fractions and words.units[count] > 1:
        return words.units[count] / words.fractions[part[:-1]], index + 2
    return None


def _spelled(pieces: Sequence[Piece], index: int) -> Numeral | None:
    spelled = read_spelled(pieces, index)
    if spelled is None:
        return None
    value, precision, scale, last = spelled.value, spelled.precision, spelled.scale, spelled.last
    tail = _and_part(pieces, last + 1)
    if tail is not None and scale > 1 and _lower(pieces, tail[1] + 1) in number_words().scales:
        tail = None  # "a billion and a half million": two numbers
    if tail is not None:
        whole = scale if value % scale == 0 and scale >= SMALLEST_HALVED else 1.0
        value, precision, last = value + tail[0] * whole, 0.1 * whole, tail[1]
        if scale == 1:
            more, last = _scales(pieces, last)
            value, precision, scale = value * more, precision * more, more
    return _exact(index, last, value, precision, scale, figures=False)


def part_of_scale(pieces: Sequence[Piece], index: int) -> Numeral | None:
    """As in "half a million", "a quarter of a million", "two-thirds of a billion"; None for anything else."""
    words, at = number_words(), index
    count = 1 if _lower(pieces, at) in ("a", "an", "one") else words.units.get(_lower(pieces, at), 0)
    at += count > 0
    if count and _lower(pieces, at) == "-" and _touch(pieces, at):
        at += 1
    part = _lower(pieces, at)
    below = words.fractions.get(part.removesuffix("s") if count > 1 else part)
    if (
        below is None
        or below > SMALLEST_PART
        or (not count and part not in ("half", "quarter"))
        or (part == "halves" and count > 1)
    ):
        return None
    at += 1
    of = _lower(pieces, at) == "of" or (
        _lower(pieces, at) == "-" and _touch(pieces, at) and _lower(pieces, at + 1) == "a"
    )
    at += 1 if of or _lower(pieces, at) == "-" else 0
    article = _lower(pieces, at) == "a"
    at += article
    at += article and _lower(pieces, at) == "-"
    scale = words.scales.get(_lower(pieces, at))
    if scale is None or (below not in (2, 4) and not article):
        return None
    return _exact(index, at, max(count, 1) / below * scale, scale * 0.1, float(scale), figures=False)


def _vague(pieces: Sequence[Piece], index: int) -> Numeral | None:
    """As in "dozens", "tens of thousands", "several hundred": bounds only."""
    words = number_words()
    several = _several(pieces, index)
    if several is not None:
        return several
    total, at, last = 1.0, index, -1
    while _lower(pieces, at) in words.vague and total < LARGEST_SCALE:
        total, last = total * words.vague[_lower(pieces, at)], at
        at += 2 if _lower(pieces, at + 1) == "of" else len(pieces)
    if last < 0 or (last == index and pieces[index].lower in NEEDS_OF and _lower(pieces, index + 1) != "of"):
        return None
    return Numeral(index, last, None, 2 * total, None, None, total, figures=False, rule="vague")


def _several(pieces: Sequence[Piece], index: int) -> Numeral | None:
    words, at = number_words(), index
    if _lower(pieces, at) == "a" and _lower(pieces, at + 1) in ("few", "couple"):
        at += 1
    word = _lower(pieces, at)
    couple = word == "couple"
    if not couple and word not in words.several:
        return None
    at += 1
    if _lower(pieces, at) == "of":
        at += 1
    at, scale = _run_of_scales(pieces, at)
    if scale == 1:
        return None
    few = Numeral(index, at, None, 2 * scale, 10 * scale, None, scale, figures=False, rule="vague")
    return replace(few, high=None) if not couple and word not in ("few", "several") else few


def _run_of_scales(pieces: Sequence[Piece], at: int) -> tuple[int, float]:
    scale, last = 1.0, at
    while _lower(pieces, at) in number_words().scales and scale < LARGEST_SCALE:
        scale, last, at = scale * number_words().scales[_lower(pieces, at)], at, at + 1
    return last, scale

"""Pieces in, a number spelled out in words out: "three hundred and two thousand", "twenty-five", "a dozen"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.read.numerals.piece import Piece
from audiatur.read.numerals.words import NumberWords, number_words

HUNDRED = 100
LONGEST = 24
"""Pieces in the longest number that is read."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words: its value, the size of its last word, its greatest scale, and its last piece."""

    value: float
    precision: float
    scale: float
    last: int


@dataclass(slots=True)
class _Sum:
    """What has been read so far: whole groups, the open group, and what may still follow."""

    total: float = 0.0
    group: float = 0.0
    smallest_scale: float = float("inf")
    last_scale: float = 1.0
    words: int = 0


def read_spelled(pieces: Sequence[Piece], index: int) -> Spelled | None:
    """The longest number in words that begins at a piece, or None.

    "a", "an" and a scale word begin one only before a scale word ("a hundred", "hundred thousand").
    "and" joins only behind a scale word, and not where "between" stands before the number, for then it divides two.

    >>> from audiatur.read.numerals.piece import pieces_of
    >>> read_spelled(pieces_of("three hundred and five thousand men"), 0).value
    305000.0
    """
    lists, done, last, at = number_words(), _Sum(), -1, index
    first = pieces[index].lower
    scaled = index + 1 < len(pieces) and pieces[index + 1].lower in lists.scales
    if first in ("a", "an") or first in lists.scales:
        pointed = first == "dozen" and index > 0 and pieces[index - 1].lower in lists.before_dozen
        if not (scaled or pointed):
            return None
        done.group = 1.0
        at += first not in lists.scales  # "a hundred", "hundred thousand"
    elif not _is_word(pieces, index, lists):
        return None
    divided = any(piece.lower == "between" for piece in pieces[max(0, index - 2) : index])
    while at < min(len(pieces), index + LONGEST):
        if not _take(pieces[at].lower, done, lists):
            break
        last = at
        at = _next(pieces, at, lists, divided=divided)
        if at < 0:
            break
    if last < 0:
        return None
    if last + 2 < len(pieces) and pieces[last + 1].lower in lists.point and _is_word(pieces, last + 2, lists):
        return _decimals(pieces, last, done, lists)
    precision = done.last_scale if done.group == 0 or done.group % 100 == 0 else 1.0
    value = done.total + done.group
    if done.last_scale == lists.scales["dozen"]:
        precision = 1.0
    return Spelled(value, precision, max(1.0, _greatest(value, done)), last)


def _is_word(pieces: Sequence[Piece], at: int, lists: NumberWords) -> bool:
    return pieces[at].lower in lists.units or pieces[at].lower in lists.tens


def _is_part(pieces: Sequence[Piece], at: int, lists: NumberWords) -> bool:
    """As in "two million and three quarters": a small number and a plural of parts, which are no part of a sum."""
    if at + 1 >= len(pieces) or pieces[at].lower not in lists.units:
        return False
    part = pieces[at + 1].lower
    one = lists.units[pieces[at].lower] == 1
    return (part == "half" and one) or (not one and part.endswith("s") and part[:-1] in lists.fractions)


def _decimals(pieces: Sequence[Piece], last: int, done: _Sum, lists: NumberWords) -> Spelled:
    """As in "five point two five": digits, or one number, behind "point"."""
    digits, at = "", last + 2
    while at < min(len(pieces), last + LONGEST) and _is_word(pieces, at, lists):
        word = pieces[at].lower
        tens = lists.tens.get(word)
        if (
            tens is not None
            and at + 2 < len(pieces)
            and pieces[at + 1].text == "-"
            and pieces[at + 2].lower in lists.units
        ):
            digits, at = digits + str(tens + lists.units[pieces[at + 2].lower]), at + 3
        else:
            digits, at = digits + str(tens if tens is not None else lists.units[word]), at + 1
    value = done.total + done.group + float(f"0.{digits}")
    return Spelled(value, float(f"1e-{len(digits)}"), 1.0, at - 1)


def _greatest(value: float, done: _Sum) -> float:
    """The scale that "and a half" behind the number would be half of."""
    return done.last_scale if value >= done.last_scale else 1.0


def _take(word: str, done: _Sum, lists: NumberWords) -> bool:
    """Adds one word to the sum; False where it cannot continue the number."""
    if word in lists.units or word in lists.tens:
        taken = _add(lists.units.get(word, lists.tens.get(word, 0)), done)
    else:
        scale = lists.scales.get(word.removesuffix("s"))
        taken = scale is not None and bool(done.words or done.group) and _multiply(float(scale), done)
    done.words += taken
    return taken


def _add(number: int, done: _Sum) -> bool:
    """A number below a hundred fits behind a round hundred, a single digit behind a round ten too."""
    room = done.group % HUNDRED
    tens_before = room >= 20 and room % 10 == 0 and number < 10  # noqa: PLR2004 - the ten digits and the tens
    if done.words and (number == 0 or (room and not tens_before)):
        return False
    done.group += number
    return True


def _multiply(scale: float, done: _Sum) -> bool:
    """A hundred or a dozen multiplies the open group; a greater scale closes it, or multiplies all before it."""
    if scale <= HUNDRED:
        if not 0 < done.group < HUNDRED:
            return False
        done.group *= scale
    elif done.group and scale < done.smallest_scale:
        done.total, done.group, done.smallest_scale = done.total + done.group * scale, 0.0, scale
    elif done.total and not done.group:
        done.total *= scale
    else:
        return False
    done.last_scale = scale
    return True


def _next(pieces: Sequence[Piece], at: int, lists: NumberWords, *, divided: bool) -> int:
    """Index of the piece that may continue the number behind this one, or -1."""
    following = at + 1
    if following < len(pieces) and pieces[following].text in "-‐‑" and pieces[following].start == pieces[at].end:
        return following + 1
    if following < len(pieces) and pieces[following].lower == "and":
        behind_scale = pieces[at].lower in lists.scales and pieces[at].lower != "dozen"
        return following + 1 if behind_scale and not divided and not _is_part(pieces, following + 1, lists) else -1
    return following

"""A number in its sentence in, whether it stands in a turn of phrase out: "24/7", "50-50", "one-off", "the one"."""

from __future__ import annotations

from audiatur.read.amounts.figure import Line
from audiatur.read.amounts.lexicon import label_words
from audiatur.read.numerals.numeral import Numeral
from audiatur.read.numerals.words import number_words

_HALVES = 50
_FINENESSES = frozenset({4000, 8000})
_FIRST_PART = 3
_BEFORE_OR_TWO = frozenset({"a", "an", "another", "last", "next", "past", "the"})
_TOLD_ANEW = frozenset({"acl", "amod", "relcl"})
"""Labels of what says for the first time which two are meant."""


def is_turn_of_phrase(line: Line, numeral: Numeral) -> bool:
    """Whether the number counts nothing anew: it is part of a fixed expression, or points back at what was named."""
    return (
        _beside_slash(line, numeral)
        or _pair_known(line, numeral)
        or _one_as_pronoun(line, numeral)
        or _chain(line, numeral)
        or _fineness(line, numeral)
        or _even(line, numeral)
        or _or_two(line, numeral)
        or _zero(line, numeral)
        or _idiom(line, numeral)
    )


def _beside_slash(line: Line, numeral: Numeral) -> bool:
    """As in "24/7", "9/11", "a 3:1 ratio": two figures at a slash that are no fraction, or at a colon."""
    first, last, signs = numeral.first, numeral.last, ("/", ":")
    before = line.word(first - 1) in signs and line.touches(first) and line.word(first - 2)[-1:].isdigit()
    behind = line.word(last + 1) in signs and line.touches(last + 1) and line.word(last + 2)[:1].isdigit()
    return before or behind


def _pair_known(line: Line, numeral: Numeral) -> bool:
    """As in "the two companies": points back at things already named; "the two men arrested" are told of anew."""
    if line.lower(numeral.first) != "two" or numeral.first != numeral.last:
        return False
    if line.lower(numeral.first - 1) != "the":
        return False
    number = line.token(numeral.first)
    noun = number.head if number is not None and number.dep_ == "nummod" else None
    return noun is None or not any(
        child.dep_ in _TOLD_ANEW and not (child.left_edge.i and child.left_edge.nbor(-1).text == ",")
        for child in noun.children
    )


def _chain(line: Line, numeral: Numeral) -> bool:
    """As in "9-1-1", "7-Eleven", "4-4-2": joined on by hyphens to more figures or to a name."""
    first, last = numeral.first, numeral.last
    joined = line.lower(last + 1) == "-" and line.touches(last + 1) and line.touches(last + 2)
    if numeral.figures and joined and line.word(last + 2).istitle() and line.lower(last + 2) in number_words().units:
        return True
    if not numeral.figures or first != last:
        return False
    behind = joined and line.word(last + 2).isdecimal()
    before = line.word(first - 1) == "-" and line.touches(first) and line.word(first - 2).isdecimal()
    return (
        (behind and before)
        or (behind and line.word(last + 3) == "-" and line.word(last + 4).isdecimal())
        or (before and line.word(first - 3) == "-" and line.word(first - 4).isdecimal())
    )


def _fineness(line: Line, numeral: Numeral) -> bool:
    """As in "a 10K race", "a 4K screen", "4K-ready", "shot in 4K": a name of a sort; "4K homes" are thousands."""
    if line.word(numeral.last) != "K" or not line.touches(numeral.last):
        return False
    behind = line.token(numeral.last + 1) if line.word(numeral.last + 1).isalpha() else None
    plural = behind is not None and behind.tag_ in ("NNS", "JJ", "VBN", "CD")
    sort = line.lower(numeral.last + 1) in label_words().resolutions
    return sort or (numeral.value in _FINENESSES and not plural)


def _or_two(line: Line, numeral: Numeral) -> bool:
    """As in "a year or two", "the next day or two": a loose way of telling how many, whose first part has no number."""
    at = numeral.first
    noun = line.token(at - 2) if at >= _FIRST_PART and line.lower(at - 1) == "or" and not numeral.figures else None
    behind = line.token(numeral.last + 1) if numeral.last + 1 < len(line.pieces) else None
    counts = behind is not None and behind.tag_.startswith(("NN", "JJ", "CD"))
    return noun is not None and noun.tag_ == "NN" and line.lower(at - 3) in _BEFORE_OR_TWO and not counts


def _even(line: Line, numeral: Numeral) -> bool:
    """As in "50-50", "fifty-fifty": the turn of phrase."""
    if numeral.value != _HALVES:
        return False
    dashes, number = "-‐‑–/", line.lower(numeral.first)
    behind = line.lower(numeral.last + 1) in tuple(dashes) and line.lower(numeral.last + 2) == number
    before = line.lower(numeral.first - 1) in tuple(dashes) and line.lower(numeral.first - 2) == number
    return numeral.first == numeral.last and (behind or before)


def _idiom(line: Line, numeral: Numeral) -> bool:
    """As in "one-off", "two-way", "one-for-four", "2-for-1"."""
    at, word = numeral.last + 1, line.lower(numeral.last + 2)
    joined = line.lower(at) == "-" and line.touches(at) and line.touches(at + 1)
    return joined and word in label_words().idioms and (not numeral.figures or line.word(at + 2) == "-")


def _zero(line: Line, numeral: Numeral) -> bool:
    """As in "net zero", "ground zero", "zero tolerance", "10 degrees below zero": a name, or where a scale begins."""
    if line.lower(numeral.first) != "zero" or numeral.first != numeral.last:
        return False
    before, words = line.lower(numeral.first - 1), label_words()
    scale = before in ("above", "below") and line.lower(numeral.first - 2).removesuffix("s") == "degree"
    return scale or before in words.before_zero or line.lower(numeral.last + 1) in words.behind_zero


def _is_number(line: Line, at: int) -> bool:
    """Whether a number greater than one, in words or figures, begins at a piece."""
    words, word = number_words(), line.lower(at)
    return word[:1].isdecimal() or word in words.tens or words.units.get(word, 0) > 1


def _one_as_pronoun(line: Line, numeral: Numeral) -> bool:
    """As in "one of the", "this one", "one another": "one" counts only right before a noun."""
    if line.lower(numeral.first) != "one" or numeral.first != numeral.last:
        return False
    if line.lower(numeral.first - 1) in number_words().minus:
        return False
    if line.lower(numeral.last + 1) in ("to", "or") and _is_number(line, numeral.last + 2):
        return False  # "from one to five inches"
    words = label_words()
    if line.lower(numeral.first - 1) in words.before_one or line.lower(numeral.last + 1) in words.one_phrases:
        return True
    token = line.token(numeral.first)
    return token is None or not (token.dep_ == "nummod" and token.head.i > token.i)

"""A figure in its sentence in, what it is a rate of out: "a year", "per square metre", "each", "per 1,000 births"."""

from __future__ import annotations

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import currency_words, unit_words
from audiatur.read.amounts.measure import form_at
from audiatur.read.numerals.numeral import numeral_at

_NO_RATE = frozenset({"ago", "earlier", "later", "before", "after", "old", "from", "since"})
_LONGEST_WHOLE = 4
_HUNDRED = "100"
_NOUNS = ("NN", "NNS", "NNP", "NNPS")


def rate_at(line: Line, index: int) -> tuple[str, int] | None:
    """The unit that a figure is counted per, read from the pieces behind it, and its last piece; or None.

    Hyphens may join it: "a $60-a-barrel cap", "a \u20ac40-per-tonne tax".
    """
    words, at = unit_words(), _behind_hyphen(line, index)
    word = line.lower(at)
    if word in words.rate_words and at == index:
        if line.lower(at + 1).removesuffix("s") in words.unrated:
            return None
        return _each(line, at) or (words.rate_words[word], at)
    following = _behind_hyphen(line, at + 1)
    if word == "per" or (word == "for" and line.lower(at + 1) == "every"):
        whole = _whole(line, following + (word == "for"))
        return whole if whole is not None or word == "for" else _any_noun(line, following)
    if word == "/" and line.touches(at):
        return _hundred(line, following) or _unit(line, following, glued=True)
    if word in ("a", "an", "each", "every"):
        found = _unit(line, following, glued=False)
        return found if found is not None and not _is_moment(line, *found) else None
    return None


def _hundred(line: Line, index: int) -> tuple[str, int] | None:
    """As in "5.6 l/100km": a hundred of a unit."""
    form = form_at(line, index + 1) if line.word(index) == _HUNDRED else None
    return (f"{_HUNDRED} {form[0]}", form[1]) if form is not None else None


def _each(line: Line, at: int) -> tuple[str, int] | None:
    """As in "each year", "each school year": a rate by that time, and none by the piece."""
    nouns = unit_words().rate_nouns
    if line.lower(at) != "each":
        return None
    return next(((line.lower(i), i) for i in (at + 1, at + 2) if line.lower(i) in nouns), None)


def is_whole(line: Line, figure: Figure) -> bool:
    """Whether a figure is the whole of a rate, and no figure of its own: the 1,000 of "7 deaths per 1,000 births"."""
    before = line.lower(figure.first - 1)
    aged = line.lower(figure.last + 1) == "-"  # "places for every 4-year-old"
    slashed = before == "/" and line.word(figure.first) == _HUNDRED and line.touches(figure.first)
    if slashed and line.touches(figure.first - 1) and line.word(figure.first - 2).isalpha():
        return True  # "5.6 l/100km"
    return before == "per" or (not aged and before == "every" and line.lower(figure.first - 2) == "for")


def _is_moment(line: Line, unit: str, last: int) -> bool:
    """As in "a year ago", "a week from Tuesday", but not "a share from $3", "a year from 2 million"."""
    behind = line.lower(last + 1)
    if unit not in unit_words().rate_times or behind not in _NO_RATE:
        return False
    return behind != "from" or not (line.word(last + 2)[:1].isdigit() or line.word(last + 2) in currency_words().signs)


def _behind_hyphen(line: Line, index: int) -> int:
    joined = line.word(index) in ("-", "\u2010", "\u2011") and line.touches(index) and line.touches(index + 1)
    return index + 1 if joined else index


def _unit(line: Line, index: int, *, glued: bool) -> tuple[str, int] | None:
    """A unit of measure or a noun that rates are made with; behind a slash a short unit too ("mg/l")."""
    words, form = unit_words(), form_at(line, index)
    noun = _singular(line.lower(index))
    if form is not None and form[0] not in words.factors and (glued or noun in words.rate_nouns or " " in form[0]):
        return form
    if glued and line.word(index) in words.glued:
        return words.glued[line.word(index)], index
    if noun in words.rate_nouns and (glued or noun == line.lower(index)):
        return noun, index
    return None


def _any_noun(line: Line, index: int) -> tuple[str, int] | None:
    """Behind "per" every noun makes a rate."""
    noun = _singular(line.lower(index))
    if not noun.isalpha() or noun == "cent":
        return None
    form = form_at(line, index)
    if form is not None and form[0] not in unit_words().factors:
        return form
    return ("year" if noun == "annum" else noun), index


def _whole(line: Line, index: int) -> tuple[str, int] | None:
    """As in "100,000 people", "1,000 live births": a number and what it counts, in the words of the text."""
    numeral = numeral_at(line.pieces, index) if index < len(line.pieces) else None
    if numeral is None or numeral.value is None:
        return None
    last = numeral.last
    for at in range(numeral.last + 1, min(len(line.pieces), numeral.last + _LONGEST_WHOLE)):
        token = line.token(at)
        if token is None or token.tag_ not in (*_NOUNS, "JJ"):
            break
        last = at if token.tag_ in _NOUNS else last
    words = (line.word(at) for at in range(numeral.last + 1, last + 1))
    return " ".join((f"{numeral.value:,.0f}", *words)).lower(), last


def _singular(word: str) -> str:
    return (
        word[:-1] if word.endswith("s") and not word.endswith("ss") and word[:-1] in unit_words().rate_nouns else word
    )

"""Pieces in, fractions and multiples that are words of their own out: "two thirds", "half", "doubled", "13 times"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import unit_words
from audiatur.read.amounts.measure import as_measure, form_at
from audiatur.read.numerals.numeral import numeral_at, part_of_scale
from audiatur.read.numerals.spelled import read_spelled
from audiatur.read.numerals.words import number_words
from audiatur.read.periods.lexicon import calendar_words

_WHOLES_OF_SHARES = frozenset({3, 4, 5, 6, 7, 8, 10, 20, 100, 1000})
_BEHIND_ONE_PART = frozenset({"of", "more", "less", "fewer", "as", "", ".", ",", ";", ")"})
_LARGEST_PART_OF_UNIT = 10
_SHORTEST_UNIT = 4
_LONGEST_WHOLE = 4
_LARGEST_NUMERATOR = 999
_LARGEST_HALVED = 4
"""Of halves, thirds and quarters nobody tells more than nineteen; quarters of years are counted so."""
_NONE = 1000
_LEAST_MODEL = 100
_LONGEST_FRACTION = 5
_SMALL_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100})


def part_at(line: Line, index: int) -> Figure | None:
    """The fraction or multiple whose words begin at a piece, or None."""
    word = line.lower(index)
    if word not in _first_words() and not word.isdecimal():
        return None
    readers = (_part_sign, _mixed, _slash, _ratio, _part_of_unit, _fraction, _half, _multiple)
    return next((figure for reader in readers if (figure := reader(line, index)) is not None), None)


@cache
def _first_words() -> frozenset[str]:
    """Every word that a fraction or multiple may begin with: most pieces of a text are none of them."""
    words = number_words()
    return frozenset(
        {"a", "an", *words.units, *words.tens, *words.fractions, *words.glyphs, "half", *unit_words().multiples}
    )


def _exact(first: int, last: int, value: float, rule: str, unit: str | None = None) -> Figure:
    return Figure(first, last, value, value, value, None, unit=unit, rule=rule)


def _part_sign(line: Line, index: int) -> Figure | None:
    """As in "¾ of voters"."""
    value = number_words().glyphs.get(line.word(index))
    return _exact(index, index, value, "fraction") if value is not None and line.lower(index + 1) == "of" else None


def _mixed(line: Line, index: int) -> Figure | None:
    """As in "3-1/2", "7 3/4": a whole number and a proper fraction."""
    at = index + 1
    if line.word(at) == "-" and line.touches(at) and line.touches(at + 1):
        at += 1
    whole = line.word(index)
    if not whole.isdecimal() or len(whole) >= _LONGEST_WHOLE or line.word(index - 1) == "/":
        return None
    part = _slash(line, at) if at < len(line.pieces) else None
    if part is None or part.value is None:
        return None
    return as_measure(line, _exact(index, part.last, int(whole) + part.value, "figures"))


def _slash(line: Line, index: int) -> Figure | None:
    """As in "3/4": figures of a proper fraction."""
    if (
        line.word(index + 1) != "/"
        or not (line.touches(index + 1) and line.touches(index + 2))
        or (line.touches(index + 3) and line.word(index + 3).isalnum())
    ):
        return None
    above, below = line.word(index), line.word(index + 2)
    if (
        not (above.isdecimal() and below.isdecimal() and len(above + below) <= _LONGEST_FRACTION)
        or line.word(index + 3) == "/"
    ):
        return None
    if int(below) not in _SMALL_DENOMINATORS or not 0 < int(above) < int(below) or line.word(index - 1) == "/":
        return None
    return _exact(index, index + 2, int(above) / int(below), "fraction")


def _ratio(line: Line, index: int) -> Figure | None:
    """As in "one in five", "nine out of ten": a share of a small round whole."""
    count, at = _small_number(line, index), index + 1
    if line.lower(at) == "out" and line.lower(at + 1) == "of":
        at += 2 + (line.lower(at + 2) == "every")
    elif line.lower(at) == "in" and (count == 1 or _is_share(line, index)):
        at += 1 + (line.lower(at + 1) == "every")
    else:
        return None
    numeral = numeral_at(line.pieces, at) if at < len(line.pieces) else None
    whole = 0.0 if numeral is None or numeral.precision is None or numeral.precision < 1 else numeral.value or 0.0
    if numeral is None or not 0 < count < whole or numeral.rule not in ("figures", "words"):
        return None
    return _exact(index, numeral.last, count / whole, "fraction")


def _is_share(line: Line, index: int) -> bool:
    """As in "two in five voters", "nine in 10 homes"; not "scored nine in ten games", "3 in 10 days"."""
    before = line.token(index - 1) if index else None
    whole = _small_number(line, index + 2)
    behind = line.token(index + 3) if index + 3 < len(line.pieces) else None
    apart = before is None or not before.tag_.startswith(("VB", "NN", "CD"))
    return (
        apart
        and whole in _WHOLES_OF_SHARES
        and behind is not None
        and not behind.lower_.startswith(("day", "year", "game"))
    )


def _small_number(line: Line, index: int) -> int:
    """A number of one word or of at most four figures; 0 for anything else."""
    words, word = number_words(), line.lower(index)
    if word.isdecimal() and len(word) <= _LONGEST_WHOLE:
        return int(word)
    return words.units.get(word, words.tens.get(word, 0))


def _fraction(line: Line, index: int) -> Figure | None:
    """As in "two thirds", "a quarter of", "one-fifth"."""
    words, word = number_words(), line.lower(index)
    count, at = _numerator(line, index)
    if not 1 <= count <= _LARGEST_NUMERATOR:
        return None
    if line.lower(at) in ("-", "‐", "‑", "–"):
        at += 1
    name = line.lower(at)
    tens = words.tens.get(name, 0) if line.word(at + 1) == "-" and line.touches(at + 2) else 0
    at += 2 if tens else 0  # "one thirty-second"
    name = line.lower(at)
    plural = name.endswith("s") and (name[:-1] in words.fractions or tens > 0)
    unit = name[:-1] if plural else name
    below = tens + calendar_words().ordinals.get(unit, _NONE) if tens else words.fractions.get(unit)
    if below is not None and tens and not tens < below < tens + 10:
        return None
    if below is None or (plural != (count > 1)) or name == "half" or part_of_scale(line.pieces, index) is not None:
        return None
    if plural and name == "quarters" and line.lower(index - 1) in calendar_words().before_quarters:
        return None
    if count == 1 and word != "one" and line.lower(at + 1) not in _BEHIND_ONE_PART and not _by_part(line, index, at):
        return None
    return _exact(index, at, count / below, "fraction")


def _numerator(line: Line, index: int) -> tuple[int, int]:
    """The number of parts that begins at a piece, 0 for none, and the piece behind it; one in words of two is many."""
    words, word = number_words(), line.lower(index)
    if word in ("a", "an"):
        return 1, index + 1
    spelled = read_spelled(line.pieces, index) if word in words.tens or line.lower(index + 1) in words.scales else None
    if spelled is None:
        return words.units.get(word, 0), index + 1
    name = line.lower(spelled.last + 1 + (line.word(spelled.last + 1) == "-"))
    counted = name.endswith("s") and name[:-1] in words.fractions and words.fractions[name[:-1]] > _LARGEST_HALVED
    return (int(spelled.value), spelled.last + 1) if counted else (words.units.get(word, 0), index + 1)


def _by_part(line: Line, first: int, last: int) -> bool:
    """As in "by a third to 90", "nearly a quarter in May": a share behind such a word, with no noun of its own."""
    behind = line.token(last + 1) if last + 1 < len(line.pieces) else None
    alone = behind is None or not behind.tag_.startswith(("NN", "JJ", "CD", "HYPH", "VBN", "VBG"))
    return alone and line.lower(first - 1) in unit_words().before_half


def _part_of_unit(line: Line, index: int) -> Figure | None:
    """As in "half a percentage point", "a quarter of a mile", "three-quarters of a point", "a quarter-point cut"."""
    words, at = number_words(), index
    count = 1 if line.lower(at) in ("a", "an", "one") else words.units.get(line.lower(at), 0)
    at += count > 0
    if count and line.word(at) == "-" and line.touches(at):
        at += 1
    name = line.lower(at)
    below = words.fractions.get(name.removesuffix("s") if count > 1 else name)
    behind_order = not count and line.lower(index - 1) in unit_words().no_half_behind
    if below is None or below > _LARGEST_PART_OF_UNIT or behind_order or (below == 3 and count == 1):  # noqa: PLR2004 - "a third mile"
        return None
    at += 1
    if line.word(at) == "-" and line.touches(at):
        at += 1
    of = line.lower(at) == "of"
    at += of
    article = line.lower(at) in ("a", "an")
    at += article
    if (of and not article) or (not article and count > 1) or (below != 2 and not of and not count):  # noqa: PLR2004 - half
        return None
    found = ("point", at) if line.lower(at) in ("point", "points") else form_at(line, at)
    if found is None or len(line.word(at)) < _SHORTEST_UNIT or found[0] in unit_words().factors:
        return None
    value = count / below if count else 1 / below
    rule = "percent" if found[0] in ("percent", "percentage point", "basis point") else "measure"
    return _exact(index, found[1], value, rule, found[0])


def _half(line: Line, index: int) -> Figure | None:
    """As in "half of the", "half its", "by half"; not "the second half", "half-brother", "half an hour"."""
    first, at = index, index
    if line.lower(at) in ("a", "one") and line.lower(at + 1) == "half":
        at += 1
    if (
        line.lower(at) != "half"
        or line.lower(first - 1) in unit_words().no_half_behind
        or line.lower(at - 1) == "-"
        or (line.touches(at + 1) and line.lower(at + 1) == "-")
    ):
        return None
    following = line.lower(at + 1)
    if following in ("a", "an") or following in number_words().scales:
        return None
    words = unit_words()
    if following in words.behind_half or line.lower(first - 1) in words.before_half:
        return _exact(first, at, 0.5, "fraction")
    return None


def _multiple(line: Line, index: int) -> Figure | None:
    """As in "doubled", "twofold", "twice as many"."""
    words, word = unit_words(), line.lower(index)
    value = words.multiples.get(word)
    if value is None:
        return None
    allowed = words.multiples_before.get(word)
    if allowed is not None and line.lower(index + 1) not in allowed:
        return None
    if line.touches(index + 1) and line.word(index + 1) == "-":
        return None
    behind = line.token(index + 1) if index + 1 < len(line.pieces) else None
    game = line.lower(index - 1) in ("s", "mixed") or (behind is not None and behind.tag_.startswith("NN"))
    if word.endswith("s") and game:
        return None  # "the women's doubles", "three doubles titles"
    return _exact(index, index, value, "multiple", "factor")


def as_times(line: Line, figure: Figure) -> Figure:
    """As in "13 times as many", "10-fold": the figure as a multiple; unchanged without such a word behind it."""
    at = figure.last + 1
    if line.word(at) in ("-", "‐", "‑") and line.touches(at):
        at += 1
    word = line.lower(at)
    joined = line.touches(at + 1) and line.word(at + 1).isalnum()
    named = line.word(at) == "X" and _is_model(line, figure)
    if word in ("fold", "x") and (line.touches(at) or word == "fold") and not joined and not named:
        return replace(figure, last=at, unit="factor", rule="multiple")
    if word == "times":
        factor = line.lower(at + 1) in unit_words().times_as
        return replace(figure, last=at, unit="factor" if factor else "time", rule="multiple" if factor else figure.rule)
    return figure


def _is_model(line: Line, figure: Figure) -> bool:
    """As in "the 700X was late", "no Panes 10X software": behind a name, or too many behind an article."""
    before = line.word(figure.first - 1)
    named = before[:1].isupper() and before.isalpha() and figure.first > 1
    return named or (before.lower() == "the" and (figure.value or 0) >= _LEAST_MODEL)

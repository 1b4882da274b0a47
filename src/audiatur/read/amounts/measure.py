"""A number in its sentence in, the same with percent or a unit of measure out where one stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from audiatur.read.amounts.figure import Figure, Line, multiplied
from audiatur.read.amounts.hedge import hedge_start
from audiatur.read.amounts.lexicon import measure_forms, unit_words

_LONGEST_FORM = 4
_MILLION = 1e6
_SIGNS_OF_UNITS = ("%", "°", "”", "″")
_INCH_SIGNS = frozenset('"”″')
_DEGREES = frozenset({"degree celsius", "degree fahrenheit"})
_LONGEST_SECONDS = 100
_HYPHENS = frozenset("-‐‑")
_LARGEST_MAGNITUDE = 12
_LONGEST_QUOTATION = 200


def as_measure(line: Line, figure: Figure) -> Figure:
    """The figure with its unit and the words of it; unchanged where no unit stands behind it."""
    if figure.money:
        return figure
    figure = _magnitude(line, _metres(line, figure))
    if figure.unit:
        return figure
    at = figure.last + 1
    if line.lower(at) in "-‐‑" and line.lower(at) and line.touches(at) and line.touches(at + 1):
        at += 1 + (line.lower(at + 1) == "plus")  # "90-plus percent"
    if line.lower(at) == "of" and line.lower(at + 1) in ("a", "an") and 0 < (figure.value or 0) < 1:
        at += 2  # "0.5 of a percentage point"
    found = form_at(line, at)
    if found is not None and not (found[0] == "inch" and _only_seems_glued(line, figure, at)):
        name, last = found
        factor = unit_words().factors.get(name)
        if factor is not None:
            return replace(multiplied(figure, factor.by, last), unit=factor.unit, rule="measure")
        rule = "percent" if name in ("percent", "percentage point", "basis point") else "measure"
        return replace(figure, last=last, unit=name, rule=rule)
    glued = unit_words().glued.get(line.word(at))
    spaced = line.word(at) == "m" and line.lower(at + 1) in unit_words().metre_context  # "1,000 m tall"
    whole = at + 2 + (line.word(at + 2) == "100")  # "95 g/km", "5.6 l/100km"
    rate = line.word(at + 1) == "/" and line.touches(at + 1) and form_at(line, whole)
    if (
        glued
        and (rate or spaced or line.touches(figure.last + 1))
        and not _glued_on(line, at)
        and not _only_seems_glued(line, figure, at)
        and (glued not in _DEGREES or line.words & unit_words().warmth)
    ):
        return replace(figure, last=at, unit="year" if _is_age_group(line, figure, at) else glued, rule="measure")
    return _percent_of(line, figure)


def _percent_of(line: Line, figure: Figure) -> Figure:
    """As in "percents of twenty", "per cent of 22", where this is all that stands there."""
    for length in (1, 2):
        at = figure.first - 1 - length
        name = " ".join(line.lower(index) for index in range(at, figure.first - 1))
        alone = at == 0 and figure.last + 1 >= len(line.pieces) - line.text.rstrip().endswith((".", "?", "!"))
        if alone and name in unit_words().percent and line.lower(figure.first - 1) == "of":
            return replace(figure, first=at, unit="percent", rule="percent")
    return figure


def _is_age_group(line: Line, figure: Figure, at: int) -> bool:
    """As in "most over 65s", "the under-21s"; not "ran it in under 10s"."""
    before = figure.first - 1 - (line.word(figure.first - 1) == "-")
    aged = line.word(at) == "s" and line.lower(before) in ("over", "under")
    return aged and (before < figure.first - 1 or line.lower(before - 1) != "in")


def _magnitude(line: Line, figure: Figure) -> Figure:
    """As in "magnitude 6.2", "a magnitude of 6.2": the one unit that stands before its figure; and "a 6.2 quake"."""
    at = figure.first - 1
    if line.lower(at) == "of":
        at -= 1
    small = figure.value is not None and 0 < figure.value < _LARGEST_MAGNITUDE
    quake = "." in line.word(figure.first) and line.lower(figure.last + 1) in unit_words().quakes
    return replace(figure, unit="magnitude") if small and (quake or line.lower(at) == "magnitude") else figure


def _only_seems_glued(line: Line, figure: Figure, at: int) -> bool:
    """As in "the 737s", "F-35s" (plurals), "posts 7 and 9" before a closing quotation mark."""
    if line.word(at) == "in" and line.word(at + 1) == "-":
        return True  # "a 1-in-100 chance"
    if line.word(at) == "s":
        before = figure.first - (2 if line.word(figure.first - 1) in _HYPHENS and line.touches(figure.first) else 1)
        return figure.value is None or figure.value >= _LONGEST_SECONDS or line.word(before)[:1].isupper()
    if line.word(at) not in _INCH_SIGNS:
        return False
    quotes = [piece.text for piece in line.pieces[max(0, at - _LONGEST_QUOTATION) : at] if piece.text in '"“”']
    in_quotation = quotes.count('"') % 2 == 1 or quotes.count("“") > quotes.count("”")
    return in_quotation or not line.word(figure.last)[-1:].isdigit()


def _glued_on(line: Line, at: int) -> bool:
    return line.touches(at + 1) and line.word(at + 1)[:1].isalnum()


def form_at(line: Line, at: int) -> tuple[str, int] | None:
    """The longest way of writing a unit that begins at a piece, and its last piece.

    Hyphens between its words and points behind its abbreviations do not matter: "square-metre", "sq. ft.".
    """
    forms = measure_forms()
    words: tuple[str, ...] = ()
    found: tuple[str, int] | None = None
    for index in _places(line, at):
        words = (*words, line.word(index))
        name = forms.get(words) or forms.get(tuple(word.lower() for word in words))
        if name and not (_glued_on(line, index) and words[-1] not in _SIGNS_OF_UNITS):
            found = name, index
    return found


def _places(line: Line, at: int) -> Iterator[int]:
    """The pieces from one on that the name of a unit may be made of."""
    for _ in range(_LONGEST_FORM):
        yield at
        at += 1
        joined = line.word(at) == "-" and line.touches(at) and line.touches(at + 1)
        shortened = line.word(at) == "." and line.touches(at) and line.lower(at - 1) in unit_words().shortened
        if joined or shortened:
            at += 1


def _metres(line: Line, figure: Figure) -> Figure:
    """As in "10m deep", "1.75m": metres, where a scale of millions was read and the words around say otherwise."""
    if figure.scale != _MILLION or line.word(figure.last) != "m" or figure.value is None:
        return figure
    at = figure.last + 1
    if line.lower(at) in ("and", "or") and line.word(at + 2) == "m" and line.touches(at + 2):
        at += 3  # "the 200m and 400m record"
    if line.lower(at) == "-" and line.touches(at):
        at += 1
    noun = line.token(at) if line.word(at).isalpha() else None
    raced = line.words & unit_words().races and line.lower(figure.first - 1) in ("the", "s", "a")
    others = unit_words().persons | unit_words().rate_times  # "a 270m-year-old fossil"
    single = noun is not None and noun.tag_ == "NN" and noun.lower_ not in others
    of = hedge_start(line, figure) - 1
    sized = line.lower(of) == "of" and line.lower(of - 1) in unit_words().metre_sizes
    if line.lower(at) in unit_words().metre_context or single or raced or sized:
        return replace(multiplied(figure, 1 / _MILLION, figure.last), scale=1.0, unit="metre", rule="measure")
    return figure

"""A figure that stands alone in its sentence in, whether it counts persons or years of age out."""

from __future__ import annotations

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import unit_words

_FARTHEST = 5
_OLDEST = 125


def unit_alone(line: Line, figure: Figure) -> str | None:
    """``person`` where those counted suffer or do what only persons do, ``year`` of an age, or None.

    As in "dozens were killed", "70 or more died"; "aged 5", "the mayor, 55, said".
    """
    if figure.unit or figure.money or figure.rule == "fraction":
        return None
    for index in range(figure.last + 1, figure.last + _FARTHEST):
        if line.lower(index) in unit_words().person_verbs:
            return "person"
        if line.lower(index) not in unit_words().before_person_verbs:
            break
    return "year" if _is_age(line, figure) else None


def _is_age(line: Line, figure: Figure) -> bool:
    if figure.value is None or not 0 < figure.value <= _OLDEST:
        return False
    before, behind = line.lower(figure.first - 1), line.lower(figure.last + 1)
    if before in ("aged", "age"):
        return True
    name = line.word(figure.first - 2)
    return before == behind == "," and figure.first > 1 and name[:1].isupper() and name.isalpha()

"""A number in figures in, its value and the size of its last digit out."""

from __future__ import annotations

import re
from dataclasses import dataclass

_POINTS_GROUP = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_POINTS_GROUP_COMMA_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}")
_COMMA_DECIMAL = re.compile(r"\d+,\d{1,2}")
_POWER = re.compile(r"(?P<figure>\d+(?:\.\d+)?)(?:[eE]|\s?[x×]\s?10\^)(?P<exponent>[-−+]?\d{1,2})")
_APOSTROPHES = str.maketrans("", "", "'\u2019")
LONGEST = 30
"""Figures with more digits are identifiers, never quantities."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A number in figures.

    Attributes:
        value: The number.
        precision: The size of its last written digit: 0.1 for ``2.5``, 1 for ``400``.
    """

    value: float
    precision: float


def read_literal(figure: str) -> Literal | None:
    """The value of figures as English prints them, or None where they are too long to be a quantity.

    A comma groups digits by three (or by two, as in India) and begins a decimal part where one or two digits
    end the number; several points group, one begins a decimal part, but before a decimal comma it groups too
    ("1.234,50"). Apostrophes group, as in Switzerland. "1.4e6" and "1.4x10^6" are read as in science.

    >>> read_literal("1,400.5")
    Literal(value=1400.5, precision=0.1)
    """
    if len(figure) > LONGEST:
        return None
    power = _POWER.fullmatch(figure)
    if power is not None:
        exponent = int(power["exponent"].replace("−", "-"))
        decimals = len(power["figure"].partition(".")[2])
        return Literal(float(f"{power['figure']}e{exponent}"), float(f"1e{exponent - decimals}"))
    figure = figure.translate(_APOSTROPHES)
    if _POINTS_GROUP.fullmatch(figure):
        figure = figure.replace(".", "")
    elif _POINTS_GROUP_COMMA_DECIMAL.fullmatch(figure):
        figure = figure.replace(".", "").replace(",", ".")
    elif _COMMA_DECIMAL.fullmatch(figure):
        figure = figure.replace(",", ".")
    plain = figure.replace(",", "").replace(" ", "")
    decimals = len(plain.partition(".")[2])
    return Literal(float(plain), float(f"1e-{decimals}"))

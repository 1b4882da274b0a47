"""A number in its sentence in, the same as money out where a currency's name stands behind it: "500 Turkish lira"."""

from __future__ import annotations

from dataclasses import replace

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import currency_words

LONGEST_COUNTRY = 2
"""Words of a country before a currency's name."""
_SURE_SCALE = 1000


def named(line: Line, figure: Figure, at: int) -> Figure | None:
    """The figure as money of the currency named from a piece on, with or without its country; None where none is.

    Names that are words or weights too ("pounds", "won") count where a country, a sign or a scale from thousands up
    stands with them.
    """
    words = currency_words()
    for length in range(LONGEST_COUNTRY + 1):
        name = _singular(line.lower(at + length))
        if name is None:
            continue
        country = " ".join(line.lower(index) for index in range(at, at + length))
        currency = words.by_country.get(name, {}).get(country) if country else _bare(line, name)
        if country and currency is None:
            continue
        last = at + length
        sterling = line.lower(last + 1) == "sterling"
        sure = country or sterling or figure.money or figure.scale >= _SURE_SCALE
        if name in words.ambiguous_names and not sure:
            return None
        if not country and line.lower(last) in words.levels and not _goes_on(line, last + 1):
            return None
        currency = currency or figure.currency
        return replace(figure, last=last + sterling, currency=currency, money=True, rule="money_name")
    return None


def _goes_on(line: Line, at: int) -> bool:
    """Whether a noun follows: "a 6 billion mark loan"."""
    behind = line.token(at) if at < len(line.pieces) else None
    return behind is not None and behind.tag_ in ("NN", "NNS")


def _bare(line: Line, name: str) -> str | None:
    """What a name without its country means: as the document spells it out, else as it is commonly meant."""
    if name == "dollar":
        return line.dollar
    return line.names[name] if name in line.names else currency_words().names.get(name)


def _singular(word: str) -> str | None:
    words = currency_words()
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return next((form for form in forms if form in words.names or form in words.by_country), None)

"""A document's text in, the currency that a bare dollar sign means in it out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.read.amounts.lexicon import currency_words

_AMERICAN = "USD"


@cache
def _form() -> re.Pattern[str]:
    words = currency_words()
    prefixes = "|".join(sorted(map(re.escape, words.dollar_prefixes), key=lambda form: (-len(form), form)))
    countries = "|".join(sorted(map(re.escape, words.by_country["dollar"]), key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![\w.])(?:(?P<prefix>{prefixes})\s?\$|(?i:(?P<country>{countries})\s{{1,3}}dollars?)\b)")


def bare_dollar(text: str) -> str:
    """The ISO code of "$" without letters: USD, or the one other dollar of a text that tells it from "US$".

    A writer who marks American dollars as such, and spells out only one other dollar ("Canadian dollars") without
    ever marking it with letters ("C$"), means that one by the bare sign.
    """
    words = currency_words()
    found = list(_form().finditer(text))
    marked = {words.dollar_prefixes[match["prefix"]] for match in found if match["prefix"]}
    spelled = {words.by_country["dollar"][_fold(match["country"])] for match in found if match["country"]}
    others = (marked | spelled) - {_AMERICAN}
    sure = _AMERICAN in marked | spelled and len(others) == 1 and not others & marked
    return others.pop() if sure else _AMERICAN


def _fold(country: str) -> str:
    return " ".join(country.lower().split())

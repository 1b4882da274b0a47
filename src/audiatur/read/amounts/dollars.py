"""A document's text in, what a bare dollar sign and the bare names of money mean in it out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
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


@cache
def _spelled_form() -> re.Pattern[str]:
    tables = currency_words().by_country
    pairs = sorted(f"{re.escape(country)}\\s{{1,3}}{re.escape(name)}" for name in tables for country in tables[name])
    return re.compile(rf"(?<![\w.])(?:{'|'.join(sorted(pairs, key=len, reverse=True))})s?\b", re.IGNORECASE)


def spelled_names(text: str) -> Mapping[str, str | None]:
    """What the bare names of money mean in a text that spells them out somewhere: "Rwandan francs", then "francs".

    A name that it spells out for two countries stays open: None.
    """
    tables = currency_words().by_country
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in _spelled_form().finditer(text):
        country, _, name = _fold(match[0]).rpartition(" ")
        name = name if name in tables else name.removesuffix("s")
        if country in tables.get(name, {}):
            found[name].add(tables[name][country])
    return {name: next(iter(codes)) if len(codes) == 1 else None for name, codes in sorted(found.items())}


def _fold(country: str) -> str:
    return " ".join(country.lower().split())

"""A document's text in, what a bare dollar sign and the bare names of money mean in it out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from audiatur.read.amounts.lexicon import currency_words

_AMERICAN = "USD"
_LONGEST_COUNTRY = 40
"""Characters before a name of money in which its country's name stands."""


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


@cache
def _name_form() -> re.Pattern[str]:
    names = sorted(map(re.escape, currency_words().by_country), key=len, reverse=True)
    return re.compile(rf"\s(?:{'|'.join(names)})s?\b", re.IGNORECASE)


def _spelled_near(text: str, name: re.Match[str]) -> Iterator[re.Match[str]]:
    """The country before a name of money: all countries are looked for only there."""
    return _spelled_form().finditer(text, max(0, name.start() - _LONGEST_COUNTRY), name.end())


def spelled_names(text: str) -> Mapping[str, str | None]:
    """What the bare names of money mean in a text that spells them out somewhere: "Rwandan francs", then "francs".

    A name that it spells out for two countries stays open: None.
    """
    tables = currency_words().by_country
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in chain.from_iterable(_spelled_near(text, name) for name in _name_form().finditer(text)):
        country, _, name = _fold(match[0]).rpartition(" ")
        name = name if name in tables else name.removesuffix("s")
        if country in tables.get(name, {}):
            found[name].add(tables[name][country])
    return {name: next(iter(codes)) if len(codes) == 1 else None for name, codes in sorted(found.items())}


def _fold(country: str) -> str:
    return " ".join(country.lower().split())

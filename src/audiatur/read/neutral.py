"""A tokenized text in, the same with every country under one name out: none is parsed better for being better known."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Doc

from audiatur import geonames
from audiatur.countries import is_country, is_people
from audiatur.model.record import Record
from audiatur.resources import load

NAME = re.compile("[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+")
"""What a name of a country looks like in English; the look-up would take odd signs for letters."""
SHORTEST = 4
"""Letters of a name; shorter ones are mostly something else."""


class StandIns(Record):
    """What the parser sees in the place of a name of each kind."""

    country: str
    people: str
    peoples: str
    capital: str


class NeutralNames(Record):
    """The word list."""

    stand_ins: StandIns
    kept: tuple[str, ...]


@cache
def _names() -> NeutralNames:
    found: NeutralNames = load(NeutralNames, "words/en/neutral_names")
    return found


@cache
def _capitals() -> frozenset[str]:
    return frozenset(country["capital"] for country in geonames.countries().values())


@cache
def stand_in(word: str) -> str | None:
    """The name that the parser sees in place of a word; None where it sees the word itself.

    >>> stand_in("Portugal"), stand_in("Portuguese"), stand_in("Serbs"), stand_in("Lisbon"), stand_in("Lindhaven")
    ('Canada', 'Canadian', 'Canadians', 'Ottawa', None)
    """
    if len(word) < SHORTEST or not NAME.fullmatch(word) or word in _names().kept:
        return None
    known = _names().stand_ins
    if is_country(word) or word in geonames.american_states():
        return known.country
    if word in _capitals():
        return known.capital
    if is_people(word):
        return known.peoples if word.endswith("s") else known.people
    return None


def neutral(doc: Doc) -> tuple[Doc, dict[int, int]]:
    """The text as the parser shall see it.

    Args:
        doc: The text, tokenized and not yet analysed.

    Returns:
        The same tokens, some under another name, and for each of these by its index the hash of its own spelling; the
        very text given, where nothing gives way.
    """
    found = {token.i: name for token in doc if (name := stand_in(token.text)) and name != token.text}
    if not found:
        return doc, {}
    words = [found.get(token.i, token.text) for token in doc]
    own = {index: doc[index].orth for index in found}
    return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc]), own

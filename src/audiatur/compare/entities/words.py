"""The packaged word list of names in, typed lists out."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class EntityWords(Record):
    """The lists of ``words/en/entities.yaml``; each says there what it is for."""

    titles: tuple[str, ...]
    name_tails: frozenset[str]
    generations: frozenset[str]
    company_forms: frozenset[str]
    given_names: tuple[tuple[str, ...], ...]
    small_words: frozenset[str]
    state_bodies: frozenset[str]
    papers: frozenset[str]
    governments: tuple[str, ...]
    forces: tuple[str, ...]
    blocs: tuple[tuple[str, ...], ...]
    directions: dict[str, str]
    agreements: frozenset[str]
    scopes_of_agreements: frozenset[str]
    product_nouns: frozenset[str]
    spellings: dict[str, str]
    opposites: tuple[tuple[str, str], ...]
    countries: dict[str, tuple[str, ...]]
    not_countries: frozenset[str]
    states_as_towns: frozenset[str]
    named: tuple[str, ...]
    names_in_time: tuple[str, ...]
    former: tuple[str, ...]
    bodies: tuple[tuple[str, ...], ...]


def entity_words() -> EntityWords:
    """The packaged list."""
    words: EntityWords = load(EntityWords, "words/en/entities")
    return words

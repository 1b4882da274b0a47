"""The packaged word lists for names in, one frozen record with quick look-up out."""

from __future__ import annotations

from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load


class NameWords(Record):
    """Words that tell what a capitalised name stands for; all in lower case."""

    courtesy: frozenset[str]
    female_words: frozenset[str]
    male_words: frozenset[str]
    kin: frozenset[str]
    suffixes: frozenset[str]
    offices: frozenset[str]
    bodies_callings: frozenset[str]
    of_firms: frozenset[str]
    before_firms: frozenset[str]
    posts: frozenset[str]
    office_modifiers: frozenset[str]
    passing_modifiers: frozenset[str]
    organisations: frozenset[str]
    facilities: frozenset[str]
    places: frozenset[str]
    first_of_facility: frozenset[str]
    first_of_event: frozenset[str]
    of_illness: frozenset[str]
    first_of_place: frozenset[str]
    after_names: frozenset[str]
    party_labels: frozenset[str]
    whole_events: frozenset[str]
    event_endings: tuple[str, ...]
    whole_organisations: frozenset[str]
    agreements: frozenset[str]
    events: frozenset[str]
    products: frozenset[str]
    inner_words: frozenset[str]
    family_particles: frozenset[str]
    where: frozenset[str]
    not_names: frozenset[str]
    generic: frozenset[str]
    page_words: frozenset[str]


class GivenNames(Record):
    """Given names of men and of women; all in lower case."""

    male: frozenset[str]
    female: frozenset[str]


@cache
def given_names() -> GivenNames:
    """The lists of ``words/en/given_names.yaml``."""
    names: GivenNames = load(GivenNames, "words/en/given_names")
    return names


def is_given_name(word: str) -> bool:
    """Whether a word in lower case is nearly always a man's or a woman's given name."""
    return word in given_names().male or word in given_names().female


@cache
def name_words() -> NameWords:
    """The lists of ``words/en/names.yaml``."""
    words: NameWords = load(NameWords, "words/en/names")
    return words


def is_office(word: str) -> bool:
    """Whether a word names an office, a rank or a calling, in the singular or the plural: "governors", "Govs."."""
    folded = word.lower()
    offices = name_words().offices
    return (
        folded in offices
        or (folded.endswith("s") and folded[:-1] in offices)
        or (folded.endswith("s.") and f"{folded[:-2]}." in offices)
    )

"""The word lists of amounts in, frozen records with their look-ups out."""

from __future__ import annotations

from functools import cache

from audiatur.model.amount import Hedge
from audiatur.model.record import Record
from audiatur.read.numerals.piece import pieces_of
from audiatur.resources import load


class CurrencyWords(Record):
    """Signs, codes and names of money; ``words/en/currencies.yaml`` says what each list holds."""

    signs: dict[str, str]
    letters: dict[str, str | None]
    glued_hundredths: dict[str, str]
    dollar_prefixes: dict[str, str]
    pound_prefixes: dict[str, str]
    before: dict[str, str | None]
    behind: dict[str, str | None]
    codes: frozenset[str]
    ambiguous_codes: frozenset[str]
    other_codes: dict[str, str]
    names: dict[str, str | None]
    ambiguous_names: frozenset[str]
    levels: frozenset[str]
    by_country: dict[str, dict[str, str]]
    hundredths: dict[str, str]
    hundredths_of: dict[str, tuple[str, ...]]


class HedgeWords(Record):
    """Words that bound or loosen a figure; ``words/en/hedges.yaml`` says what each list holds."""

    before: dict[Hedge, tuple[str, ...]]
    after: dict[Hedge, tuple[str, ...]]
    between: frozenset[str]
    bounding: frozenset[str]
    denials: frozenset[str]


class Direction(Record):
    """Words of a rise or of a fall: lemmas of verbs and nouns, and words that stand beside a figure."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    beside: frozenset[str]


class ChangeWords(Record):
    """Words that make a figure a change; ``words/en/changes.yaml``."""

    up: Direction
    down: Direction
    joints: frozenset[str]
    between: frozenset[str]
    moving: frozenset[str]
    results: frozenset[str]


class Smaller(Record):
    """The next smaller unit, and how many of it make one: 12 inches a foot."""

    unit: str
    number: int


class Factor(Record):
    """A short way of writing many of a unit: ``bcm`` is 1e9 cubic metres."""

    unit: str
    by: float


class UnitWords(Record):
    """Units of measure, rates and multiples; ``words/en/units.yaml`` says what each list holds."""

    measures: dict[str, tuple[str, ...]]
    factors: dict[str, Factor]
    shortened: frozenset[str]
    smaller: dict[str, Smaller]
    percent: frozenset[str]
    percentage_point: frozenset[str]
    basis_point: frozenset[str]
    glued: dict[str, str]
    metre_context: frozenset[str]
    warmth: frozenset[str]
    metre_sizes: frozenset[str]
    races: frozenset[str]
    persons: frozenset[str]
    invariable: frozenset[str]
    no_units: frozenset[str]
    person_verbs: frozenset[str]
    before_person_verbs: frozenset[str]
    harm_verbs: frozenset[str]
    tolls: frozenset[str]
    inhabited: frozenset[str]
    toll_links: frozenset[str]
    no_half_behind: frozenset[str]
    before_half: frozenset[str]
    behind_half: frozenset[str]
    aged: frozenset[str]
    rate_nouns: frozenset[str]
    rate_times: frozenset[str]
    quakes: frozenset[str]
    looseners: frozenset[str]
    telling_when: frozenset[str]
    rate_words: dict[str, str]
    unrated: frozenset[str]
    multiples: dict[str, float]
    multiples_before: dict[str, frozenset[str]]
    times_as: frozenset[str]


class LabelWords(Record):
    """What makes a figure a label; ``words/en/labels.yaml`` says what each list holds."""

    before: frozenset[str]
    weak: frozenset[str]
    one_phrases: frozenset[str]
    before_one: frozenset[str]
    before_zero: frozenset[str]
    behind_zero: frozenset[str]
    indexes: frozenset[str]
    groups: frozenset[str]
    group_sizes: frozenset[int]
    score_words: frozenset[str]
    vote_words: frozenset[str]
    vote_nouns: frozenset[str]
    vote_cues: frozenset[str]
    cricket_words: frozenset[str]
    betting_words: frozenset[str]
    idioms: frozenset[str]
    models: frozenset[str]
    streets: frozenset[str]
    emergency_numbers: frozenset[str]
    emergency_calls: frozenset[str]
    emergency_nouns: frozenset[str]
    resolutions: frozenset[str]
    picture_lines: frozenset[str]
    of_motto: frozenset[str]
    of_tolls: frozenset[str]


@cache
def currency_words() -> CurrencyWords:
    """The packaged list."""
    words: CurrencyWords = load(CurrencyWords, "words/en/currencies")
    return words


@cache
def hedge_words() -> HedgeWords:
    """The packaged list."""
    words: HedgeWords = load(HedgeWords, "words/en/hedges")
    return words


@cache
def change_words() -> ChangeWords:
    """The packaged list."""
    words: ChangeWords = load(ChangeWords, "words/en/changes")
    return words


@cache
def unit_words() -> UnitWords:
    """The packaged list."""
    words: UnitWords = load(UnitWords, "words/en/units")
    return words


@cache
def label_words() -> LabelWords:
    """The packaged list."""
    words: LabelWords = load(LabelWords, "words/en/labels")
    return words


@cache
def measure_forms() -> dict[tuple[str, ...], str]:
    """Every way of writing a unit, as the words or signs it is made of, with the name that is exported."""
    words = unit_words()
    forms = {form: name for name, others in words.measures.items() for form in (name, *others)}
    forms |= {name: name for name in words.factors}
    forms |= dict.fromkeys(words.percent, "percent")
    forms |= dict.fromkeys(words.percentage_point, "percentage point")
    forms |= dict.fromkeys(words.basis_point, "basis point")
    return {_split(form): name for form, name in forms.items()}


def _split(form: str) -> tuple[str, ...]:
    return tuple(piece.text for piece in pieces_of(form) if piece.text != "-")

"""The packaged word lists for attributions in, one frozen record with quick look-up out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audiatur.model.attribution import CueKind
from audiatur.model.record import Record
from audiatur.resources import load


class AttributionWords(Record):
    """Words that report what somebody says, thinks or wants; all lemmas in lower case."""

    clause: frozenset[str]
    with_that: frozenset[str]
    quotation_only: frozenset[str]
    quotation_back: frozenset[str]
    introducing: frozenset[str]
    continuing: frozenset[str]
    opening: dict[str, str]
    infinitive: frozenset[str]
    wishing: frozenset[str]
    loose_infinitive: frozenset[str]
    hearers: frozenset[str]
    heard_by: frozenset[str]
    told_to: frozenset[str]
    figure_at: frozenset[str]
    naming: frozenset[str]
    quoting: frozenset[str]
    means: frozenset[str]
    meaning: frozenset[str]
    gerund: frozenset[str]
    object: frozenset[str]
    object_said: frozenset[str]
    object_named: frozenset[str]
    made_public: frozenset[str]
    left_unsaid: frozenset[str]
    object_shown: frozenset[str]
    acts: dict[str, frozenset[str]]
    other_with: dict[str, frozenset[str]]
    words_said: frozenset[str]
    made_and_told: frozenset[str]
    as_told: frozenset[str]
    object_as: frozenset[str]
    object_predicate: frozenset[str]
    passive_predicate: frozenset[str]
    prepositions: dict[str, frozenset[str]]
    noun_clause: frozenset[str]
    noun_of: frozenset[str]
    noun_infinitive: frozenset[str]
    noun_for: frozenset[str]
    owned: frozenset[str]
    noun_against: frozenset[str]
    carrying_verbs: frozenset[str]
    documents: frozenset[str]
    publishing: frozenset[str]
    speaking_nouns: frozenset[str]
    headings: frozenset[str]
    showing: frozenset[str]
    boding: frozenset[str]
    duties: frozenset[str]
    headings_in_capitals: frozenset[str]
    mute_endings: tuple[str, ...]
    mute: frozenset[str]
    voices: frozenset[str]
    standards: frozenset[str]
    according: tuple[str, ...]
    view_nouns: frozenset[str]
    light_verbs: frozenset[str]
    unspoken: frozenset[str]
    mind: frozenset[str]
    credited: frozenset[str]
    kinds: dict[CueKind, frozenset[str]]
    body_nouns: frozenset[str]
    any_body_nouns: frozenset[str]
    state_bodies: frozenset[str]
    platforms: frozenset[str]
    short_offices: dict[str, str]
    government_nouns: frozenset[str]
    body_kinds: dict[str, frozenset[str]]

    def kinds_of(self, name: Sequence[str]) -> frozenset[str]:
        """The nouns that a body's name calls for by its last words: of "Lund City Schools", a district."""
        return frozenset(noun for noun, ends in self.body_kinds.items() if ends.intersection(name[-2:]))


@cache
def attribution_words() -> AttributionWords:
    """The lists of ``words/en/attributions.yaml``."""
    words: AttributionWords = load(AttributionWords, "words/en/attributions")
    return words


@cache
def cue_kind(lemma: str) -> CueKind:
    """What sort of saying a verb or a noun is, by its lemma."""
    for kind, lemmas in attribution_words().kinds.items():
        if lemma in lemmas:
            return kind
    return CueKind.SAYS


def speaks(lemma: str, following: str) -> bool:
    """Whether a verb may stand beside a quotation.

    Args:
        lemma: The verb's.
        following: The word after it, in lower case: "hit back" speaks, "hit" does not.
    """
    words = attribution_words()
    return lemma in words.clause | words.quotation_only or (lemma in words.quotation_back and following == "back")

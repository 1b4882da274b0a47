"""The word lists that mark clauses and phrases, as one frozen record."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class PropositionWords(Record):
    """Words that open, frame or disqualify a proposition; ``words/en/propositions.yaml`` says what each list is for."""

    reporting_verbs: frozenset[str]
    reporting_nouns: frozenset[str]
    statement_nouns: frozenset[str]
    evidence_nouns: frozenset[str]
    ordering_verbs: frozenset[str]
    contact_verbs: frozenset[str]
    unnamed_words: frozenset[str]
    plan_verbs: frozenset[str]
    item_verbs: frozenset[str]
    giving_verbs: frozenset[str]
    effect_verbs: frozenset[str]
    effect_nouns: frozenset[str]
    securing_verbs: frozenset[str]
    letting_verbs: frozenset[str]
    hedging_verbs: frozenset[str]
    gerund_prepositions: frozenset[str]
    saying_prepositions: frozenset[str]
    accompanying_prepositions: frozenset[str]
    unmarked_prepositions: frozenset[str]
    reason_prepositions: frozenset[str]
    reason_nouns: frozenset[str]
    example_adverbs: frozenset[str]
    share_adverbs: frozenset[str]
    rank_words: frozenset[str]
    circumstance_prepositions: frozenset[str]
    fronted_openers: frozenset[str]
    foretelling_participles: frozenset[str]
    adverbial_marks: frozenset[str]
    conditional_marks: frozenset[str]
    inverting_auxiliaries: frozenset[str]
    sequence_prepositions: frozenset[str]
    pointing_words: frozenset[str]
    addressed: frozenset[str]
    until_words: frozenset[str]
    contrast_words: frozenset[str]
    place_prepositions: frozenset[str]
    side_prepositions: frozenset[str]
    country_nouns: frozenset[str]
    partitive_words: frozenset[str]
    resumed_wholes: frozenset[str]
    definite_words: frozenset[str]
    vague_nouns: frozenset[str]
    selecting_words: frozenset[str]
    party_prepositions: frozenset[str]
    base_prepositions: frozenset[str]
    current_words: frozenset[str]
    direction_words: frozenset[str]
    status_participles: frozenset[str]
    advice_modals: frozenset[str]
    possible_modals: frozenset[str]
    tense_auxiliaries: frozenset[str]
    tense_adverbs: frozenset[str]
    speaking_verbs: frozenset[str]
    assurances: frozenset[str]
    own_texts: frozenset[str]
    figurative_predicates: frozenset[str]
    figurative_nouns: frozenset[str]
    figurative_adjectives: frozenset[str]
    figurative_verbs: frozenset[str]
    event_nouns: frozenset[str]


WORDS = load(PropositionWords, "words/en/propositions")

"""The word lists that tell how firmly a statement is made, as one frozen record."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class CommitmentWords(Record):
    """Words that plan, deny, distance or judge; ``words/en/commitment.yaml`` says what each list is for."""

    future_modals: frozenset[str]
    planning_verbs: frozenset[str]
    wanting_verbs: frozenset[str]
    planned_participles: frozenset[str]
    with_infinitive: frozenset[str]
    with_date: frozenset[str]
    ending_verbs: frozenset[str]
    estimating_verbs: frozenset[str]
    hearsay_verbs: frozenset[str]
    requests: frozenset[str]
    explaining_verbs: frozenset[str]
    placing_verbs: frozenset[str]
    weighing_verbs: frozenset[str]
    leaving_verbs: frozenset[str]
    own_reports: frozenset[str]
    acts_told: frozenset[str]
    counting_verbs: frozenset[str]
    counting_sources: frozenset[str]
    tallying_sources: frozenset[str]
    acting_verbs: frozenset[str]
    given_figures: frozenset[str]
    planning_nouns: frozenset[str]
    laying_down_verbs: frozenset[str]
    instruments: frozenset[str]
    possibility_modals: frozenset[str]
    advice_modals: frozenset[str]
    hypothesis_modals: frozenset[str]
    claimed_things: frozenset[str]
    showing_sources: frozenset[str]
    distant_sources: frozenset[str]
    distance_verbs: frozenset[str]
    distance_adverbs: frozenset[str]
    denials_by_anybody: frozenset[str]
    showing_verbs: frozenset[str]
    denial_verbs: frozenset[str]
    calling_verbs: frozenset[str]
    untrue_words: frozenset[str]
    negative_verbs: frozenset[str]
    agreeing_verbs: frozenset[str]
    negative_words: frozenset[str]
    negative_nouns: frozenset[str]
    belief_nouns: frozenset[str]
    copulas: frozenset[str]
    evaluative_words: frozenset[str]
    evaluative_verbs: frozenset[str]


COMMITMENT: CommitmentWords = load(CommitmentWords, "words/en/commitment")

"""The word lists that tie a claim to a time told elsewhere, as one frozen record."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class TimeWords(Record):
    """Events, their effects and their ends; ``words/en/times.yaml`` says what each list is for."""

    passing_events: frozenset[str]
    event_effects: frozenset[str]
    ending_verbs: frozenset[str]
    event_prepositions: frozenset[str]
    event_edges: frozenset[str]
    pointing_back: frozenset[str]
    later_words: frozenset[str]
    arriving_verbs: frozenset[str]
    yearly_changes: frozenset[str]
    named_by_year: frozenset[str]
    reported_things: frozenset[str]
    wholes_counted: frozenset[str]
    level_verbs: frozenset[str]
    traded_things: frozenset[str]
    counts_of_a_time: frozenset[str]
    levels_of_a_time: tuple[str, ...]
    comparing_words: tuple[str, ...]
    meeting: frozenset[str]
    over_a_year: tuple[str, ...]
    before_a_base: frozenset[str]
    present_perfect: frozenset[str]
    moving_verbs: frozenset[str]
    dated_papers: frozenset[str]
    publishing_verbs: frozenset[str]


TIMES: TimeWords = load(TimeWords, "words/en/times")

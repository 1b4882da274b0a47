"""The word lists that mark clauses and phrases, as one frozen record."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class PropositionWords(Record):
    """Words that open, frame or disqualify a proposition; see ``words/en/propositions.yaml``.

    Attributes:
        reporting_verbs: Lemmas of verbs that report speech or thought.
        gerund_prepositions: Prepositions whose gerund states a fact ("after being a colony").
        accompanying_prepositions: Prepositions that open a statement after a comma ("with", "despite").
        event_nouns: Nouns that name an act or event ("delivery", "attack").
        roles: Nouns of office and trade ("minister", "spokeswoman").
    """

    reporting_verbs: frozenset[str]
    gerund_prepositions: frozenset[str]
    accompanying_prepositions: frozenset[str]
    event_nouns: frozenset[str]
    roles: frozenset[str]


WORDS = load(PropositionWords, "words/en/propositions")

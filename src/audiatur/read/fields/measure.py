"""A proposition and its figures in; what is measured or said in it, by the words of the topics, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.model.amount import Amount
from audiatur.model.topic import Measure, Topic
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, clause_of, is_verbal, subject_of
from audiatur.read.tokens import Token
from audiatur.resources import load_topic

ALWAYS_FIT = frozenset({"money", "percent", "count", "factor"})
"""Units that are sorts of figure, not nouns."""


@dataclass(frozen=True)
class Measured:
    """What is measured or said: a topic's measure, or the head's own lemmas where no topic knows it."""

    measure: str | None
    topic: str | None = None
    register: str | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One measure with the topic it is from and its nouns as sets of lemmas."""

    topic: str
    measure: Measure
    nouns: tuple[frozenset[str], ...]


OFFICE = "office"
"""The measure of a phrase that says who someone is, where a topic has it."""
WEIGHT = 2
"""What each word of a noun phrase, and the unit that is counted, adds to how well a measure fits."""
VERB_WEIGHT = 3
"""What the verb adds: it tells more of what is measured than one noun, less than a noun phrase."""


class Measures:
    """Looks up the measure of a proposition in topics, the most specific topic first."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._entries = tuple(
            Entry(topic.name, measure, tuple(frozenset(noun.lower().split()) for noun in measure.nouns))
            for topic in topics
            for measure in topic.measures
        )
        self._by_word: dict[str, set[int]] = {}
        for number, entry in enumerate(self._entries):
            for word in (*entry.measure.verbs, *(min(noun) for noun in entry.nouns if noun)):
                self._by_word.setdefault(word, set()).add(number)
        self._office = next((entry for entry in self._entries if entry.measure.id == OFFICE), None)

    def measure(self, proposition: Proposition, amounts: Sequence[Amount]) -> Measured:
        """The first topic's measure whose words fit best, else the lemmas of the predicate and its object.

        A measure fits by a noun phrase all of whose words stand in the proposition, or by its verb together with
        a figure of one of its units; more words win, then the earlier measure.
        """
        found = self._office if proposition.rule == "office" else self._best(proposition, amounts)
        if found is None:
            return Measured(_lemmas(proposition))
        return Measured(found.measure.id, found.topic, found.measure.register_name, (f"topic:{found.topic}",))

    def _best(self, proposition: Proposition, amounts: Sequence[Amount]) -> Entry | None:
        nouns, verb = _nouns(proposition), _verb(proposition)
        kinds = {_kind(a) for a in amounts} | {a.unit for a in amounts if a.unit}
        numbers = {number for word in (*nouns, verb) for number in self._by_word.get(word, ())}
        scored = [(-_score(self._entries[number], nouns, verb, kinds), number) for number in numbers]
        score, number = min(scored, default=(0, 0))
        return self._entries[number] if score else None


def _nouns(proposition: Proposition) -> set[str]:
    """Lemmas and forms of what stands in the proposition or is its subject; of verbs the participles only."""
    tokens = [*proposition.tokens]
    subject = subject_of(proposition.head)
    if subject is not None:
        tokens += [subject, *(c for c in subject.children if c.dep_ in {"amod", "compound", "nmod"})]
    named = [t for t in tokens if (not is_verbal(t) or _misread_noun(t)) and not _is_mere_name(t)]
    participles = {t.lower_ for t in tokens if t.tag_ in {"VBN", "VBG"}}
    return participles | {t.lower_ for t in named} | {t.lemma_.lower() for t in named}


def _misread_noun(token: Token) -> bool:
    """Whether a base form behind "to" that acts on nothing may as well be a noun ("allocated 5 million to defense")."""
    return (
        token.tag_ == "VB"
        and token.i > 0
        and token.nbor(-1).lower_ == "to"
        and child(token, "dobj", "ccomp", "xcomp") is None
    )


def _is_mere_name(token: Token) -> bool:
    """Whether a word is part of a month's or person's name: "March", "Bill"."""
    if token.tag_ != "NNP" or token.ent_type_ not in {"DATE", "PERSON"}:
        return False
    beside = token.doc[max(token.i - 1, token.sent.start) : min(token.i + 2, token.sent.end)]
    return token.ent_type_ == "DATE" or sum(t.ent_type_ == "PERSON" for t in beside) > 1


def _score(entry: Entry, nouns: set[str], verb: str, kinds: set[str]) -> int:
    measure = entry.measure
    if measure.units and kinds.isdisjoint(measure.units):
        return 0
    phrase = max((WEIGHT * len(words) for words in entry.nouns if words <= nouns), default=0)
    act = VERB_WEIGHT if verb in measure.verbs else 0
    if (entry.nouns and measure.verbs and not (phrase and act)) or not (phrase or act):
        return 0
    counted = WEIGHT if (kinds - ALWAYS_FIT).intersection(measure.units) else 0
    return phrase + act + counted


def _verb(proposition: Proposition) -> str:
    head = proposition.head
    if proposition.rule == "listed_item":
        head = clause_of(head)
    inner = child(head, "xcomp") if is_verbal(head) else None
    return (inner or head).lemma_.lower()


def _kind(amount: Amount) -> str:
    if amount.currency is not None:
        return "money"
    return amount.unit if amount.unit in ALWAYS_FIT else "count"


def _lemmas(proposition: Proposition) -> str | None:
    """The predicate and its object in lemmas: "sign agreement"."""
    head = proposition.head
    thing = child(head, "dobj", "attr", "acomp", "pobj")
    parts = [head, *([thing] if thing is not None else [])]
    words = [t.lemma_.lower() for t in sorted(parts, key=_place) if t.lemma_.isalpha()]
    return " ".join(words) or None


def _place(token: Token) -> int:
    return token.i


@cache
def load_measures(names: tuple[str, ...]) -> Measures:
    """The measures of packaged topics and of topic files, in the order named.

    Raises:
        UsageError: A topic is not known, or its file cannot be read.
    """
    return Measures([load_topic(name) for name in names])

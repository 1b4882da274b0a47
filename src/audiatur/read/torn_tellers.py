"""A parsed verb that tells something in, the changes out where a small parser hung who says it, or what, elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.misparsed import NOUNS, SUBJECTS, WORDS, Change
from audiatur.read.propositions.syntax import FINITE_TAGS, child, is_finite
from audiatur.read.tokens import Token

OPENING = frozenset({"DT", "JJ", "PRP$", "NNP", "NN"})
"""Tags of the first word of who says it behind a comma."""


def torn_tellers(verb: Token) -> Iterator[Change]:
    """What is to be changed about one verb that tells what somebody said."""
    if verb.lemma_ in WORDS.reporting_verbs:
        yield from _teller_at_end(verb)
        yield from _clause_as_thing(verb)


def _teller_at_end(verb: Token) -> Iterator[Change]:
    """Who says it at the end, hung on the noun before the comma: "It sank off Norra, the harbour office said"."""
    told = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    if verb.tag_ not in FINITE_TAGS or told is None or child(verb, *SUBJECTS, "expl", "csubj") is not None:
        return
    if verb.nbor(-1).is_punct or not is_finite(told):
        return
    teller = next((t for t in told.subtree if t.dep_ == "appos" and t.right_edge.i + 1 == verb.i), None)
    if teller is None or teller.tag_ not in NOUNS:
        return
    first = teller.left_edge
    if first.i > 0 and first.nbor(-1).text == "," and first.tag_ in OPENING:
        yield Change(teller.i, verb.i, "nsubj")


def _clause_as_thing(verb: Token) -> Iterator[Change]:
    """The clause whose verb was taken for what describes its object: "said trees from a slope buried parts of it"."""
    thing = child(verb, "dobj")
    if verb.lemma_ != "say" or child(verb, "ccomp") is not None or thing is None or thing.i < verb.i:
        return
    if thing.tag_ not in NOUNS | {"JJS", "CD"} or thing.lemma_ in WORDS.said_things:
        return
    link = next((c for c in thing.rights if c.dep_ == "prep"), None)
    noun = child(link, "pobj") if link is not None else None
    if link is None or noun is None:
        return
    told = next((c for c in noun.lefts if c.dep_ == "amod" and c.tag_ == "VBN" and c.i + 1 == noun.i), None)
    last = told.nbor(-1) if told is not None else None
    if told is None or last is None or last.i <= link.i or not (last.tag_ in NOUNS or _is_the_many(last)):
        return
    yield Change(told.i, verb.i, "ccomp", "VBD")
    yield Change(thing.i, told.i, "nsubj")
    yield Change(noun.i, told.i, "dobj")
    yield Change(last.i, link.i, "pobj")
    for word in noun.lefts:
        if word.i < last.i:
            yield Change(word.i, last.i, word.dep_)
    for further in (c for c in verb.rights if c.dep_ in {"cc", "conj"}):
        if further.dep_ == "cc" or child(further, *SUBJECTS) is None:
            yield Change(further.i, told.i, further.dep_)


def _is_the_many(word: Token) -> bool:
    """Whether a word stands for those it describes: "the injured"."""
    return word.tag_ in {"VBN", "JJ"} and word.i > 0 and word.nbor(-1).lower_ == "the"

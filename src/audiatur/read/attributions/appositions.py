"""A name or a verb of saying in its sentence in, what stands beside it and tells who is meant out."""

from __future__ import annotations

from audiatur.model.span import Span
from audiatur.read.attributions.main_verbs import NAMING
from audiatur.read.attributions.sources import subject_of
from audiatur.read.attributions.voices import may_speak, tells_nothing
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

SHARES = frozenset({"number", "percentage", "proportion", "share"})
PERSONAL = frozenset({"who", "whom"})
BESIDE = frozenset({"appos", "compound", "flat", "nmod", "conj"})
INSIDE = frozenset({"appos", "pobj", "prep", "poss", "compound", "nmod"})
"""Relations between an office and what it is the office of."""


def stands_beside(name: Token, noun: Token) -> bool:
    """Whether a name belongs to a noun: right beside it, or behind a comma after what the noun is the office of.

    Of "the mayor of the island's capital Lima, Ana Ruiz" the parse hangs the name on the town.
    """
    if name.dep_ not in BESIDE:
        return False
    if name.head == noun:
        return True
    first = name.left_edge.i
    if name.dep_ != "appos" or first == 0 or name.doc[first - 1].text != ",":
        return False
    above = name.head
    while above != noun and above.dep_ in INSIDE and not is_office(above.lower_):
        above = above.head
    return above == noun


def opens_with_office(head: Token, sentence: Sentence, span: Span) -> bool:
    """Whether an office stands before a place in a source: "the mayor of the capital Lima, Ana Ruiz"."""
    before = [t for t in sentence.tokens if t.i < head.i and t.idx + sentence.offset >= span.start]
    return any(is_office(token.lower_) for token in before)


def whom_it_means(noun: Token, pronoun: Token) -> Token:
    """The noun that "who" or "which" stands for where the parse hangs its clause on what tells nothing.

    Whoever was at a fair who says something is not the fair; of "a panel sent to see the bombing, which put losses at
    4 million" it is the panel.
    """
    if pronoun.lower_ == "which" and tells_nothing(noun):
        speaking = (above for above in noun.ancestors if above.pos_ in {"NOUN", "PROPN"} and may_speak(above))
        return next(speaking, noun)
    told = noun
    while pronoun.lower_ in PERSONAL and _is_thing(told) and told.head != told:
        told = told.head
        while told.pos_ not in NAMING and told.head != told:
            told = told.head
        told = _of_whom(told)
    return told if told.pos_ in NAMING and told.i < pronoun.i and not _is_thing(told) else noun


def _of_whom(share: Token) -> Token:
    """Of "the share of voters" the voters."""
    links = [child for child in share.children if child.lower_ == "of"] if share.lemma_.lower() in SHARES else []
    return next((inner for link in links for inner in link.children if inner.dep_ == "pobj"), share)


def _is_thing(noun: Token) -> bool:
    """Whether a common noun names what is no person: what happens, a place, a building."""
    words, lemma = name_words(), noun.lemma_.lower()
    known = lemma in words.places | words.events | words.facilities
    return noun.pos_ == "NOUN" and (tells_nothing(noun) or (known and not may_speak(noun)))


def nearest_joined(noun: Token, pronoun: Token) -> Token:
    """Of "Lund and Reyes, who has left" the second: the last name joined before a pronoun whose verb is no plural."""
    clause = [pronoun.head, *(child for child in pronoun.head.children if child.dep_ in {"aux", "auxpass"})]
    if any(word.tag_ == "VBP" or word.lower_ == "were" for word in clause):
        return noun
    joined = [other for other in noun.conjuncts if noun.i < other.i < pronoun.i and other.pos_ == "PROPN"]
    return max(joined, key=lambda other: other.i) if joined and noun.pos_ == "PROPN" else noun


def explained_as(name: Token | None) -> str | None:
    """Lemma of the noun in apposition to a body's name: "Coast Rail, a train operator,"."""
    if name is None:
        return None
    beside = [child for child in name.children if child.dep_ == "appos" and child.i > name.i]
    if name.dep_ == "appos":
        beside.append(name.head)
    nouns = [noun.lemma_.lower() for noun in beside if noun.tag_ == "NN" and not is_office(noun.lower_)]
    return next((noun for noun in nouns if noun not in attribution_words().documents), None)


def publisher_of(document: Token) -> Token | None:
    """The name whose bearer publishes a document: of "The Lund Bank released a report" the bank's."""
    verb = document.head
    if document.dep_ != "dobj" or verb.lemma_.lower() not in attribution_words().publishing:
        return None
    subject = subject_of(verb)
    return subject if subject is not None and subject.pos_ != "PRON" else None


def issued_in(verb: Token | None) -> list[str]:
    """Lemmas of the documents by which a verb of saying speaks: of "said in a statement" statement."""
    links = [] if verb is None else [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "in"]
    nouns = [noun.lemma_.lower() for link in links for noun in link.children if noun.dep_ == "pobj"]
    return [noun for noun in nouns if noun in attribution_words().documents]

"""A verb without a tense in; whether it states something of its own beside its clause, out."""

from __future__ import annotations

from audiatur.read.propositions.syntax import (
    before,
    child,
    clause_of,
    has_subject,
    is_finite,
    is_infinitive,
    is_participle,
    is_verbal,
    set_off,
)
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

FEWEST = 6
"""Tokens below which such a phrase only rounds off its clause: "to quell the unrest"."""
FEWEST_OF_FURTHER = 10
"""Tokens from which the second of two acts is told at such length that it needs no name or figure."""
FEWEST_OF_EFFECT = 12
"""Tokens from which an effect in general terms is told at such length that it can be looked up."""
COMPLEMENTS = frozenset({"dobj", "agent", "prep", "attr", "acomp", "xcomp", "ccomp", "oprd"})
PLURAL = frozenset({"NNS", "NNPS"})
CONCRETE_TAGS = frozenset({"NNP", "NNPS", "CD", "$"})


def is_weighty(token: Token) -> bool:
    """Whether a participle states a fact: it has a complement, and is no mere effect or way the words were got."""
    if not any(c.dep_ in COMPLEMENTS for c in token.children):
        return False
    lemma = token.lemma_.lower()
    unnamed = any(t.lower_ in WORDS.unnamed_words for t in token.subtree)
    if lemma in WORDS.contact_verbs and (before(token) is None or unnamed):
        return False
    named = token.tag_ == "VBN" and token.lower_ in WORDS.naming_participles
    if tells_who_said_so(token) or (named and not any(t.like_num for t in token.subtree)):
        return False
    if token.tag_ == "VBN" and lemma in WORDS.getting_verbs and token.head.lemma_.lower() in WORDS.texts:
        return False  # "in a letter seen by the Post": how the words were got
    told = token.tag_ == "VBN" or size(token) >= FEWEST_OF_EFFECT or any(t.like_num for t in token.subtree)
    return told or not is_mere_effect(token)


def tells_who_said_so(participle: Token) -> bool:
    """Whether it only names who said so too: "as confirmed by the mayor"; not who is contradicted by it."""
    opened = any(c.lower_ == "as" and c.i < participle.i for c in participle.children)
    told = participle.tag_ == "VBN" and participle.lemma_.lower() in WORDS.reporting_verbs
    beside = participle.dep_ == "advcl" and child(participle, "agent") is not None
    return opened and told and beside and child(participle.head, "neg") is None


def is_mere_effect(token: Token) -> bool:
    """Whether a participle tells an effect in general terms: "deepening ties", "raising fears"; not "raising taxes"."""
    if token.lemma_.lower() in WORDS.effect_verbs:
        return True
    return any(c.dep_ in {"dobj", "nsubj"} and c.lemma_.lower() in WORDS.effect_nouns for c in token.subtree)


def tells_purpose(token: Token) -> bool:
    """Whether an infinitive says to what end the clause before it is done: "went to court to ask for relief"."""
    verb = token.head
    behind = token.dep_ == "advcl" and is_infinitive(token) and verb.i < token.i and is_verbal(verb)
    alone = not has_subject(token) and verb.lemma_ != "be" and child(verb, "acomp", "oprd") is None
    return behind and alone and _has_object(token) and _long(token) and not is_mere_effect(token)


def done_to(token: Token) -> bool:
    """Whether a gerund tells at some length what befell the subject: "sued the firm after being denied a permit"."""
    return any(c.dep_ == "auxpass" and c.lower_ == "being" for c in token.children) and _long(token)


def tells_meanwhile(token: Token) -> bool:
    """Whether a participle behind "while" says what else is done: "cut taxes while raising fees"."""
    mark = child(token, "mark")
    return mark is not None and mark.lower_ in WORDS.contrast_words and token.i > token.head.i and _has_object(token)


def tells_of_noun(token: Token) -> bool:
    """Whether a participle behind its noun tells what befell it, by whom or when: "sanctions imposed by X in May".

    Not so what the one thing is only called: "the border known as the Line".
    """
    noun = token.head
    behind = token.dep_ == "acl" and is_participle(token) and token.left_edge.i == noun.i + 1
    behind = behind and not (token.lower_ in WORDS.naming_participles and noun.tag_ not in PLURAL)
    told = behind and _long(token) and is_concrete(token)
    return told and is_finite(clause_of(noun)) and _part_of_clause(noun)


def _part_of_clause(noun: Token) -> bool:
    """Whether a noun belongs to the clause itself, and to no description or phrase that is told apart."""
    while not is_verbal(noun) and noun.head.i != noun.i:
        if noun.dep_ == "appos" or noun.head.lower_ == "of" or set_off(noun):
            return False
        noun = noun.head
    return True


def tells_content(token: Token) -> bool:
    """Whether a participle without a comma gives what a text, picture or order holds: "a ruling declaring it void"."""
    shows = token.tag_ == "VBG" and token.lemma_.lower() in WORDS.reporting_verbs | WORDS.ordering_verbs
    shows = shows and token.i > token.head.i
    return shows and token.dep_ in {"acl", "advcl"} and is_participle(token) and _has_object(token) and _long(token)


def tells_means(token: Token) -> bool:
    """Whether "by" and a gerund tell the act by which another one is done: "replaced them by importing X from Y"."""
    preposition = token.head
    acts = preposition.lower_ == "by" and token.tag_ == "VBG" and is_verbal(preposition.head)
    return acts and _has_object(token) and is_concrete(token) and not is_mere_effect(token)


def tells_further(token: Token, first: Token) -> bool:
    """Whether it is the second of two acts, each with its object ("to call X and convene Y"); a longer list is one."""
    if child(token, "conj") is not None or token.head.i != first.i:
        return False
    both = child(first, "dobj") is not None and child(token, "dobj") is not None
    return both and ((_long(token) and is_concrete(token)) or size(token) >= FEWEST_OF_FURTHER)


def tells_what_came_before(preposition: Token) -> bool:
    """Whether "after" tells at some length what a past act followed on: "was fined after storming a hotel"."""
    verb = preposition.head
    past = is_verbal(verb) and is_finite(verb) and verb.i < preposition.i
    if verb.lemma_ in WORDS.coming_verbs and child(verb, "dobj", "prt", "acomp", "xcomp") is None:
        return False  # "the ban came after a meeting": without that it tells nothing
    past = past and (verb.tag_ == "VBD" or any(c.tag_ == "VBD" or c.lemma_ == "have" for c in verb.children))
    timed = child(preposition, "pobj")
    event = timed is None or (timed.ent_type_ not in {"DATE", "TIME"} and timed.tag_ in {"NN", "NNS"})
    return preposition.lower_ == "after" and past and event and _long(preposition)


def size(token: Token) -> int:
    """How many tokens it spans with all that hangs on it."""
    return token.right_edge.i - token.left_edge.i + 1


def _long(token: Token) -> bool:
    return size(token) >= FEWEST


def _has_object(token: Token) -> bool:
    return child(token, "dobj", "prep", "ccomp", "xcomp") is not None


def is_concrete(token: Token) -> bool:
    """Whether a name, a figure or a date stands with it."""
    return any(t.tag_ in CONCRETE_TAGS or t.like_num or t.ent_type_ for t in token.subtree)


def spans_time(participle: Token) -> bool:
    """Whether it only says for which time the clause above holds: "a rise covering the 2022/23 financial year"."""
    thing = child(participle, "dobj")
    if participle.lower_ in WORDS.starting_participles and thing is None:  # "Starting in 2033, it will"
        others = [t for c in participle.children for t in c.subtree if not t.is_punct]
        return bool(others) and all(t.ent_type_ == "DATE" or t.tag_ == "IN" for t in others)
    return participle.lemma_ in WORDS.spanning_verbs and thing is not None and thing.ent_type_ == "DATE"

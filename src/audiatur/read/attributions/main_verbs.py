"""A verb of a parsed sentence in, whether it is the sentence's own though the parser read it otherwise out."""

from __future__ import annotations

from audiatur.read.attributions.words import attribution_words
from audiatur.read.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
STOPS = frozenset({".", "?", "!"})
COMPLEMENTS = frozenset({"dobj", "prep", "ccomp", "xcomp", "oprd"})


def is_verb_read_as_noun(word: Token) -> bool:
    """Whether what is tagged a noun governs a subject and what is reported: "The firm posts a loss"."""
    words = attribution_words()
    if word.tag_ not in {"NNS", "NN"} or word.lemma_.lower() not in words.clause | words.object:
        return False
    near = [child for child in word.children if not _parted(child, word)]
    relations = {child.dep_ for child in near}
    return name_before(word) is not None or ("nsubj" in relations and bool(relations & {"dobj", "ccomp"}))


def name_before(word: Token) -> Token | None:
    """The name before a verb where the parse made both one noun.

    It is a headline's only verb, "KSF posts first loss in years", or ends a sentence: "It will grow, Norvik estimates".
    """
    name = next((child for child in word.children if child.dep_ == "compound" and child.i == word.i - 1), None)
    if word.tag_ != "NNS" or word.dep_ != "ROOT" or name is None or name.pos_ != "PROPN":
        return None
    if any(child.dep_ == "ccomp" and child.i < name.left_edge.i for child in word.children):
        return name
    if told_behind(word) is None or any(token.tag_ in FINITE | {"MD"} for token in word.sent):
        return None
    return name


def told_behind(word: Token) -> Token | None:
    """What follows at once a plural noun that may be a verb: the noun of the next phrase."""
    told = next((child for child in word.children if child.dep_ in {"appos", "dobj"} and child.i > word.i), None)
    if told is None or told.left_edge.i > word.i + 2 or any(t.is_punct for t in word.doc[word.i : told.i]):
        return None
    return told


def _parted(one: Token, other: Token) -> bool:
    """Whether a semicolon stands between two words."""
    first, last = sorted((one.i, other.i))
    return any(token.text == ";" for token in one.doc[first:last])


def subject_of_only_verb(verb: Token) -> Token | None:
    """The subject of a sentence whose only verb was read as describing it: "Former rebels called for a vote".

    Args:
        verb: Any verb.
    """
    if verb.dep_ != "acl" or verb.tag_ not in {"VBD", "VBN"} or verb.sent[-1].text not in STOPS:
        return None
    if verb.tag_ == "VBN" and verb.lemma_.lower() in attribution_words().object_predicate:
        return None
    noun = verb.head
    while noun.head != noun and noun.i < verb.i:
        noun = noun.head
    if noun.head != noun or noun.pos_ not in NAMING or noun.i > verb.i:
        return None
    told = any(child.dep_ in COMPLEMENTS and child.i > verb.i for child in verb.children)
    done_by = any(child.dep_ == "agent" or child.lower_ == "by" for child in verb.children)
    others = any(child.tag_ in FINITE | {"MD"} and child.dep_ != "relcl" and child != verb for child in noun.children)
    return noun if told and not done_by and not others else None

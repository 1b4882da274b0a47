"""A verb of a relative clause without comma in; whether it tells something more of its noun, or only which one, out.

So too a noun behind a comma with such a clause; whether it takes up the whole clause before it.
"""

from __future__ import annotations

from audiatur.read.propositions.syntax import child, clause_of, is_finite, is_verbal, set_off, subject_of
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
NAMES = frozenset({"NNP", "NNPS"})
QUALITIES = frozenset({"amod", "compound", "poss", "nmod"})
RANKED = frozenset({"JJS", "RBS"})
LOOSE = frozenset({"attr", "dobj", "npadvmod", "oprd"})
"""Labels the parser gives to a noun behind a comma that takes up the whole clause."""
FEWEST = 4
"""Tokens that such a clause has at least: "that sank", "who did it" tell which one."""


def adds_to_its_noun(token: Token) -> bool:
    """Whether a relative clause states something of its own: "passed a law that bans plastic bags".

    It does where it ends its clause and stands behind a noun that is new or already known by other words. "The dam that
    broke", "those who fled", "the first ship that sailed" only say which one; "no sign that can be seen" and "it was
    rain that broke the dam" state nothing by themselves.
    """
    noun, edge = _noun(token), token.left_edge
    opened = edge.dep_ in {"nsubj", "nsubjpass"} or edge.tag_ == "WRB"
    if not (is_finite(token) and opened and edge.tag_ in {"WDT", "WP", "WRB"} and _long_enough(token)):
        return False
    told = not (_is_judged(token) or _is_possible(token) or _of_a_kind(token, noun))
    return noun.tag_ in NOUNS and told and _ends_its_clause(token, noun) and not _tells_which(noun)


def sums_up(token: Token) -> bool:
    """Whether a noun behind a comma takes up the clause before it: "30 million are poor, a figure that has doubled"."""
    if token.dep_ not in LOOSE or token.i < token.head.i or not is_verbal(token.head) or not set_off(token):
        return False
    general = token.lower_ == "something" or token.left_edge.lower_ in {"a", "an"}
    behind = token.right_edge.i + 1
    closed = behind >= token.sent.end or token.doc[behind].is_punct
    return general and closed and token.ent_type_ not in {"DATE", "TIME"} and child(token, "relcl") is not None


def _noun(token: Token) -> Token:
    """What it tells of: not the date in between ("a law in 2031 that")."""
    noun = token.head
    while noun.ent_type_ == "DATE" and noun.dep_ == "pobj" and noun.head.dep_ == "prep":
        noun = child(noun.head.head, "dobj", "attr") or noun.head.head
    return noun


def _long_enough(token: Token) -> bool:
    return token.right_edge.i - token.left_edge.i + 1 >= FEWEST


def _ends_its_clause(token: Token, noun: Token) -> bool:
    """Whether it follows the verb of a clause that states something, and nothing of that clause follows it."""
    above = clause_of(noun)
    if above.i > token.i or child(above, "neg") is not None or above.lemma_.lower() in WORDS.effect_verbs:
        return False
    subject = subject_of(above)
    if above.lemma_ == "be" and subject is not None and subject.lower_ in WORDS.pointing_words:
        return False
    return token.right_edge.i >= max(t.i for t in noun.subtree if not t.is_punct)


def _tells_which(noun: Token) -> bool:
    """Whether the noun needs the clause to be understood: "the dam", "people", "the first", "any", "only"."""
    if noun.tag_ in NAMES:
        return False
    if noun.lemma_.lower() in WORDS.vague_nouns or noun.dep_ == "appos" or sums_up(noun):
        return True
    words = list(noun.lefts)
    if any(t.lower_ in WORDS.selecting_words or t.tag_ in RANKED for c in words for t in c.subtree):
        return True
    definite = any(c.lower_ in WORDS.definite_words for c in words)
    return definite and not any(c.dep_ in QUALITIES for c in words)


def _is_possible(token: Token) -> bool:
    """Whether it only tells what might be, without a figure: "a step that could harm the port"."""
    modal = any(c.dep_ == "aux" and c.lower_ in WORDS.possible_modals for c in token.children)
    return modal and not any(t.like_num for t in token.subtree)


def _of_a_kind(token: Token, noun: Token) -> bool:
    """Whether it says in the present what kind of thing is meant: "boats that carry grain"."""
    present = token.tag_ in {"VBP", "VBZ"} and not any(c.dep_ in {"aux", "auxpass"} for c in token.children)
    return present and noun.tag_ == "NNS" and not any(c.dep_ in {"det", "nummod", *QUALITIES} for c in noun.lefts)


def _is_judged(token: Token) -> bool:
    """Whether it only gives a quality: "a choice that is wrong"."""
    return token.lemma_ == "be" and child(token, "acomp") is not None

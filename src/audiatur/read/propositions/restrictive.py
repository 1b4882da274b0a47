"""A verb that says which one of its noun in; whether it holds an act of its own to be told beside the clause, out.

"The order issued on Monday closed two ports": that an order was issued on Monday can be looked up by itself. The clause
around it keeps these words, since without them nobody would know what it speaks of.
"""

from __future__ import annotations

from audiatur.read.propositions.non_finite import is_concrete, size
from audiatur.read.propositions.syntax import (
    AUXILIARIES,
    SUBJECTS,
    child,
    clause_of,
    is_finite,
    is_infinitive,
    is_participle,
    set_off,
)
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

FEWEST_TOLD = 5
"""Tokens that a relative clause in the past has at least: "who did it" tells only which one."""
FEWEST_DONE_TO_SUBJECT, FEWEST_DONE = 4, 6
"""Tokens of a past participle behind a subject ("a video taken from a window"), and behind another noun."""
FEWEST_NAMING = 3
"""Tokens of one behind a subject that gives a name, figure or date: "the order issued on Monday"."""
FEWEST_GOING_ON = 8
"""Tokens of a present participle: "voices raising the possibility of a wider ban"."""
FEWEST_TO_DO = 12
"""Tokens of an infinitive: "efforts to ..."."""
COPULAS = frozenset({"be", "become", "remain", "stay"})
"""An infinitive of these says how something is to be, and tells no act."""
TOLD_WHOLE = frozenset({"appos", "attr", "npadvmod", "dep", "ROOT"})
"""Labels of a noun that is told of as a whole, its clause with it: "a process expected to end in May"."""

GAUGING = WORDS.foretelling_participles | WORDS.gauging_participles
"""With these the noun's own figure or date is given: "damage estimated at 90 million"."""


def tells_act(token: Token) -> bool:
    """Whether a clause that narrows a noun down tells an act at some length, or one with a name, figure or date."""
    noun = token.head
    if noun.i > token.i or noun.dep_ in TOLD_WHOLE or noun.tag_ == "DT" or noun.lemma_.lower() in WORDS.vague_nouns:
        return False
    if child(clause_of(noun), "neg") is not None:
        return False  # "was not closed by a law that had passed the senate"
    if token.dep_ == "relcl":
        return size(token) >= FEWEST_TOLD and _is_over(token)
    if is_infinitive(token):
        lasting = token.lemma_.lower() in WORDS.securing_verbs | COPULAS
        return size(token) >= FEWEST_TO_DO and not lasting and not set_off(noun.head)
    return is_participle(token) and token.left_edge.i == noun.i + 1 and _is_done(token, noun)


def _is_done(token: Token, noun: Token) -> bool:
    """Whether a participle right behind its noun tells what is or was done, and does not only give its figure."""
    if token.lower_ in GAUGING:
        return False
    if token.tag_ == "VBG":
        return size(token) >= FEWEST_GOING_ON
    if noun.dep_ in SUBJECTS:
        return size(token) >= (FEWEST_NAMING if is_concrete(token) else FEWEST_DONE_TO_SUBJECT)
    return size(token) >= FEWEST_DONE and is_concrete(token) and is_finite(clause_of(noun))


def _is_over(token: Token) -> bool:
    """Whether it tells what was or has been done, and not what things are like or may become."""
    helpers = [c for c in token.children if c.dep_ in AUXILIARIES]
    if any(c.tag_ == "MD" for c in helpers):
        return False
    return token.tag_ == "VBD" or any(c.tag_ == "VBD" or c.lemma_ == "have" for c in helpers)

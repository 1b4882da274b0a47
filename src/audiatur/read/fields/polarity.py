"""A proposition in; whether the statement itself is negated, out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.claim import Polarity
from audiatur.read.amounts.hedge import bounds_a_figure
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child
from audiatur.read.tokens import Token

QUALITIES = frozenset({"acomp", "oprd"})
"""What somebody or something is said to be: "pleaded not guilty", "was found not fit to sail"."""
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj", "pcomp", "xcomp", "acomp"})


def polarity(proposition: Proposition) -> Polarity:
    """Negative where its own predicate is denied, or what it says is "no" or a lack of something."""
    return Polarity.NEGATIVE if _negated(proposition) else Polarity.AFFIRMATIVE


def _negated(proposition: Proposition) -> bool:
    head = proposition.head
    own = [c for c in head.children if proposition.start <= c.i < proposition.end]
    if bounds_a_figure(head) or _could_not_more(head):
        return False  # "will not exceed 40" tells how much it will be at most
    if any(c.dep_ == "neg" or (c.dep_ in {"advmod", "preconj"} and c.lower_ in COMMITMENT.negative_words) for c in own):
        return True
    if head.lower_ in COMMITMENT.negative_words or _lacks(head) or _not_now(proposition, own):
        return True
    if any(c.dep_ in QUALITIES and child(c, "neg") is not None for c in own):
        return True
    return any(c.dep_ in ARGUMENTS and (_with_no(c) or c.lower_ in COMMITMENT.negative_words) for c in own) or any(
        c.dep_ in {"pobj", "dobj"} and c.lemma_.lower() in COMMITMENT.negative_nouns for c in own
    )


def _could_not_more(head: Token) -> bool:
    """Whether nothing would be more so: "we couldn't agree more"."""
    could = any(c.dep_ == "aux" and c.lower_ == "could" for c in head.children)
    if not could or head.lemma_.lower() not in COMMITMENT.agreeing_verbs:
        return False
    return any(c.tag_ in {"RBR", "JJR"} and c.i > head.i and not _than(c) for c in head.children)


def _than(more: Token) -> bool:
    """Whether it is more than something."""
    return any(word.lower_ == "than" for word in more.children)


def _lacks(head: Token) -> bool:
    return head.lemma_.lower() in COMMITMENT.negative_verbs and child(head, "xcomp", "dobj") is not None


def _not_now(proposition: Proposition, own: Sequence[Token]) -> bool:
    """Whether it is not so yet, or no longer: "has yet to name a winner", "no longer takes coal"."""
    head = proposition.head
    for word in proposition.tokens[:-1]:
        if word.lower_ == "yet" and word.nbor().lower_ == "to" and head in {word.head, word.head.head}:
            return True
    return any(c.lower_ == "longer" and _with_no(c) for c in own)


def _with_no(noun: Token) -> bool:
    return any(c.dep_ in {"det", "neg", "preconj"} and c.lower_ in {"no", "neither"} for c in noun.children)

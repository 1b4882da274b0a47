"""A proposition in, whether it only frames or leads to what another one tells out: "as X said", "with X saying"."""

from __future__ import annotations

from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import QUESTION_WORDS, child, is_finite, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

CLAUSES = frozenset({"main_clause", "content_clause", "coordinate_clause", "adverbial_clause", "parenthetic_clause"})
FRAME_PARTS = frozenset({"nsubj", "mark", "advmod", "punct", "aux"})
"""What may stand with a verb of speaking that says nothing of what was said."""
OCCASIONS = frozenset({"prep", "npadvmod", "dative"})
"""What tells, beside words in quotation marks, where and when they were spoken."""
DATES = frozenset({"DATE", "TIME"})
SHORTEST = 3
"""Tokens up to which a clause is asked whether it tells anything."""


def frames(proposition: Proposition, *, own_voice: bool) -> bool:
    """Whether it only tells that somebody spoke: "as X said", "she asked".

    Args:
        proposition: The proposition.
        own_voice: Whether the outlet tells it in its own words: beside quoted words it tells less then.
    """
    head = proposition.head
    if _only_asked(proposition):
        return True
    if not is_verbal(head) or proposition.rule not in CLAUSES:
        return False
    if len(proposition.tokens) == 1 or _is_empty(proposition):
        return True
    if head.lemma_.lower() not in WORDS.speaking_verbs or any(c.tag_ == "MD" for c in head.children):
        return False
    quoted = (
        own_voice
        and any(t.is_quote for t in proposition.sentence.tokens)
        and not any(t.is_quote for t in proposition.tokens)
    )
    parts = FRAME_PARTS | OCCASIONS if quoted else FRAME_PARTS
    own = [c for c in head.children if proposition.start <= c.i < proposition.end]
    heard = {"dobj", "dative"} if head.lemma_ == "tell" and (quoted or _opened_by_as(head)) else set()
    return all(c.dep_ in parts or c.dep_ in heard or _tells_when(c) for c in own)


def seems_so(verb: Token) -> bool:
    """Whether it only says that what follows seems so: "it looks like the talks failed", "it appears as if"."""
    subject, told = child(verb, "nsubj", "expl"), child(verb, "advcl")
    if verb.lemma_.lower() not in WORDS.seeming_verbs or subject is None or subject.lower_ != "it" or told is None:
        return False
    return told.i > verb.i and is_finite(told) and told.left_edge.lower_ in WORDS.seeming_marks


def asked_for(verb: Token) -> bool:
    """Whether a clause is what ought to be, not what is: "it is important that peace is kept"."""
    holder, mark = verb.head, child(verb, "mark")
    if holder.lemma_ != "be" or mark is None or mark.lower_ != "that":
        return False
    of = next((c for c in holder.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    said = [c for c in holder.children if c.dep_ == "acomp"] + list(of.children if of is not None else ())
    return any(t.lemma_.lower() in WORDS.demanding_words for t in said)


def is_asked_to(verb: Token) -> bool:
    """Whether somebody is to answer: "challenged the town to clarify how it would pay", "asked Lund to say why"."""
    asking = verb.head.lemma_.lower() in WORDS.challenging_verbs
    return asking and verb.dep_ in {"xcomp", "ccomp", "advcl"} and any(c.lower_ == "to" for c in verb.lefts)


def _only_asked(proposition: Proposition) -> bool:
    """Whether it only tells that somebody was asked: "he said, when asked about the raid", "Asked about it, he"."""
    head = proposition.head
    asked = head.lemma_.lower() in WORDS.asking_verbs and head.tag_ in {"VBN", "VBD"}
    asked = asked and any(c.lower_ in WORDS.asking_prepositions for c in head.rights)
    opened = proposition.tokens[0].i == head.i or proposition.tokens[0].lower_ == "when"
    return asked and opened and child(head, "nsubj", "nsubjpass", "auxpass", "dobj") is None


def _opened_by_as(head: Token) -> bool:
    """Whether it names a source beside what that one says: "as Lund told the Post, the port is safe"."""
    mark = child(head, "mark")
    return mark is not None and mark.lower_ == "as"


def leads_on(proposition: Proposition) -> bool:
    """Whether it only leads to what another proposition tells: "with Lund saying (that)", "despite claims (that)"."""
    if proposition.rule not in {"accompanying_phrase", "gerund_clause"}:
        return False
    last = proposition.tokens[-1]
    leads = {"ccomp"} if is_verbal(last) else {"acl", "ccomp"}
    words = WORDS.reporting_verbs if is_verbal(last) else WORDS.reporting_nouns
    behind = proposition.end
    told = any(c.dep_ in leads and c.left_edge.i == behind and is_finite(c) for c in last.rights)
    return told and last.lemma_.lower() in words


def _tells_when(token: Token) -> bool:
    """Whether it only dates an act of speaking: "reported Tuesday", "said on Monday"."""
    return token.dep_ in {"npadvmod", "prep"} and any(t.ent_type_ in DATES for t in token.subtree)


def _is_empty(proposition: Proposition) -> bool:
    """Whether two or three words tell nothing by themselves: "they can", "what happened", "I am sure"."""
    head, words = proposition.head, proposition.tokens
    if len(words) > SHORTEST:
        return False
    bare = len(words) < SHORTEST and (head.tag_ == "MD" or words[0].tag_ in QUESTION_WORDS)
    quality = child(head, "acomp")
    assured = quality is not None and quality.lower_ in WORDS.assurances
    return bare or (assured and words[0].lower_ in {"i", "we"})

"""A reporting verb in, the words that make its cue and whether it is passive out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.read.attributions.draft import OUTER_SIGNS
from audiatur.read.attributions.main_verbs import subject_of_only_verb
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})
JOINING = frozenset({"when", "where", "why", "how", "so", "but", "then", "as"})
BETWEEN = frozenset({"PART", "ADV", "ADP", "AUX", "ADJ"})


def is_passive(verb: Token) -> bool:
    """Whether the subject is what is reported, not who reports."""
    if any(child.dep_ in {"nsubjpass", "auxpass", "csubjpass"} or _is_doer(child) for child in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and subject_of_only_verb(verb) is None


def _is_doer(link: Token) -> bool:
    """Whether "by" opens who does it, not by what means: "said by phone"."""
    means = any(inner.lemma_.lower() in attribution_words().means for inner in link.children)
    return link.dep_ == "agent" and not means


def quoted_as(verb: Token) -> Token | None:
    """The passive verb of "was quoted as saying", whose cue the verb of saying ends; none where it tells by whom."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or verb.lemma_.lower() not in attribution_words().clause:
        return None
    above = verb.head.head
    agent = any(child.dep_ == "agent" for child in above.children)
    return above if above.pos_ == "VERB" and is_passive(above) and not agent else None


def cue_tokens(sentence: Sentence, verb: Token, link: Token | None) -> Sequence[Token]:
    """The verb with its helpers, adverbs beside it, particle, preposition, and the colon that follows at once."""
    document = verb.doc
    head = quoted_as(verb) or verb
    start = _cue_start(sentence, head)
    while head.dep_ == "xcomp" and head.head.lemma_.lower() in attribution_words().light_verbs and head.head.i < head.i:
        between = document[head.head.i + 1 : start]
        if any(token.pos_ not in BETWEEN for token in between):
            break
        head = head.head
        start = _cue_start(sentence, head)
    end = verb.i + 1
    while end < sentence.tokens.end and document[end].dep_ == "prt" and document[end].head == verb:
        end += 1
    if link is not None:
        end = max(end, link.i + 1)
    elif end < sentence.tokens.end and document[end].text == ":":
        end += 1
    return [
        token
        for token in document[start:end]
        if token.text not in OUTER_SIGNS or token.text == ":" or start < token.i < verb.i
    ]


def _cue_start(sentence: Sentence, verb: Token) -> int:
    start = verb.i
    while start > sentence.tokens.start:
        before = verb.doc[start - 1]
        helper = before.head == verb and before.dep_ in HELPERS
        nested = before.head.head == verb and before.dep_ == "advmod" and before.head.dep_ == "advmod"
        if not (helper or nested) or before.lower_ in JOINING:
            break
        start -= 1
    return start

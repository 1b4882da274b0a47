"""A sentence and a place in it in, what says beside a verb's tense whether a time is to come or over, out."""

from __future__ import annotations

import re

from audiatur.read.periods.expression import Setting
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.sense import (
    PLANS,
    Sense,
    helpers_of,
    names_a_thing_at,
    sense_at,
    text_before,
    token_at,
    verb_at,
)
from audiatur.read.tokens import Token

_AT_FIRST = frozenset({"first", "initially", "originally", "previously"})
_FROM = re.compile(r"\bfrom\s{1,3}$", re.IGNORECASE)
_FOR = re.compile(r"\bfor\s{1,3}(?:\w{3,6}day,?\s{1,3}(?:and|or)\s{1,3})?$", re.IGNORECASE)
_GENITIVE = re.compile(r"\w{3,9}(?:\s\w{3,9})?[’']s")
_DUE = re.compile(r"\b(?:by|until|till)\s{1,3}$", re.IGNORECASE)


def had_been_planned_at(setting: Setting, start: int) -> bool:
    """Whether something "had" been planned for the time at a place, or was "originally": it may be over when told."""
    verb = verb_at(setting.sentence, start)
    while verb is not None and verb.dep_ in ("xcomp", "acomp") and verb.head is not verb:
        verb = verb.head  # "had been due to expire on Friday"
    if verb is None:
        return False
    helpers = {helper.lower_ for helper in helpers_of(verb)}
    meant = bool(helpers & {"was", "were"}) and verb.lemma_.lower() in ("mean", "suppose")
    return meant or "had" in helpers or any(child.lower_ in _AT_FIRST for child in verb.children)


def is_hardly_ahead(setting: Setting, start: int) -> bool:
    """Whether it is but weakly told that a time is to come: "orders to leave on Friday", "rain starting Friday"."""
    verb, token = verb_at(setting.sentence, start), token_at(setting.sentence, start)
    if verb is not None and token is not None and token.dep_ == "poss":
        return any(helper.lower_ == "would" for helper in helpers_of(verb))  # "Friday's cuts would be the first"
    if verb is None or PLANS.search(text_before(setting, start)):
        return False
    above = next((token for token in verb.ancestors if token.tag_.startswith(("VB", "MD"))), None)
    infinitive = verb.tag_ == "VB" and above is not None and above.tag_ == "VBD"
    return verb.dep_ == "acl" and (infinitive or verb.tag_ == "VBG")


def is_moved_from(setting: Setting, start: int) -> bool:
    """Whether something was put off from the time at a place, or what is of then: "cancelled Friday classes"."""
    verb = verb_at(setting.sentence, start)
    moved = verb is not None and verb.lemma_.lower() in calendar_words().prolonging
    named = _FROM.search(text_before(setting, start)) is not None or names_a_thing_at(setting, start, told_of=False)
    return moved and named


def is_promised_at(setting: Setting, start: int) -> bool:
    """Whether the time at a place stands behind a verb of those by which something is promised or threatened."""
    verb = verb_at(setting.sentence, start)
    return verb is not None and verb.lemma_.lower() in calendar_words().promising


def was_put_off_at(setting: Setting, start: int) -> bool:
    """Whether something "was" put off, or went on, until the time at a place: that may be over when it is told."""
    verb = verb_at(setting.sentence, start)
    if verb is None or verb.lemma_.lower() not in calendar_words().prolonging:
        return False
    return verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in verb.children if c.dep_ in ("aux", "auxpass"))


def is_purpose_of_past(setting: Setting, start: int) -> bool:
    """Whether the verb at a place tells what another, past one was for: "beat him to keep her title on Saturday"."""
    verb = verb_at(setting.sentence, start)
    return verb is not None and verb.dep_ == "advcl" and verb.tag_ == "VB" and verb.head.tag_ == "VBD"


def is_due_at(setting: Setting, start: int) -> bool:
    """Whether the weekday at a place is to come although no verb looks ahead.

    Something that nobody tells of as past is so by then ("wants it by Friday"), is then ("the vote is on Friday"), or
    was called for then ("called a strike for Friday").
    """
    before, verb = text_before(setting, start), verb_at(setting.sentence, start)
    if _is_of_scheduled(setting, start):
        return True
    if sense_at(setting, start) is Sense.OPEN and (
        _DUE.search(before) or (verb is not None and _is_then(verb, start, setting))
    ):
        return True
    called = verb is not None and verb.lemma_.lower() in calendar_words().calling
    return called and _FOR.search(before) is not None and not _GENITIVE.match(setting.text, start)


def _is_of_scheduled(setting: Setting, start: int) -> bool:
    """As in "before the scheduled launch on Friday"."""
    token = token_at(setting.sentence, start)
    if token is None or token.dep_ != "pobj" or token.head.dep_ != "prep":
        return False
    return any(child.dep_ == "amod" and child.lower_ in _SCHEDULED for child in token.head.head.children)


_SCHEDULED = frozenset({"planned", "scheduled", "upcoming"})


def _is_then(verb: Token, start: int, setting: Setting) -> bool:
    """As in "the vote is Friday", "the vote is on Friday"."""
    token = token_at(setting.sentence, start)
    if token is not None and token.dep_ == "pobj":
        token = token.head
    is_child = token is not None and token.head.i == verb.i and token.dep_ in ("attr", "npadvmod", "prep")
    return verb.lemma_ == "be" and verb.tag_ in ("VBZ", "VBP") and is_child

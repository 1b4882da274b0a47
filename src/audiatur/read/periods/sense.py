"""A sentence and a place in it in, whether its verb looks back or ahead out."""

from __future__ import annotations

import re
from enum import Enum, auto

from audiatur.read.parse import Sentence
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.tokens import Token

LONGEST_CLIMB = 12
PLANS = re.compile(
    r"\b(?:(?:scheduled|due|slated|planned|expected)\s+(?:for|on|to|by|in|at)|set\s+(?:for|to)|pencill?ed\s+in\s+for"
    r"|(?:goes|go|heads?)\s+to\s+(?:the\s+polls|trial|court)|comes?\s+(?:into\s+(?:force|effect)|out|up)"
    r"|(?<!not\s)(?<!n't\s)(?<!did\s)takes?\s+(?:effect|office|place)|(?:is|are)\s+(?:likely|forecast|tipped|possible)"
    r"|(?:plan(?:s|ning)?|hop(?:es?|ing)|aim(?:s|ing)?|intend(?:s|ing)?|expect(?:s|ing)?)\s+to"
    r"|(?:postponed|delayed|extended)\s+(?:until|till|to)|upcoming|deadline|forthcoming)\s+(?:\w+\s+){0,6}$"
    r"|\b(?:effective|as\s+soon\s+as|(?:give[ns]?|gave|ha[sd]|have)\s+(?:\w+\s+){0,5}(?:until|till))\s+"
    r"(?:(?:early|mid|late|the)[\s-]+){0,2}$",
    re.IGNORECASE,
)
_PART = (
    r"(?:(?:early|mid|late|the|last|at\s{1,3}least|around|about|sometime|in|(?:beginning|start|middle|end)\s{1,3}of)"
    r"[\s-]{1,3}){0,3}$"
)
"""What may stand between a preposition and a time: "until mid-May"."""
_SINCE = re.compile(rf"\bsince\s{{1,3}}{_PART}", re.IGNORECASE)
UP_TO = re.compile(rf"\b(?:until|till|through|by|before|for|to)\s{{1,3}}{_PART}", re.IGNORECASE)
"""Before a time these say that something held up to it, or was meant for it."""
_THAN = re.compile(r"\bthan\s{1,3}(?:in\s{1,3})?$", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:until|till|through|to)\s{{1,3}}{_PART}", re.IGNORECASE)
_AS_EARLY = re.compile(r"\bas\s{1,3}(?:early|late)\s{1,3}as\s{1,3}$", re.IGNORECASE)
_IS_PLANNED = re.compile(
    r"\b(?:is|are)\s+(?:now\s+)?(?:due|set|scheduled|expected|slated|planned)\s+(?:to|for)\s+(?:\w+\s+){0,6}$",
    re.IGNORECASE,
)
_LONGEST = 60


class Sense(Enum):
    """Where a clause looks in time."""

    BACK = auto()
    AHEAD = auto()
    OPEN = auto()


def sense_at(setting: Setting, start: int) -> Sense:
    """Whether the clause around a place speaks of what was or what is to come.

    Args:
        setting: What the expression is read against.
        start: Index into the sentence's text where the time expression begins.

    The verb that governs the place decides by its tense and helpers; "will", "to" before an infinitive and "would"
    look ahead, but for what somebody had foretold; a planning word right before the place does so whatever the verb.
    """
    if is_since(setting, start) or is_unforeseen_at(setting, start):
        return Sense.BACK
    if PLANS.search(text_before(setting, start)):
        return Sense.AHEAD
    verb = verb_at(setting.sentence, start)
    if verb is not None and _leads_on(verb, text_before(setting, start)):
        return Sense.AHEAD
    return _sense_of_verb(verb) if verb is not None and not _was_foretold(verb) else Sense.OPEN


def _leads_on(verb: Token, before: str) -> bool:
    """Whether what a verb tells could come, or holds, up to a time: "extended it until June", "could go on to May"."""
    if _is_possible(verb):
        if _could_come(verb):
            return True
        return _UNTIL.search(before) is not None or _AS_EARLY.search(before) is not None
    return verb.lemma_.lower() in calendar_words().prolonging and _UNTIL.search(before) is not None


def _could_come(verb: Token) -> bool:
    """Whether something "could" come about: "it could open on Friday", but not "could not be reached on Friday"."""
    could = any(helper.lower_ == "could" for helper in helpers_of(verb)) and _is_possible(verb)
    denied = any(child.dep_ == "neg" for child in verb.children)
    return could and not denied and verb.lemma_.lower() not in calendar_words().perceived


def _is_possible(verb: Token) -> bool:
    """Whether it tells what could yet be: "walkouts could go on until June"."""
    helpers = helpers_of(verb)
    return any(child.lower_ in calendar_words().possible for child in helpers) and not any(
        child.lemma_ == "have" for child in helpers
    )


def is_since(setting: Setting, start: int) -> bool:
    """Whether "since" stands before a place: what has been so since a month or day has been so since the last one."""
    return _SINCE.search(text_before(setting, start)) is not None


def happened_at(setting: Setting, start: int) -> bool:
    """Whether the time at a place is that of a finite past verb itself, and of no noun or infinitive below it.

    The time of a thing is the verb's where it happened at that: "in a meeting on May 3 the two spoke of the dam".
    """
    token = token_at(setting.sentence, start)
    while token is not None and token.dep_ in ("nummod", "compound", "amod", "pobj"):
        token = token.head
    if token is None or token.dep_ not in ("prep", "npadvmod", "tmod"):
        return False
    verb = token.head
    if verb.dep_ == "pobj" and verb.head.lower_ in calendar_words().attended:
        verb = verb.head.head
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(child.tag_ == "VBD" for child in verb.children))


def will_happen_at(setting: Setting, start: int) -> bool:
    """Whether the verb at a place is one of what "will" be, or is planned, then: not "will be lower than in April"."""
    verb = verb_at(setting.sentence, start)
    helpers = [] if verb is None else helpers_of(verb)
    will = any(helper.lower_ in calendar_words().certain for helper in helpers)
    than = _THAN.search(text_before(setting, start)) is not None
    planned = _IS_PLANNED.search(text_before(setting, start)) is not None
    return verb is not None and not than and (will or planned or _is_planned(verb, helpers))


def is_unforeseen_at(setting: Setting, start: int) -> bool:
    """Whether the time at a place is that of something nobody plans, over when it is told of: "Friday's crash"."""
    token = token_at(setting.sentence, start)
    while token is not None and (token.dep_ in ("nummod", "pobj", "prep") or token.head.ent_type_ == "DATE"):
        if token.head is token:
            return False
        token, above = token.head, token
        if above.dep_ == "prep":
            return token.lemma_.lower() in calendar_words().unforeseen and token.tag_.startswith("NN")
    named = token is not None and token.dep_ in ("compound", "nmod", "poss", "amod")
    return named and token is not None and token.head.lemma_.lower() in calendar_words().unforeseen


def is_aim_told_in_past(setting: Setting, start: int) -> bool:
    """Whether the verb at a place is an infinitive below a past verb: "announced her wish to leave it in June"."""
    verb = verb_at(setting.sentence, start)
    if verb is None or not any(child.tag_ == "TO" for child in verb.children):
        return False
    above = next((t for t in verb.ancestors if t.tag_.startswith(("VB", "MD"))), None)
    return above is not None and above.tag_ == "VBD"


def names_a_thing_at(setting: Setting, start: int, *, told_of: bool = True) -> bool:
    """Whether the time at a place stands before a noun that it names: "under a June agreement".

    Args:
        setting: What the expression is read against.
        start: Index into the sentence's text where the time expression begins.
        told_of: Whether the noun may be the subject, of which the verb tells.
    """
    token = token_at(setting.sentence, start)
    while token is not None and token.dep_ == "amod" and token.head.ent_type_ == "DATE":
        token = token.head
    named = token is not None and token.dep_ in ("compound", "nmod") and token.head.i > token.i
    return named and token is not None and (told_of or token.head.dep_ not in ("nsubj", "nsubjpass"))


def helpers_of(verb: Token) -> list[Token]:
    """Its helpers, and theirs: small parsers put "will" below the "be" of "will be closed"."""
    near = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    return near + [child for helper in near for child in helper.children if child.dep_ in ("aux", "auxpass")]


def text_before(setting: Setting, start: int) -> str:
    """The text of some words before a place."""
    return setting.text[max(0, start - _LONGEST) : start]


def verb_at(sentence: Sentence, start: int) -> Token | None:
    """The verb that governs the place at an index of the sentence's text, a few steps up the tree at most."""
    token, place = token_at(sentence, start), sentence.tokens.start_char + start
    for _ in range(LONGEST_CLIMB):
        if token is None:
            return None
        if token.pos_ in ("VERB", "AUX") and token.tag_.startswith(("V", "MD")) and not _outside(place, token):
            return token
        token = token.head if token.head.i != token.i else None
    return None


def _outside(place: int, verb: Token) -> bool:
    """Whether the word that opens a verb's clause stands behind a place: "On Friday, even if it would rain, X came"."""
    return any(child.dep_ == "mark" and child.idx > place for child in verb.children)


def token_at(sentence: Sentence, start: int) -> Token | None:
    """The token that holds the character at an index of the sentence's text."""
    place = sentence.tokens.start_char + start
    found = sentence.tokens.doc.char_span(place, place + 1, alignment_mode="expand")
    return found[0] if found is not None and len(found) else None


def _sense_of_verb(verb: Token) -> Sense:
    """Of the verb and its helpers, the first of three tests that holds: plans, then the past, then what is to come."""
    helpers = helpers_of(verb)
    words, lists = {helper.lower_ for helper in helpers}, calendar_words()
    if _is_planned(verb, helpers) or (words & lists.ahead and not words & lists.perfect):
        return Sense.AHEAD
    if any(helper.tag_ == "VBD" for helper in helpers) or words & lists.perfect or verb.tag_ == "VBD":
        return Sense.BACK
    if verb.tag_ == "VBN" and not helpers:
        return Sense.AHEAD if verb.dep_ == "acl" and verb.lemma_.lower() in lists.awaited else Sense.BACK
    if verb.tag_ in ("VB", "VBN") and any(helper.tag_ == "TO" for helper in helpers):
        above = _done_above(verb)
        return _sense_of_verb(above) if above is not None else Sense.AHEAD
    if verb.tag_ == "VBG" and not helpers:
        return _sense_of_participle(verb)
    return Sense.AHEAD if _is_present_of_what_is_to_come(verb, helpers) else Sense.OPEN


def _done_above(verb: Token) -> Token | None:
    """The verb that tells that what an infinitive says was done: "forced to miss the deadline", "able to open it"."""
    if verb.dep_ in ("xcomp", "ccomp") and verb.head.lemma_.lower() in calendar_words().done:
        return verb.head
    return verb.head.head if verb.head.lower_ in ("able", "unable") else None


def _is_present_of_what_is_to_come(verb: Token, helpers: list[Token]) -> bool:
    """As in "the fair opens on Friday", "is leaving on Friday", "is to leave", "when the court sits on Friday"."""
    if verb.tag_ == "VBG":
        return any(helper.tag_ in ("VBZ", "VBP") for helper in helpers)
    if _is_to(verb):
        return True
    lists = calendar_words()
    opened = verb.dep_ == "advcl" and bool(_words_before(verb) & lists.openers_of_what_is_to_come)
    by_then = verb.dep_ in ("relcl", "acl") and verb.head.lower_ == "time"  # "by the time it reaches the coast"
    return verb.tag_ in ("VBZ", "VBP") and (verb.lemma_.lower() in lists.timetabled or opened or by_then)


def _words_before(verb: Token) -> frozenset[str]:
    """The words by which its clause is joined to another."""
    return frozenset(child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod") and child.i < verb.i)


def _sense_of_participle(verb: Token) -> Sense:
    """Of "-ing" without a helper: as the verb above it looks back or ahead, as in "that could mean it opening Friday".

    What only goes along with a verb may be before or behind it: "will resign, citing a report on Friday".
    """
    above = next((token for token in verb.ancestors if token.tag_.startswith(("VB", "MD"))), None)
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in calendar_words().proposing:
        return Sense.AHEAD
    begins = verb.lemma_.lower() in ("begin", "start")  # "will be open, starting on Friday"
    if above is None or above.tag_ == "VBG" or (verb.dep_ in ("advcl", "xcomp") and not begins):
        return Sense.OPEN
    return Sense.AHEAD if _could_come(above) else _sense_of_verb(above)


def _was_foretold(verb: Token) -> bool:
    """As in "they had forecast that it would rise in May": by the time of writing it may be over."""
    teller = verb.head
    told = verb.dep_ == "ccomp" and teller.tag_ == "VBN" and any(child.lower_ == "would" for child in verb.children)
    return told and any(child.dep_ == "aux" and child.lower_ == "had" for child in teller.children)


def _is_to(verb: Token) -> bool:
    """As in "the two are to travel on Friday"."""
    return verb.lemma_ == "be" and any(
        child.dep_ == "xcomp" and any(mark.tag_ == "TO" for mark in child.children) for child in verb.children
    )


def _is_planned(verb: Token, helpers: list[Token]) -> bool:
    """As in "is scheduled", "has been planned", and as in "planned a march for Friday"."""
    if verb.lemma_.lower() == "set" and any(helper.tag_ == "VBD" for helper in helpers):
        return False  # "the record was set on Aug. 6"
    if verb.lemma_.lower() in calendar_words().planning and not any(helper.dep_ == "auxpass" for helper in helpers):
        return True
    return (
        verb.tag_ == "VBN"
        and verb.lemma_.lower() in calendar_words().planned
        and any(helper.dep_ == "auxpass" for helper in helpers)
    )

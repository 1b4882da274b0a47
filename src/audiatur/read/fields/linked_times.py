"""A proposition and the periods of those around it in, the time that it has from one of them out.

What happens "when the ferry sank on Saturday" happened on Saturday; what lasts "until the bridge opened in 2029", and
what "the 2008 vote" did, are dated by their neighbours too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from audiatur.read.fields.time_words import TIMES
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, is_infinitive
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

DAY = re.compile(r"\d{4}-\d\d-\d\d")
OF_ITS_OWN = frozenset({"main_clause", "coordinate_clause", "content_clause"})
"""Rules for clauses that tell what happened, and not what goes along with another one."""


def of_meeting(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The day of what it happened along with: "nine people died when the ferry sank on Saturday"."""
    if not _is_past(proposition.head) or proposition.rule not in OF_ITS_OWN:
        return None
    told_with = [proposition.head, *(c for c in proposition.head.children if c.dep_ == "conj" and _shares_helper(c))]
    for clause in (c for verb in told_with for c in verb.children):
        opener = child(clause, "mark", "advmod") if clause.dep_ == "advcl" else None
        met = periods.get(clause.i)
        if opener is not None and opener.lower_ in TIMES.meeting and clause.tag_ == "VBD" and met and "/" not in met:
            return met
    return None


def _is_past(verb: Token) -> bool:
    """Simple past, active or passive; a bare participle stands under the helper of the verb before it."""
    helpers = [c for c in (verb, *verb.children) if c.tag_ == "VBD" and (c.i == verb.i or c.dep_ in {"aux", "auxpass"})]
    return bool(helpers) or (verb.dep_ == "conj" and _shares_helper(verb) and _is_past(verb.head))


def _shares_helper(verb: Token) -> bool:
    """Whether a participle stands under the helper of the verb before it: "were killed and 60 injured"."""
    return verb.tag_ == "VBN" and child(verb, "aux", "auxpass") is None


def of_subject(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The period of a dated event that is the subject: "the 2008 vote ended the dispute"."""
    noun = child(proposition.head, "nsubj", "nsubjpass")
    return periods.get(noun.i) if noun is not None else None


def of_purpose(proposition: Proposition, periods: Mapping[int, str | None], written: str | None) -> str | None:
    """The past day that stands behind what it was done for: "they met to sign the deal on Friday"."""
    if written is None or not _is_past(proposition.head) or proposition.rule not in OF_ITS_OWN:
        return None
    done = (t for t in proposition.head.subtree if t.dep_ in {"advcl", "xcomp"} and t.i > proposition.head.i)
    for aim in done:
        day = periods.get(aim.i)
        behind = any(c.dep_ in {"npadvmod", "prep"} and c.i > aim.i and _is_date(c) for c in aim.children)
        if day and DAY.fullmatch(day) and day <= written and is_infinitive(aim) and behind:
            return day
    return None


def _is_date(phrase: Token) -> bool:
    noun = child(phrase, "pobj") if phrase.dep_ == "prep" else phrase
    return noun is not None and noun.ent_type_ in {"DATE", "TIME"}


def until(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The open period of a state that lasts "until" a dated event, from the periods by head."""
    for clause in proposition.head.children:
        mark = child(clause, "mark")
        ended = periods.get(clause.i) if clause.dep_ == "advcl" else None
        if ended and "/" not in ended and mark is not None and mark.lower_ in WORDS.until_words:
            return f"../{ended}"
    return None

"""A month or day without its year in, the date out that it has in a story of years ago that the paragraph tells."""

from __future__ import annotations

from audiatur.read.periods.calendar import CalendarDate, calendar_date
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.sense import Sense, sense_at, token_at, verb_at
from audiatur.read.tokens import Token

LONG_AGO = 2
"""Years before publication from which on a date opens a story of then, and no news of now."""
NEXT_YEAR = 6
"""Months from a date within which the same story may go on in the next year."""

LONGEST_OPENING = len("By the end of ")
"""Characters before a time that opens its sentence."""


def told_of_then(month: int, day: int | None, setting: Setting, start: int) -> CalendarDate | None:
    """The date, counted on from the last one named, as in "The war began in March 1998. In May, the port fell".

    That one must lie years back, and say in the sentence before, or in this one, when something happened; when a thing
    was founded, or somebody born, opens no story, and a year without a month only where something began then or "had"
    happened since. What goes on with it says so: it opens its sentence, or "had" happened by then; what only ends one
    may as well be news ("The owner was charged in May").
    """
    since, published = setting.reference, setting.published
    if since is None or published is None or published.year - since.year < LONG_AGO:
        return None
    had = _had_happened(setting, start)
    if sense_at(setting, start) is not Sense.BACK or not (had or start <= LONGEST_OPENING):
        return None
    opening = _verb_of_last(setting)
    if opening is None or opening in calendar_words().founding:
        return None
    here = calendar_date(since.year, month, day)
    if since.month is None:
        return here if had or opening in calendar_words().beginning else None
    if here is not None and here.last >= since.first:
        return here
    return calendar_date(since.year + 1, month, day) if month + 12 - since.month <= NEXT_YEAR else None


def _had_happened(setting: Setting, start: int) -> bool:
    """Whether a time is that of what "had" happened."""
    verb = verb_at(setting.sentence, start)
    return verb is not None and any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.children)


def _verb_of_last(setting: Setting) -> str | None:
    """The main verb of this sentence or of the one before it, as a lemma, where the last date named is its time."""
    span, tokens = setting.reference_span, setting.sentence.tokens
    if span is None or not setting.sentence.block.span.holds(span):
        return None
    place = span.start - setting.sentence.offset
    token = token_at(setting.sentence, place - tokens.start_char) if place >= 0 else None
    if token is None:
        return None
    told_in = token.sent
    if told_in.end not in {tokens.start, tokens.end} and told_in.start != tokens.start:
        return None
    verb = _verb_above(token)
    return verb.lemma_.lower() if verb is not None and verb.dep_ in {"ROOT", "conj"} else None


def _verb_above(token: Token) -> Token | None:
    while token.head is not token and not token.tag_.startswith("V"):
        token = token.head
    return token if token.tag_.startswith("V") else None

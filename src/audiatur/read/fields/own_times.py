"""The times named in a proposition's own words in, the one that it speaks of out.

That is the first of them, but for two that make a run, for a time that something was under way by, and for the date of
an event that stands behind "since" or "until".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audiatur.model.period import Period
from audiatur.read.fields.context import Context
from audiatur.read.fields.run_changes import between_runs
from audiatur.read.fields.time_words import TIMES
from audiatur.read.periods.calendar import read_edtf_day
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

DECADE = re.compile(r"(\d{3}0)/(\d{3}9)")
BEGINNING = re.compile(r"\bfrom (?:the|its) (?:beginning|day|moment|month|start|time|week|year)\b[^.;:,()]*$")
"""What opens a stretch of time whose beginning is told in a clause: "from the day it opened in May 2029 to ..."."""
ENDING = re.compile(r",? (?:to|until|till|through) ")
SINCE = "since"
ORDINALS = frozenset(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"])
LONGEST_BASE = 20
"""Characters of the words that set a figure against an earlier time."""
LONGEST_BEGINNING = 80
"""Characters from "from" to the date."""


def own_time(proposition: Proposition, own: Sequence[Period], context: Context) -> str | None:
    """The time it speaks of, in EDTF.

    Args:
        proposition: The statement.
        own: The times in its own words, in the order of the text: at least one.
        context: The document's text.
    """
    own = [p for p in own if not _is_set_against(p, context)] or own
    own = [p for p in own if not _names_a_thing(p, proposition)] or own
    own = [p for p in own if not _tells_which(p, proposition)] or own
    if proposition.rule == "event_phrase" or _not_until(proposition, own[0], context):
        return _several_events(proposition, own, context) or point(own[0])
    return (
        _under_way(proposition, own[0])
        or _moved_to(proposition, own)
        or between_runs(own, context)
        or _widest(own, context)
    )


def _names_a_thing(period: Period, proposition: Proposition) -> bool:
    """Whether a year only tells which plan or budget is meant: "the debates on the draft 2033 state budget"."""
    year = _year_at(period, proposition)
    if year is None:
        return False
    return year.dep_ in {"nummod", "compound", "nmod"} and year.head.lemma_.lower() in TIMES.dated_papers


def _tells_which(period: Period, proposition: Proposition) -> bool:
    """Whether a year before a noun only tells which one is meant: "held its 2033 elections on Saturday"."""
    year = _year_at(period, proposition)
    if year is None:
        return False
    return year.dep_ in {"nummod", "compound", "nmod", "amod"} and year.head.pos_ == "NOUN" and year.head.i > year.i


def _year_at(period: Period, proposition: Proposition) -> Token | None:
    """The year in figures that a time begins with, if it does."""
    start = period.span.start - proposition.sentence.offset
    first = next((t for t in proposition.tokens if t.idx == start), None)
    return first if first is not None and first.is_digit and len(first.text) == len("2033") else None


def only_ranks(period: Period, proposition: Proposition) -> bool:
    """Whether a time only says since when something has been the highest, or is the first.

    As in "the lowest since 1998", "marks the first order since 2017", "the worst since a 1994 truce".
    """
    since = period.edtf is not None and period.edtf.endswith("/..")
    before = [t for t in proposition.tokens if proposition.sentence.place(t).end <= period.span.start]
    if since and any(t.tag_ in {"JJS", "RBS"} for t in before):
        return True
    edge = next(
        (at for at in range(len(before) - 1, -1, -1) if before[at].lower_ == SINCE or before[at].is_punct), None
    )
    if edge is None:
        edge = len(before) if since else 0
    elif before[edge].is_punct:
        return False
    told = [t for t in before[:edge] if t.i > proposition.head.i]
    return any(t.tag_ in {"JJS", "RBS"} or (t.lower_ in ORDINALS and t.dep_ == "amod") for t in told)


def _is_set_against(period: Period, context: Context) -> bool:
    """Whether a time only gives what a figure is set against: "26 percent below 2005 levels"."""
    text = context.document.text
    before = text[max(0, period.span.start - LONGEST_BASE) : period.span.start].casefold()
    behind = text[period.span.end : period.span.end + LONGEST_BASE].casefold().lstrip(" ’'s")
    level = behind.startswith(tuple(TIMES.levels_of_a_time))
    return level or any(before.endswith(f"{words} ") for words in TIMES.comparing_words)


def _several_events(proposition: Proposition, periods: Sequence[Period], context: Context) -> str | None:
    """The run within which several events fall: "two crashes in May 2018 and March 2019"."""
    if len(periods) < len("ab") or proposition.head.tag_ != "NNS" or not _are_points(*periods[:2]):
        return None
    first, second = periods[:2]
    joined = context.document.text[first.span.end : second.span.start].strip() in {"and", ", and"}
    return f"{first.edtf}/{second.edtf}" if joined and (first.edtf or "") < (second.edtf or "") else None


def _not_until(proposition: Proposition, period: Period, context: Context) -> bool:
    """As in "did not open until March": what was not so until then was so from then on, and it is then that it came."""
    before = context.document.text[max(0, period.span.start - LONGEST_BASE) : period.span.start].casefold()
    negated = child(proposition.head, "neg") is not None
    return negated and any(before.endswith(f" {word} ") for word in WORDS.until_words)


def _under_way(proposition: Proposition, period: Period) -> str | None:
    """The time itself, where something was going on by then: "by Monday morning teachers were picketing"."""
    helpers = [c for c in proposition.head.children if c.dep_ == "aux"]
    running = proposition.head.tag_ == "VBG" and any(c.lemma_ == "be" and c.tag_ == "VBD" for c in helpers)
    perfect = any(c.lemma_.lower() == "have" for c in helpers)
    opened = period.edtf is not None and period.edtf.startswith("../")
    return period.edtf.removeprefix("../") if period.edtf is not None and opened and running and not perfect else None


def _moved_to(proposition: Proposition, own: Sequence[Period]) -> str | None:
    """The later of two times, where something was put off from one to the other: "moved from June 1 to June 8"."""
    run = own[0].edtf or ""
    moved = proposition.head.lemma_.lower() in TIMES.moving_verbs and len(own) > 1
    if not moved or own[1].edtf != run or run.count("/") != 1 or ".." in run:
        return None
    return run.partition("/")[2]


def telling_verb(proposition: Proposition) -> Token:
    """Its verb; of a noun that takes up a clause, that of the clause behind it: "a figure that has doubled"."""
    return child(proposition.head, "relcl") or proposition.head if not is_verbal(proposition.head) else proposition.head


def is_perfect(proposition: Proposition) -> bool:
    """Whether it tells what has been so: "has grown since", and not what was so then."""
    return any(c.dep_ == "aux" and c.lemma_.lower() == "have" for c in telling_verb(proposition).children)


def point(period: Period) -> str | None:
    """The date itself of an event that stands behind "since" or "until"."""
    return period.timex if period.edtf in {f"{period.timex}/..", f"../{period.timex}"} else period.edtf


def _widest(periods: Sequence[Period], context: Context) -> str | None:
    """The first time named; a change "from" one year and in a later one spans both, as do two ends told in clauses."""
    first = periods[0]
    if len(periods) > 1 and _are_points(first, replace(periods[1], edtf=periods[1].timex)):
        text, second = context.document.text, periods[1]
        opened = BEGINNING.search(text[max(0, first.span.start - LONGEST_BEGINNING) : first.span.start])
        if opened is not None and ENDING.fullmatch(text[first.span.end : second.span.start]):
            return f"{first.edtf}/{second.timex}"
    if len(periods) > 1 and _follow_each_other(first, periods[1], context):
        return f"{first.edtf}/{periods[1].edtf}"
    if len(periods) > 1 and (both := _two_decades(first, periods[1], context)) is not None:
        return both
    if _follows_from(first, context) and len(periods) > 1 and periods[1].edtf:
        in_order = _are_points(first, periods[1]) and (first.edtf or "") < (periods[1].edtf or "")
        return f"{first.edtf}/{periods[1].edtf}" if in_order else first.edtf
    return first.edtf


def _follow_each_other(first: Period, second: Period, context: Context) -> bool:
    """Whether two years, months or days in a row are told together: "in 2016 and 2017" is all of both."""
    if context.document.text[first.span.end : second.span.start].strip() not in {"and", "or"}:
        return False
    one, other = read_edtf_day(first.edtf), read_edtf_day(second.edtf)
    alike = one is not None and other is not None and len(str(one)) == len(str(other))
    return alike and one is not None and other is not None and (other.first - one.last).days == 1


def _two_decades(first: Period, second: Period, context: Context) -> str | None:
    """Both of two decades in a row: "in the 1970s and 1980s"."""
    joined = context.document.text[first.span.end : second.span.start].split()[:1] == ["and"]
    earlier, later = (DECADE.fullmatch(p.edtf or "") for p in (first, second))
    if not joined or earlier is None or later is None or int(later[1]) - int(earlier[2]) != 1:
        return None
    return f"{earlier[1]}/{later[2]}"


def _are_points(*periods: Period) -> bool:
    return all(p.edtf is not None and "/" not in p.edtf for p in periods)


def _follows_from(period: Period, context: Context) -> bool:
    before = context.document.text[max(0, period.span.start - 5) : period.span.start]
    return before.casefold().endswith("from ")

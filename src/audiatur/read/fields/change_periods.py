"""A proposition and its own time in, the times between which something changed by then out: "rose by 5% in 2024"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from audiatur.model.period import Period
from audiatur.read.amounts.lexicon import change_words
from audiatur.read.fields.context import Context
from audiatur.read.fields.own_times import LONGEST_BASE, LONGEST_BEGINNING, is_perfect, telling_verb
from audiatur.read.fields.run_changes import since_base_run
from audiatur.read.fields.time_words import TIMES
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child

TO, FROM, SINCE = "to", "from", "since"
YEAR_LENGTH = 4
APPOSED = frozenset({"apposition", "dashed_apposition"})
MONTH = re.compile(r"\d{4}-\d\d")


def change_period(own: str | None, governing: str | None, proposition: Proposition, context: Context) -> str | None:
    """The years between which something changed, where the clause tells a change.

    From a year named as the base to that of the clause above or of writing: "an increase from 2022"; from the year
    before to the year itself: "rose by 5% in 2024", "was 8 million in 2024, a rise of 5%"; and "has grown since 2021".
    """
    if own is None:
        return None
    named = [p for p in context.periods.inside(proposition.span) if p.edtf and proposition.owns(p.span)]
    if named and {p.edtf for p in named} == {own} and _tells_change(proposition, context):
        between = since_base_run(named[0], context)
        if between is not None:
            return between
    if governing is not None and len(own) == len(governing) == YEAR_LENGTH and own < governing:
        from_here = any(p.edtf == own and is_base(p, context) for p in named)
        return f"{own}/{governing}" if from_here else own
    if own.endswith("/..") and context.written and is_perfect(proposition) and _changes(proposition):
        until = context.written
        if governing is not None and len(governing) == YEAR_LENGTH and proposition.rule in APPOSED:
            until = governing if governing > own[:YEAR_LENGTH] else until
        month_known = len(own.removesuffix("/..")) > YEAR_LENGTH
        if month_known and own[:YEAR_LENGTH] == context.written and until == context.written:
            until = context.document.published or until  # within one year up to the day of writing
        return f"{own.removesuffix('..')}{until}" if own.removesuffix("/..") < until else own
    if (
        len(named) == 1
        and named[0].edtf == own
        and len(own) == YEAR_LENGTH
        and (is_base(named[0], context) or _since_its_peak(proposition))
    ):
        since = context.written is not None and own < context.written and _tells_change(proposition, context)
        return f"{own}/{context.written}" if since else own
    return _from_the_year_before(own, governing, proposition, context, named)


def of_level(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The time of the level that a change led to, from the periods by head: "rose 6% to 1.5 million in May 2030"."""
    level = next(
        (c for c in proposition.head.children if c.dep_ == "prep" and c.lower_ == TO and periods.get(c.i)), None
    )
    reached = periods.get(level.i) if level is not None else None
    if level is None or reached is None or not _changes(proposition) or "/" in reached:
        return None
    words = level.doc[level.i : level.sent.end].text.casefold()
    yearly = any(f" {base}" in words for base in TIMES.over_a_year)
    return _with_year_before(reached) if yearly else reached


def of_base(proposition: Proposition, periods: Mapping[int, str | None], written: str | None) -> str | None:
    """The time since a base that has its date: "fell to 3.5% from 3.6% in October", told in the year ``written``."""
    bases = (periods.get(c.i) for c in proposition.head.children if c.dep_ == "prep" and c.lower_ == FROM)
    base = next((period for period in bases if period and "/" not in period), None)
    if base is None or written is None or not _changes(proposition) or base[:YEAR_LENGTH] > written[:YEAR_LENGTH]:
        return None
    return f"{base}/{written}"


def _with_year_before(period: str) -> str:
    return f"{int(period[:YEAR_LENGTH]) - 1:04}{period[YEAR_LENGTH:]}/{period}"


def end_of(period: str | None) -> str | None:
    """The later end of a change, by which what goes along with it was done."""
    return period.partition("/")[2] or period if period is not None else None


def _tells_change(proposition: Proposition, context: Context) -> bool:
    """Whether something rose or fell, or is up or down by now: "the pace is down from last year"."""
    ways = (change_words().up, change_words().down)
    figures = (a for a in context.amounts.inside(proposition.span) if proposition.owns(a.span))
    told = any(t.lower_ in way.beside or t.lemma_.lower() in way.nouns for t in proposition.tokens for way in ways)
    return _changes(proposition) or told or any(a.change for a in figures)


def _from_the_year_before(
    own: str, governing: str | None, proposition: Proposition, context: Context, named: Sequence[Period]
) -> str:
    """The year or month told, with that of the year before where a change since then is told."""
    written = own.removesuffix("?")
    if MONTH.fullmatch(written):
        changed = bool(named) and _over_a_year(named[0], context) and _tells_rate_of_change(proposition, context)
    else:
        beside = not named and own == governing and proposition.head.lemma_.lower() in TIMES.yearly_changes
        changed = beside or (len(named) == 1 and _tells_rate_of_change(proposition, context))
        changed = changed and len(written) == YEAR_LENGTH
    return _with_year_before(own) if changed else own


def is_base(period: Period, context: Context) -> bool:
    """Whether a figure is set against that time: "an increase over 2022", "compared with 2022"."""
    text = context.document.text
    before = text[max(0, period.span.start - LONGEST_BASE) : period.span.start].casefold()
    whole = f"{before.split()[-1] if before.split() else ''} {text[period.span.start : period.span.end].casefold()}"
    return whole not in TIMES.over_a_year and any(before.endswith(f" {words} ") for words in TIMES.before_a_base)


def _since_its_peak(proposition: Proposition) -> bool:
    """Whether it has changed since what it was at a time: "has fallen 60 percent since its peak in 2029"."""
    since = next((c for c in proposition.head.children if c.lower_ == SINCE and c.dep_ == "prep"), None)
    peak = child(since, "pobj") if since is not None else None
    return peak is not None and peak.ent_type_ != "DATE" and is_perfect(proposition)


def _over_a_year(period: Period, context: Context) -> bool:
    """Whether a month is set against the same one of the year before: "rose 3% in May compared with a year earlier"."""
    behind = context.document.text[period.span.end : period.span.end + LONGEST_BEGINNING].casefold()
    return any(behind.lstrip(" ,").startswith(words) for words in TIMES.over_a_year)


def _changes(proposition: Proposition) -> bool:
    words, verb = change_words(), telling_verb(proposition).lemma_.lower()
    return verb in words.up.verbs or verb in words.down.verbs


def _tells_rate_of_change(proposition: Proposition, context: Context) -> bool:
    """Whether a change of so many per cent is its first figure: the year before is its base; not "rose to 5%"."""
    figures = [a for a in context.amounts.inside(proposition.span) if proposition.owns(a.span)]
    if not figures or figures[0].change is None or figures[0].unit != "percent":
        return False
    start = figures[0].span.start
    before = context.document.text[max(0, start - LONGEST_BASE) : start].split()
    return _changes(proposition) and (before[-1:] != [TO] or before[-2:] == ["up", TO])

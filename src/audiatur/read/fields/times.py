"""A proposition in; the time it speaks of and the time it was said, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from audiatur.model.attribution import Attribution
from audiatur.model.period import Period, PeriodKind
from audiatur.read.fields.context import Context
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child
from audiatur.read.propositions.words import WORDS

INHERITING_RULES = frozenset(
    {
        "apposition",
        "bracketed_figure",
        "further_figure",
        "listed_item",
        "listed_supplier",
        "participial_clause",
        "stated_share",
        "accompanying_phrase",
        "dashed_apposition",
    }
)
"""Phrases and clauses that speak of the time of the clause they hang from, where they name none."""
YEAR_LENGTH = 4


def period_of(proposition: Proposition, context: Context, governing: str | None) -> str | None:
    """The time it speaks of, in EDTF.

    Args:
        proposition: The statement.
        context: The document's times.
        governing: The period of the proposition it hangs from, or None.
    """
    inside = [p for p in context.periods.inside(proposition.span) if p.edtf and not _ranks(p, proposition)]
    own = [p for p in inside if proposition.owns(p.span)]
    if own:
        return _point(own[0]) if proposition.rule == "event_phrase" else _widest(own, context)
    if governing is not None and proposition.rule == "gerund_clause":
        return f"../{governing}" if "/" not in governing else None
    shared = _under_one_date(proposition, context, governing) or _parallel(proposition)
    if proposition.rule in INHERITING_RULES or shared:
        return governing
    return None


def _under_one_date(proposition: Proposition, context: Context, governing: str | None) -> bool:
    """Whether a coordinate clause stands under a date that opens the sentence: "In 2024, X spent A and earned B"."""
    if governing is None or proposition.governor is None or proposition.rule != "coordinate_clause":
        return False
    verb = proposition.sentence.place(proposition.governor).start
    before = (p for p in context.periods.inside(proposition.sentence.span) if p.span.end <= verb)
    return any(p.edtf == governing for p in before) and child(proposition.head, "nsubj", "nsubjpass") is None


def _parallel(proposition: Proposition) -> bool:
    """Whether it sets the same act of another beside its clause: "X spent A in 2024, while Y spent B"."""
    mark = child(proposition.head, "mark")
    same = proposition.governor is not None and proposition.governor.lemma_ == proposition.head.lemma_
    return same and mark is not None and mark.lower_ in WORDS.contrast_words


def _ranks(period: Period, proposition: Proposition) -> bool:
    """Whether a time only says since when something has been the highest or the first: "the lowest since 1998"."""
    since = period.edtf is not None and period.edtf.endswith("/..")
    return since and any(
        t.tag_ in {"JJS", "RBS"} for t in proposition.tokens if proposition.sentence.place(t).end <= period.span.start
    )


def _point(period: Period) -> str | None:
    """The date itself of an event that stands behind "since" or "until"."""
    return period.timex if period.edtf in {f"{period.timex}/..", f"../{period.timex}"} else period.edtf


def until(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The open period of a state that lasts "until" a dated event, from the periods by head."""
    for clause in proposition.head.children:
        mark = child(clause, "mark")
        ended = periods.get(clause.i) if clause.dep_ == "advcl" else None
        if ended and "/" not in ended and mark is not None and mark.lower_ in WORDS.until_words:
            return f"../{ended}"
    return None


def of_subject(proposition: Proposition, periods: Mapping[int, str | None]) -> str | None:
    """The period of a dated event that is the subject: "the 2008 vote ended the dispute"."""
    noun = child(proposition.head, "nsubj", "nsubjpass")
    return periods.get(noun.i) if noun is not None else None


def _widest(periods: Sequence[Period], context: Context) -> str | None:
    """The first time named; a change "from" one year and in a later one spans both."""
    first = periods[0]
    if _follows_from(first, context) and len(periods) > 1 and periods[1].edtf:
        return f"{first.edtf}/{periods[1].edtf}" if _are_points(first, periods[1]) else first.edtf
    return first.edtf


def _are_points(*periods: Period) -> bool:
    return all(p.edtf is not None and "/" not in p.edtf for p in periods)


def _follows_from(period: Period, context: Context) -> bool:
    before = context.document.text[max(0, period.span.start - 5) : period.span.start]
    return before.casefold().endswith("from ")


def change_period(own: str | None, governing: str | None, proposition: Proposition, context: Context) -> str | None:
    """From the year before to the year of the clause above, for a change told as "an increase from 2022"."""
    if own is None or governing is None or len(own) != YEAR_LENGTH or len(governing) != YEAR_LENGTH:
        return own
    named = [p for p in context.periods.inside(proposition.span) if p.edtf == own]
    earlier = own < governing
    return f"{own}/{governing}" if earlier and named and _follows_from(named[0], context) else own


def said_at(proposition: Proposition, holders: Sequence[Attribution], context: Context) -> str | None:
    """When the statement was made, where a date stands beside its cue and in no content."""
    for attribution in reversed(holders):
        if attribution.cue is None:
            continue
        for period in context.periods.inside(proposition.sentence.span):
            beside = not any(piece.holds(period.span) for piece in attribution.content)
            if period.edtf and beside and period.kind in {PeriodKind.DATE, PeriodKind.TIME}:
                return period.edtf
    return None

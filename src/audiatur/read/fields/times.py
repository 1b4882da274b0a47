"""A proposition in; the time it speaks of and the time it was said, out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from audiatur.model.attribution import Attribution
from audiatur.model.period import Period, PeriodKind
from audiatur.read.fields.context import Context
from audiatur.read.fields.time_words import TIMES
from audiatur.read.fields.told_events import told_before
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import SUBJECTS, before, child, clause_of, first_conjunct
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

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
YEAR = re.compile(r"\d{4}")
SINCE = "since"
WHEN = "when"
BEGINNING = re.compile(r"\bfrom (?:the|its) (?:beginning|day|moment|month|start|time|week|year)\b[^.;:,()]*$")
"""What opens a stretch of time whose beginning is told in a clause: "from the day it opened in May 2029 to ..."."""
ENDING = re.compile(r",? (?:to|until|till|through) ")
LONGEST_BASE = 20
"""Characters of the words that set a figure against an earlier time."""
LONGEST_BEGINNING = 80
"""Characters from "from" to the date."""


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
        if proposition.rule == "event_phrase" or _not_until(proposition, own[0], context):
            return _several_events(proposition, own, context) or _point(own[0])
        return _under_way(proposition, own[0]) or _widest(own, context)
    if governing is not None and proposition.rule == "gerund_clause":
        return f"../{governing}" if "/" not in governing else None
    told = (
        _since_clause(proposition, context)
        or _of_antecedent(proposition, context)
        or _beside_event(proposition, context)
        or _fronted(proposition, context)
    )
    if told is not None or proposition.tokens[0].lower_ in TIMES.later_words:
        return told
    if _shares_time(proposition, context, governing):
        return _arrival(governing, proposition)
    return told_before(proposition, context)


def _shares_time(proposition: Proposition, context: Context, governing: str | None) -> bool:
    """Whether it speaks of the time of the clause it hangs from."""
    inherits = proposition.rule in INHERITING_RULES and not _describes_party(proposition)
    return (
        inherits
        or _under_one_date(proposition, context, governing)
        or _parallel(proposition)
        or _still_since(proposition, governing)
        or _at_once(proposition.head, proposition.governor)
    )


def _since_clause(proposition: Proposition, context: Context) -> str | None:
    """The open period of what "has" been so since a dated event: "since the plant opened in 2021, output has grown"."""
    if not is_perfect(proposition):
        return None
    for clause in proposition.head.children:
        mark = child(clause, "mark") if clause.dep_ == "advcl" else None
        if mark is not None and mark.lower_ == SINCE and clause.tag_ == "VBD":
            run = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
            named = {p.edtf for p in context.periods.inside(proposition.sentence.place(run)) if p.edtf}
            begun = named.pop() if len(named) == 1 else None
            return f"{begun}/.." if begun is not None and "/" not in begun else None
    return None


def _beside_event(proposition: Proposition, context: Context) -> str | None:
    """The open period before or after a dated event told by itself: "has fallen since the 2008 crash"."""
    for phrase in proposition.head.subtree:
        event = child(phrase, "pobj") if phrase.dep_ == "prep" and phrase.lower_ in TIMES.event_edges else None
        ranked = any(t.tag_ in {"JJS", "RBS"} for t in phrase.head.subtree if t.i < phrase.i)
        if event is None or ranked or clause_of(phrase).i != proposition.head.i:
            continue
        place = proposition.sentence.place(phrase.doc[phrase.i : event.i + 1])
        for period in context.periods.inside(place):
            if period.edtf is not None and ".." in period.edtf.split("/") and period.span.end < place.end:
                return period.edtf
    return None


def _fronted(proposition: Proposition, context: Context) -> str | None:
    """The time before a subject that is told of by itself: "last May, a fire at the mill killed nine"."""
    for phrase in proposition.head.children:
        if phrase.dep_ not in {"npadvmod", "prep"} or phrase.right_edge.i >= proposition.start:
            continue
        place = proposition.sentence.place(phrase.doc[phrase.left_edge.i : phrase.right_edge.i + 1])
        for period in context.periods.inside(place):
            if period.edtf is not None:
                return period.edtf
    return None


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


def _still_since(proposition: Proposition, governing: str | None) -> bool:
    """Whether it goes on about the time that "since" opens: "900 have been tried since 1978 but 13 have been freed"."""
    open_ended = governing is not None and governing.endswith("/..")
    return open_ended and proposition.rule == "coordinate_clause" and is_perfect(proposition)


def is_perfect(proposition: Proposition) -> bool:
    """Whether it tells what has been so: "has grown since", and not what was so then."""
    return any(c.dep_ == "aux" and c.lemma_.lower() == "have" for c in proposition.head.children)


def _arrival(governing: str | None, proposition: Proposition) -> str | None:
    """The last year of the clause above, for the level reached by then."""
    arrives = governing is not None and proposition.head.lemma_.lower() in TIMES.arriving_verbs
    return governing.partition("/")[2] or governing if governing is not None and arrives else governing


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


def _at_once(head: Token, above: Token | None) -> bool:
    """Whether it happened along with what its clause tells: "the price rose in May as the mills closed and ..."."""
    first = first_conjunct(head)
    mark = child(first, "mark")
    both_past = head.tag_ == "VBD" and first.head.tag_ == "VBD" and child(head, "aux") is None
    return (
        both_past and above is not None and first.dep_ == "advcl" and mark is not None and mark.lower_ in TIMES.meeting
    )


def _of_antecedent(proposition: Proposition, context: Context) -> str | None:
    """The date that a clause with "when" explains: "in October 2007, when the bridge fell and 90 people died"."""
    first = first_conjunct(proposition.head)
    comma = before(first)
    if first.dep_ not in {"relcl", "advcl"} or comma is None or first.left_edge.lower_ != WHEN or comma.text != ",":
        return None
    place = proposition.sentence.place(comma.nbor(-1))
    named = (p for p in context.periods.inside(proposition.sentence.span) if p.edtf and p.span.holds(place))
    return next((_point(period) for period in named), None)


def _describes_party(proposition: Proposition) -> bool:
    """Whether an apposition says who or what somebody is, whatever the time: beside a subject or a name."""
    head = proposition.head
    if proposition.rule not in {"apposition", "dashed_apposition"} or head.dep_ != "appos":
        return False
    beside = head.head
    return beside.pos_ == "PROPN" or (beside.dep_ in SUBJECTS and child(beside, "nummod") is None)


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
    """The first time named; a change "from" one year and in a later one spans both, as do two ends told in clauses."""
    first = periods[0]
    if len(periods) > 1 and _are_points(first, periods[1].model_copy(update={"edtf": periods[1].timex})):
        text, second = context.document.text, periods[1]
        opened = BEGINNING.search(text[max(0, first.span.start - LONGEST_BEGINNING) : first.span.start])
        if opened is not None and ENDING.fullmatch(text[first.span.end : second.span.start]):
            return f"{first.edtf}/{second.timex}"
    if len(periods) > 1 and _follow_each_other(first, periods[1], context):
        return f"{first.edtf}/{periods[1].edtf}"
    if _follows_from(first, context) and len(periods) > 1 and periods[1].edtf:
        return f"{first.edtf}/{periods[1].edtf}" if _are_points(first, periods[1]) else first.edtf
    return first.edtf


def _follow_each_other(first: Period, second: Period, context: Context) -> bool:
    """Whether two years in a row are told together: "in 2016 and 2017" is all of both."""
    text = context.document.text[first.span.end : second.span.start]
    years = [p.edtf for p in (first, second) if p.edtf is not None and YEAR.fullmatch(p.edtf)]
    together = text.strip() in {"and", "or"} and len(years) == len((first, second))
    return together and int(years[1]) - int(years[0]) == 1


def _are_points(*periods: Period) -> bool:
    return all(p.edtf is not None and "/" not in p.edtf for p in periods)


def _follows_from(period: Period, context: Context) -> bool:
    before = context.document.text[max(0, period.span.start - 5) : period.span.start]
    return before.casefold().endswith("from ")


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

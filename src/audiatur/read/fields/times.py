"""A proposition in; the time it speaks of and the time it was said, out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audiatur.model.attribution import Attribution
from audiatur.model.period import Period, PeriodKind
from audiatur.read.fields.context import Context
from audiatur.read.fields.lasting_times import lasting
from audiatur.read.fields.own_times import SINCE, is_perfect, only_ranks, own_time, point
from audiatur.read.fields.same_period import same_period
from audiatur.read.fields.time_words import TIMES
from audiatur.read.fields.told_events import told_before
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import SUBJECTS, before, child, clause_of, first_conjunct, has_subject
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
LONGEST_NAMING, MOST_NAMING = 60, 3
"""Characters and words behind a year within which it names a candidate or a winner."""
WHEN = "when"
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def period_of(proposition: Proposition, context: Context, governing: str | None) -> str | None:
    """The time it speaks of, in EDTF.

    Args:
        proposition: The statement.
        context: The document's times.
        governing: The period of the proposition it hangs from, or None.
    """
    inside = [p for p in context.periods.inside(proposition.span) if p.edtf and not only_ranks(p, proposition)]
    own = [p for p in inside if proposition.owns(p.span) and not _names_somebody(p, context)]
    if own:
        return own_time(proposition, own, context)
    if governing is not None and proposition.rule == "gerund_clause":
        return f"../{governing}" if "/" not in governing else None
    told = (
        _since_clause(proposition, context)
        or _of_antecedent(proposition, context)
        or _beside_event(proposition, context)
        or _fronted(proposition, context)
        or _brought_out(proposition, context)
        or _since_then(proposition, context)
        or same_period(proposition, context)
        or _counted_in(proposition, context)
        or lasting(proposition, context)
    )
    if told is not None or proposition.tokens[0].lower_ in TIMES.later_words:
        return told
    if (held := _during(proposition, inside, context)) is not None:
        return held
    if _shares_time(proposition, context, governing):
        return _arrival(governing, proposition)
    return told_before(proposition, context)


def _during(proposition: Proposition, inside: Sequence[Period], context: Context) -> str | None:
    """The time of the event during which something came about: "agreed during a visit on Monday"."""
    if proposition.rule != "participial_clause" or not inside:
        return None
    before = context.document.text[proposition.span.start : inside[0].span.start].casefold().split()
    return inside[0].edtf if "during" in before else None


def _is_reached_from(proposition: Proposition, context: Context) -> bool:
    """Whether it is the later level of a change whose time is that of the earlier: "from 2 million in 2026 to 5"."""
    verb = proposition.governor
    if verb is None or proposition.rule != "further_figure" or proposition.tokens[0].lower_ != "to":
        return False
    start = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "from"), None)
    base = child(start, "pobj") if start is not None else None
    if start is None or base is None or base.ent_type_ == "DATE":
        return False
    place = proposition.sentence.place(start.doc[start.i : start.right_edge.i + 1])
    return any(period.edtf for period in context.periods.inside(place))


def _shares_time(proposition: Proposition, context: Context, governing: str | None) -> bool:
    """Whether it speaks of the time of the clause it hangs from."""
    inherits = proposition.rule in INHERITING_RULES and not _describes_party(proposition)
    if _is_reached_from(proposition, context):
        return False
    return (
        inherits
        or _under_one_date(proposition, context, governing)
        or _parallel(proposition)
        or _same_day(proposition, governing)
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
    for phrase in proposition.sentence.tokens:
        if phrase.dep_ != "prep" or phrase.lower_ not in TIMES.event_edges:
            continue
        event = child(phrase, "pobj")
        if event is None or clause_of(phrase).i != proposition.head.i:
            continue
        if any(t.tag_ in {"JJS", "RBS"} for t in phrase.head.subtree if t.i < phrase.i):  # "the worst since the crash"
            continue
        place = proposition.sentence.place(phrase.doc[phrase.i : event.i + 1])
        for period in context.periods.inside(place):
            if period.edtf is not None and ".." in period.edtf.split("/") and period.span.end < place.end:
                return period.edtf
    return None


def _fronted(proposition: Proposition, context: Context) -> str | None:
    """The time before a subject that is told of by itself: "last May, a fire at the mill killed nine".

    So too before one who tells in the present what was so then: "for May, the bank says, wages rose".
    """
    teller = first_conjunct(proposition.head).head
    tells_now = proposition.rule == "content_clause" and teller.tag_ in {"VBZ", "VBP"}
    for phrase in (*proposition.head.children, *(teller.children if tells_now else ())):
        if phrase.dep_ not in {"npadvmod", "prep"} or phrase.right_edge.i >= proposition.start:
            continue
        if phrase.lower_ == "according":  # "according to a study published on Monday"
            continue
        place = proposition.sentence.place(phrase.doc[phrase.left_edge.i : phrase.right_edge.i + 1])
        for period in context.periods.inside(place):
            if period.edtf is not None:
                return period.edtf
    return None


def _brought_out(proposition: Proposition, context: Context) -> str | None:
    """When a paper was brought out that told something: "in June, a study published in the journal found that ..."."""
    verb, paper = proposition.head, proposition.head.head
    if proposition.rule != "restrictive_clause" or verb.tag_ != "VBN" or paper.dep_ not in SUBJECTS:
        return None
    if verb.lemma_.lower() not in TIMES.publishing_verbs or paper.head.lemma_.lower() not in WORDS.reporting_verbs:
        return None
    start = proposition.sentence.place(paper.doc[paper.left_edge.i]).start
    fronted = {p.edtf for p in context.periods.inside(proposition.sentence.span) if p.span.end <= start and p.edtf}
    return fronted.pop() if len(fronted) == 1 else None


def _since_then(proposition: Proposition, context: Context) -> str | None:
    """The open period from the one time named last, here or in the sentence before: "since then it has grown"."""
    then = next((c for c in proposition.head.children if c.lower_ == SINCE and c.dep_ == "prep"), None)
    if then is None or not is_perfect(proposition) or [c.lower_ for c in then.children] != ["then"]:
        return None
    number = proposition.sentence.index
    before = context.periods.last_before(proposition.sentence.place(then).start)
    last = context.periods[before - 1] if before else None
    near = context.sentences[max(0, number - 1)].span.start
    named = last is not None and last.edtf is not None and last.span.start >= near and "/" not in last.edtf
    return f"{last.edtf}/.." if last is not None and named else None


def _counted_in(proposition: Proposition, context: Context) -> str | None:
    """The year of the count that found it: "the 2030 census found that 900 people lived there"."""
    found = first_conjunct(proposition.head)
    source = child(found.head, "nsubj") if found.dep_ == "ccomp" else None
    if source is None or source.lemma_.lower() not in TIMES.counts_of_a_time:
        return None
    place = proposition.sentence.place(source.doc[source.left_edge.i : source.i + 1])
    named = {period.edtf for period in context.periods.inside(place)}
    return named.pop() if len(named) == 1 else None


def _still_since(proposition: Proposition, governing: str | None) -> bool:
    """Whether it goes on about the time that "since" opens: "900 have been tried since 1978 but 13 have been freed"."""
    open_ended = governing is not None and governing.endswith("/..")
    return open_ended and proposition.rule == "coordinate_clause" and is_perfect(proposition)


def _arrival(governing: str | None, proposition: Proposition) -> str | None:
    """The last year of the clause above, for the level reached by then."""
    arrives = governing is not None and proposition.head.lemma_.lower() in TIMES.arriving_verbs
    return governing.partition("/")[2] or governing if governing is not None and arrives else governing


def _under_one_date(proposition: Proposition, context: Context, governing: str | None) -> bool:
    """Whether a coordinate clause stands under a date that opens the sentence: "In 2024, X spent A and earned B".

    One with a subject of its own does where both tell in the simple past what was so then.
    """
    above = proposition.governor
    if governing is None or above is None or proposition.rule != "coordinate_clause":
        return False
    own_subject = child(proposition.head, "nsubj", "nsubjpass")
    if own_subject is not None and not (_simple_past(proposition.head) and _simple_past(above)):
        return False
    first = child(above, "nsubj", "nsubjpass") if own_subject is not None else None
    until = proposition.sentence.place(above if first is None else first.doc[first.left_edge.i]).start
    before = (p for p in context.periods.inside(proposition.sentence.span) if p.span.end <= until)
    return any(p.edtf == governing for p in before)


def _simple_past(verb: Token) -> bool:
    helper = child(verb, "auxpass", "aux")
    return verb.tag_ == "VBD" if helper is None else helper.tag_ == "VBD" and helper.lemma_.lower() in {"be", "do"}


def _same_day(proposition: Proposition, governing: str | None) -> bool:
    """Whether two acts of one subject were done on the day named with the first: "found it on Friday and called"."""
    above = proposition.governor
    if above is None or governing is None or not DAY.fullmatch(governing) or proposition.rule != "coordinate_clause":
        return False
    acts = proposition.head.tag_ == above.tag_ == "VBD" and child(above, "advcl") is None
    return acts and not has_subject(proposition.head)


def _parallel(proposition: Proposition) -> bool:
    """Whether it sets the same act of another beside its clause: "X spent A in 2024, while Y spent B"."""
    mark = child(proposition.head, "mark")
    same = proposition.governor is not None and proposition.governor.lemma_ == proposition.head.lemma_
    return same and mark is not None and mark.lower_ in WORDS.contrast_words


def _at_once(head: Token, above: Token | None) -> bool:
    """Whether it happened along with what its clause tells: "the price rose in May as the mills closed and ..."."""
    first = first_conjunct(head)
    opener = child(first, "mark") or first.left_edge
    both_past = _simple_past(head) and _simple_past(first.head)
    return both_past and above is not None and first.dep_ == "advcl" and opener.lower_ in TIMES.meeting


def _of_antecedent(proposition: Proposition, context: Context) -> str | None:
    """The date that a clause with "when" explains: "in October 2007, when the bridge fell and 90 people died"."""
    first = first_conjunct(proposition.head)
    comma = before(first)
    if first.dep_ not in {"relcl", "advcl"} or comma is None or first.left_edge.lower_ != WHEN or comma.text != ",":
        return None
    place = proposition.sentence.place(comma.nbor(-1))
    named = (p for p in context.periods.inside(proposition.sentence.span) if p.edtf and p.span.holds(place))
    return next((point(period) for period in named), None)


def _describes_party(proposition: Proposition) -> bool:
    """Whether an apposition says who or what somebody is, whatever the time: beside a subject or a name."""
    head = proposition.head
    if proposition.rule not in {"apposition", "dashed_apposition"} or head.dep_ != "appos":
        return False
    beside = head.head
    return beside.pos_ == "PROPN" or (beside.dep_ in SUBJECTS and child(beside, "nummod") is None)


def _names_somebody(period: Period, context: Context) -> bool:
    """Whether a year only says which candidate or winner somebody is: "a likely 2016 candidate has opposed it"."""
    behind = context.document.text[period.span.end : period.span.end + LONGEST_NAMING].casefold()
    words = [word.strip(".,;:()") for word in behind.split()[:MOST_NAMING]]
    return behind[:1].isspace() and any(word.removesuffix("s") in TIMES.named_by_year for word in words)


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

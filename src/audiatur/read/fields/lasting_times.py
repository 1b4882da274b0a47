"""A proposition in the present perfect in; the stretch of time up to the writing that it speaks of, out.

"Has led the union for 20 years", told in 2030, speaks of 2010 to 2030, as "over the past 20 years" does.
"""

from __future__ import annotations

import re

from audiatur.model.period import Period
from audiatur.read.fields.context import Context
from audiatur.read.fields.time_words import TIMES
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child
from audiatur.read.tokens import Token

YEARS = re.compile(r"P(\d{1,3})Y")
WRITTEN = re.compile(r"\d{4}")
FOR = "for "
OPEN_END = "/.."


def lasting(proposition: Proposition, context: Context) -> str | None:
    """The years up to that of writing, or the time since a date that stands in a clause about what it acts on."""
    if not any(c.dep_ == "aux" and c.lower_ in TIMES.present_perfect for c in proposition.head.children):
        return None
    return _for_years(proposition, context) or _since_in_relative(proposition, context)


def _for_years(proposition: Proposition, context: Context) -> str | None:
    """For "has led it for 20 years": no more and no less than so many, and the year of writing known."""
    written = context.document.published
    if written is None or WRITTEN.match(written) is None:
        return None
    year = int(written[:4])
    for period in context.periods.inside(proposition.span):
        length = YEARS.fullmatch(period.timex)
        if length is not None and proposition.owns(period.span) and _behind_for(period, context):
            return f"{year - int(length[1]):04}/{year:04}" if int(length[1]) < year else None
    return None


def _behind_for(period: Period, context: Context) -> bool:
    before = context.document.text[max(0, period.span.start - len(FOR)) : period.span.start]
    return before.casefold() == FOR


def _since_in_relative(proposition: Proposition, context: Context) -> str | None:
    """For "has kept a list that names the ships since 2009": of what is so now, "since" tells only with the perfect."""
    thing = child(proposition.head, "dobj")
    clause = child(thing, "relcl") if thing is not None else None
    if clause is None or not _is_now(clause):
        return None
    run = clause.doc[clause.left_edge.i : clause.right_edge.i + 1]
    named = {p.edtf for p in context.periods.inside(proposition.sentence.place(run)) if p.edtf}
    since = named.pop() if len(named) == 1 else None
    return since if since is not None and since.endswith(OPEN_END) else None


def _is_now(verb: Token) -> bool:
    """Whether a verb is in the simple present."""
    return verb.tag_ in {"VBZ", "VBP"} and child(verb, "aux", "auxpass") is None

"""A rule for one unit of time up to the day of writing, or from it on: "over the last month", "over the next"."""

from __future__ import annotations

import re

from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import near
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.patterns import SPACE, compiled
from audiatur.read.periods.sense import Sense, sense_at

LONGEST_CLAUSE = 120
"""Characters before a time within which its verb is looked for."""
PERFECT = re.compile(r"\b(?:has|have)(?: \w+)?(?: \w+(?:ed|en)| set| put) (?!by\b)")
"""What has been done tells now of what is to come: "has committed 50 million over the next decade"."""


def _one_unit(match: re.Match[str], setting: Setting) -> Value | None:
    """So long from the day of writing; in a story of then, "the next" is the one behind the one last named."""
    start = match.start("span")
    before = match.string[max(0, start - LONGEST_CLAUSE) : start]
    perfect = PERFECT.search(before.rpartition(". ")[2]) is not None
    then = match["which"].lower() != "last" and not perfect and sense_at(setting, start) is Sense.BACK
    return None if then else near(match, setting)


RULES = (
    Rule(
        "one_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:over|during|within|throughout){SPACE}(?P<span>the{SPACE}(?P<which>last|next|coming)(?P<one>{SPACE})"
            rf"(?P<unit>decade|century|year|month|week)\b)(?!{SPACE}(?:of|before|in)\b)"
        ),
        _one_unit,
    ),
)

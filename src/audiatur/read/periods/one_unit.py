"""A rule for one unit of time up to the day of writing, or from it on: "over the last month", "over the next"."""

from __future__ import annotations

import re

from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import near
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.patterns import SPACE, compiled
from audiatur.read.periods.sense import Sense, sense_at


def _one_unit(match: re.Match[str], setting: Setting) -> Value | None:
    """So long from the day of writing; in a story of then, "the next" is the one behind the one last named."""
    then = match["which"].lower() != "last" and sense_at(setting, match.start("span")) is Sense.BACK
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

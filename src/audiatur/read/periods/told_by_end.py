"""Rules for quarters and years told by the day on which they end: "the quarter ended 30 June", "the year to March"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date, shift_months
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import DAY, GAP, MONTH, SPACE, YEAR, compiled
from audiatur.read.periods.step import quarter_value

YEAR_ENDED = "year_ended"
_WORDS = calendar_words()
_FEW = 7
"""Days of a month in which the quarter of the month before may end: firms that count in weeks end it on a weekday."""
_QUARTER_MONTHS = 3
_ENDED = (
    rf"(?={SPACE}(?:that{SPACE})?(?:ended|ending|to|through){SPACE}(?:on{SPACE})?(?:the{SPACE})?"
    rf"(?:(?P<month>{MONTH})(?:{SPACE}(?P<day>{DAY}))?|(?P<day2>{DAY}){SPACE}(?:of{SPACE})?(?P<month2>{MONTH}))"
    rf"(?:{GAP}(?P<year>{YEAR}))?)"
)


def _end(match: re.Match[str], setting: Setting) -> tuple[CalendarDate | None, Anchor]:
    """The month in which it ends, for all but the first days of it, and what gave its year."""
    month, written = _WORDS.month(match["month"] or match["month2"]), match["day"] or match["day2"]
    day = _WORDS.ordinal(written) if written else None
    if match["year"]:
        at, anchor = calendar_date(int(match["year"]), month, day), Anchor.NONE
    else:
        at, anchor = nearest_year(month, day, setting, match.end())
    if at is None:
        return None, Anchor.NONE
    return shift_months(at, -1 if at.day is not None and at.day <= _FEW else 0), anchor


def _quarter(match: re.Match[str], setting: Setting) -> Value:
    """The quarter of the calendar that ends then; where none does, the quarter of a firm: of the number last named."""
    last, anchor = _end(match, setting)
    if last is None or last.month is None:
        return Value(PeriodKind.DATE, "XXXX-QX")
    if last.month % _QUARTER_MONTHS == 0:
        return quarter_value(last.year, last.month // _QUARTER_MONTHS, anchor)
    first, number = shift_months(last, 1 - _QUARTER_MONTHS), setting.quarter.number if setting.quarter else "X"
    return Value(PeriodKind.DATE, f"{last.year}-Q{number}", f"{first}/{last}" if first else None, anchor, first)


def _year(_: re.Match[str], __: Setting) -> Value:
    """A length, as TIMEX3 has it, for it is no year of the calendar; its end gives it its place."""
    return Value(PeriodKind.DURATION, "P1Y")


_WHOSE = rf"(?:the|its|their){SPACE}"
RULES = (
    Rule("quarter_ended", (Cue.QUARTER, Cue.MONTH), compiled(rf"{_WHOSE}(?:latest{SPACE})?quarter{_ENDED}"), _quarter),
    Rule(
        YEAR_ENDED,
        (Cue.UNIT, Cue.MONTH),
        compiled(rf"{_WHOSE}(?:(?:full|whole|fiscal|financial|business|latest){SPACE}){{0,2}}year{_ENDED}"),
        _year,
    ),
)

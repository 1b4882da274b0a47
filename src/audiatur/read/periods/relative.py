"""Rules for times counted from the day of writing: "yesterday", "last March", "next week"."""

from __future__ import annotations

import re
from dataclasses import replace

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date, shift_days
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.hints import is_due_at
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_weekday, pointed_weekday
from audiatur.read.periods.patterns import (
    AMBIGUOUS_MONTH,
    ANY_WEEKDAY,
    CLEAR_MONTH,
    DAY,
    MONTH,
    SPACE,
    WEEKDAY,
    WHICH,
    compiled,
    either,
)
from audiatur.read.periods.sense import Sense, sense_at
from audiatur.read.periods.step import step_unit
from audiatur.read.periods.weekdays import is_regular

_WORDS = calendar_words()
_STEP = {
    "last": -1,
    "past": -1,
    "this past": -1,
    "this": 0,
    "the current": 0,
    "the latest": -1,
    "next": 1,
    "coming": 1,
    "this coming": 1,
}
SATURDAY = 6
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def _fold(text: str) -> str:
    return " ".join(text.lower().split())


_LONGEST_WORD = 32
_NAME_BEFORE = re.compile(r"\b[A-Z][\w’'.-]{1,29}\s$")
_QUOTED = re.compile(r"[“\"‘'](?P<name>[^“”\"]{1,40}?)[,.]?[”\"’']")


def _is_name(match: re.Match[str]) -> bool:
    """As in "Harbour Today", “This Week” in quotation marks: the name of a paper or of a show."""
    text, start, end = match.string, match.start(), match.end()
    if not match[0].split()[-1][0].isupper():
        return False
    quoted = _QUOTED.match(text, start - 1) if start else None
    if quoted is not None and quoted.end("name") == end:
        return True
    return " " not in match[0] and _NAME_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start]) is not None


_OF_AN_AGE = re.compile(rf"[’']s(?:{SPACE}[a-z-]{{2,20}}){{0,2}}{SPACE}{either(_WORDS.things_of_an_age)}\b")


def _day_word(match: re.Match[str], setting: Setting) -> Value | None:
    word = _fold(match["word"])
    if _is_name(match):
        return None
    if word == "today" and _OF_AN_AGE.match(match.string, match.end()):
        return Value(PeriodKind.DATE, "PRESENT_REF")
    at = setting.published
    night = word in ("tonight", "last night")
    if at is None or at.day is None:
        return Value(PeriodKind.TIME if night else PeriodKind.DATE, "XXXX-XX-XX" + ("TNI" if night else ""))
    day = shift_days(at, _DAYS[word])
    if day is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    if night:
        return Value(PeriodKind.TIME, f"{day}TNI", str(day), Anchor.PUBLICATION, day)
    return date_value(day, Anchor.PUBLICATION)


def _from_tomorrow(match: re.Match[str], setting: Setting) -> Value:
    at = setting.published
    step = 2 if "tomorrow" in match[0].lower() else -2
    day = shift_days(at, step) if at is not None and at.day is not None else None
    return date_value(day, Anchor.PUBLICATION) if day else Value(PeriodKind.DATE, "XXXX-XX-XX")


_NAMED = re.compile(rf"\b{either(_WORDS.named_weekdays)}{SPACE}$", re.IGNORECASE)


def _weekday(match: re.Match[str], setting: Setting) -> Value | None:
    if is_regular(match) or _NAMED.search(match.string[max(0, match.start() - 12) : match.start()]):
        return None
    weekday = _WORDS.weekday(match["weekday"])
    which = _fold(match.groupdict().get("which") or "")
    at = setting.published
    if at is None or at.day is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    named = setting.reference
    if which == "previous" and named is not None and named.day and named.first.isoweekday() == weekday:
        return step_unit(named, "day", -7, Anchor.TEXT)  # "Friday's close was below that of the previous Friday"
    day = (
        pointed_weekday(weekday, which, setting, match.start("weekday"))
        if which
        else nearest_weekday(weekday, setting, match.start())
    )
    return date_value(day, Anchor.PUBLICATION) if day else Value(PeriodKind.DATE, "XXXX-XX-XX")


def _month(match: re.Match[str], setting: Setting) -> Value | None:
    month, at = _WORDS.month(match["month"]), setting.published
    if at is None or at.month is None:
        return Value(PeriodKind.DATE, f"XXXX-{month:02}")
    which = _fold(match["which"])
    day = _WORDS.ordinal(match["day"]) if match["day"] else None
    asked, here = (month, day or 0), (at.month, (at.day or 0) if day else 0)
    year = at.year
    if which in ("last", "this past", "past", "previous") and asked >= here:
        year -= 1
    elif which in ("next", "this coming", "coming") and asked <= here:
        year += 1
    found = calendar_date(year, month, day)
    return date_value(found, Anchor.PUBLICATION) if found else None


def _is_weekend_gone(match: re.Match[str], setting: Setting) -> bool:
    """Whether "this weekend" is the one before: something was so then, and the next has not begun."""
    at = setting.published
    if match["unit"].lower() != "weekend" or at is None or at.day is None or at.first.isoweekday() >= SATURDAY:
        return False
    return sense_at(setting, match.start()) is Sense.BACK


def _unit(match: re.Match[str], setting: Setting) -> Value | None:
    which = _fold(match["which"])
    if _is_name(match):
        return None
    step = _STEP[which] - (which == "this" and _is_weekend_gone(match, setting))
    value = step_unit(setting.published, _WORDS.unit(match["unit"]), step, Anchor.PUBLICATION)
    if value is not None and match["fiscal"] and value.edtf is not None and match["unit"].lower() == "year":
        return replace(value, timex=f"FY{value.timex}")
    return value


def _month_of_year(match: re.Match[str], setting: Setting) -> Value:
    """As in "October of next year"."""
    month, at = _WORDS.month(match["month"]), setting.published
    if at is None:
        return Value(PeriodKind.DATE, f"XXXX-{month:02}")
    return date_value(CalendarDate(at.year + _STEP[_fold(match["which"])], month), Anchor.PUBLICATION)


def _weekend(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "over the weekend", "the weekend fire": the last one, or the next where the verb looks ahead."""
    at = setting.published
    if at is None or at.day is None:
        return step_unit(None, "weekend", 0, Anchor.NONE)
    running = at.first.isoweekday() >= SATURDAY
    step = 0 if running or sense_at(setting, match.start()) is Sense.AHEAD else -1
    return step_unit(at, "weekend", step, Anchor.PUBLICATION)


_AFTER_ALL = re.compile(rf"(?:^|(?<=[\"“‘']))at{SPACE}the{SPACE}end{SPACE}of{SPACE}the{SPACE}day(?=,)", re.IGNORECASE)
"""Who opens a sentence with this mostly means "after all"."""
_SINCE_YEAR_END = re.compile(rf"since{SPACE}(?:the{SPACE})?(?:year[-\s]end|end{SPACE}of{SPACE}year)", re.IGNORECASE)
"""A year that is not over has no end yet that something could have been so since."""


def _edge(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the end of the year", "earlier in the week": of the running unit, or of the one last named in the text."""
    unit = _WORDS.unit(match["unit"] or "year")
    if _AFTER_ALL.match(match.string, max(0, match.start() - len("at "))):
        return None
    reference, letter = setting.reference, _WORDS.units[unit]
    if _SINCE_YEAR_END.match(match[0]):
        return step_unit(setting.published, "year", -1, Anchor.PUBLICATION)
    fits = reference is not None and (
        letter in "YEC" or reference.day is not None or (letter == "M" and reference.month is not None)
    )
    to_come = sense_at(setting, match.start()) is Sense.AHEAD or is_due_at(setting, match.start())
    if fits and not (setting.published is not None and to_come):
        return step_unit(reference, unit, 0, Anchor.TEXT)
    return step_unit(setting.published, unit, 0, Anchor.PUBLICATION)


RULES = (
    Rule(
        "day_word",
        (Cue.DAY_WORD,),
        compiled(rf"(?:(?:earlier|later){SPACE})?(?P<word>today|tonight|yesterday|tomorrow|last\s{{1,3}}night)"),
        _day_word,
    ),
    Rule(
        "day_beyond",
        (Cue.DAY_WORD,),
        compiled(rf"the{SPACE}day{SPACE}(?:after{SPACE}tomorrow|before{SPACE}yesterday)"),
        _from_tomorrow,
    ),
    Rule("weekday", (Cue.WEEKDAY,), compiled(rf"(?P<weekday>{WEEKDAY})"), _weekday),
    Rule(
        "near_weekday",
        (Cue.WEEKDAY,),
        compiled(rf"(?:on{SPACE})?(?P<span>{WHICH}{SPACE}(?P<weekday>{ANY_WEEKDAY}))"),
        _weekday,
    ),
    Rule(
        "near_month",
        (Cue.MONTH,),
        compiled(
            rf"{WHICH}{SPACE}(?P<month>{CLEAR_MONTH}\b|{AMBIGUOUS_MONTH})(?!\.?\s\d{{1,2}},?\s\d{{4}})(?:{SPACE}(?P<day>{DAY}))?"
        ),
        _month,
    ),
    Rule(
        "near_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?:earlier|later|sometime){SPACE}(?:in{SPACE})?)?(?P<which>last|this|next|this{SPACE}past|this{SPACE}coming|the{SPACE}(?:current|latest)){SPACE}(?:calendar{SPACE}|(?P<fiscal>fiscal|financial){SPACE}|school{SPACE}|working{SPACE}|work[\s-]?(?=week))?(?P<unit>week|weekend|month|year|decade|century)\b(?!{SPACE}of{SPACE}(?:the|this|that|last|next|his|her|its|their|our|a|an|{MONTH}|[12]\d{{3}})\b)"
        ),
        _unit,
    ),
    Rule(
        "month_of_year",
        (Cue.MONTH,),
        compiled(rf"(?P<month>{MONTH}){SPACE}(?:of{SPACE})?(?P<which>this|last|next){SPACE}year"),
        _month_of_year,
    ),
    Rule(
        "edge_of_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?:(?:the|at|by|until|since){SPACE})(?:very{SPACE})?(?:beginning|start|end|middle|close|rest|remainder){SPACE}of|(?:earlier|later|late|early){SPACE}in){SPACE}the{SPACE}(?P<unit>day|week|month|year|decade|century)(?!{SPACE}\d{{4}}\b)"
        ),
        _edge,
    ),
    Rule(
        "unit_end",
        (Cue.UNIT,),
        compiled(
            rf"(?:by|at|around|before|since|until){SPACE}(?P<span>(?:(?:the{SPACE})?end{SPACE}of{SPACE}(?P<unit>year|month)|year[-\s]end))"
        ),
        _edge,
    ),
    Rule(
        "running_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:in|on|during|for|over|throughout|(?:time|part|half|quarter|months|weeks|point){SPACE}of){SPACE}(?P<span>the{SPACE}(?P<unit>year|month|week|day))(?=[.,;:)]|$)"
        ),
        _edge,
    ),
    Rule(
        "unit_of_genitive",
        (Cue.UNIT,),
        compiled(r"(?P<span>the\s(?P<unit>year|month|week|day))[’']s(?=\s\w)"),
        _edge,
    ),
    Rule(
        "whole_unit",
        (Cue.UNIT,),
        compiled(rf"the{SPACE}(?:entire|whole|full){SPACE}(?P<unit>month|year|week|decade)\b"),
        _edge,
    ),
    Rule(
        "the_weekend",
        (Cue.UNIT,),
        compiled(rf"(?P<span>the{SPACE}(?P<unit>weekend))(?!{SPACE}(?:of|before|after|in)\b)"),
        _weekend,
    ),
)

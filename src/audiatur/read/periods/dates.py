"""Rules for days, months and years named by the calendar: "16 December 2024", "Dec. 16", "March 2025", "2024-12-16"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date, shift_months
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import (
    AMBIGUOUS_MONTH,
    ANY_WEEKDAY,
    CLEAR_MONTH,
    DAY,
    GAP,
    MONTH,
    ORDINAL,
    SPACE,
    YEAR,
    compiled,
    either,
)
from audiatur.read.periods.sense import Sense, sense_at, token_at

_LEAD = rf"(?:(?:{either(calendar_words().named_weekdays)}{SPACE})?(?P<lead>{ANY_WEEKDAY}){GAP}(?:the{SPACE})?)?"
_SHORT_MONTH = either(calendar_words().ambiguous_months - {"March", "May", "Mar"})
"""Behind a day these are months in small letters too: "14 nov"."""
_BEFORE_MONTH = either(calendar_words().before_month)

_JOINS = re.compile(r"\b(?:and|or|by|for|of|to|from)\s{1,3}$", re.IGNORECASE)
"""Before "Jan" and a capitalised word these join names: "Petra Lind and Jan Vask"."""


def _day_of(match: re.Match[str]) -> int | None:
    return calendar_words().ordinal(match["day"]) if match.groupdict().get("day") else None


def _named(match: re.Match[str], setting: Setting) -> Value | None:
    """A month with a year, or a day and month with or without one."""
    month, day = calendar_words().month(match["month"]), _day_of(match)
    if match.groupdict().get("year"):
        at = calendar_date(int(match["year"]), month, day)
        return date_value(at) if at else None
    if day is None and _is_given_name(match, setting):
        return None
    lead = match.groupdict().get("lead")
    return without_year(month, day, setting, match.start(), calendar_words().weekday(lead) if lead else None)


def _of_noun(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the March vote", "a May poll": the month before a common noun, and no march or leave."""
    token = token_at(setting.sentence, match.end() + 1)
    told = token is not None and token.tag_ in ("NN", "NNS") and token.lower_ not in calendar_words().of_persons
    return _named(match, setting) if told else None


def _is_given_name(match: re.Match[str], setting: Setting) -> bool:
    """As in "June Smith said", "and Jan Vask": a month's name before a capitalised word, and no word of time before."""
    words, month, start = calendar_words(), match["month"].lower(), match.start("month")
    if not re.fullmatch(r"\s[A-Z]", setting.text[match.end() : match.end() + 2]):
        return False
    before = setting.text[max(0, start - 12) : start]
    if month in words.ambiguous_given_names:
        return _JOINS.search(before) is not None
    return month in words.given_names and re.search(rf"\b{_BEFORE_MONTH}[\s-]$", before, re.IGNORECASE) is None


def without_year(month: int, day: int | None, setting: Setting, start: int, weekday: int | None = None) -> Value | None:
    """A month, or a day of a month, whose year the text leaves out: the nearest that the sentence's tense allows."""
    if calendar_date(2000, month, day) is None:
        return None
    at, anchor = nearest_year(month, day, setting, start, weekday)
    if at is not None:
        return date_value(at, anchor)
    open_date = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    return Value(PeriodKind.DATE, open_date)


def _iso(match: re.Match[str], _: Setting) -> Value | None:
    day = match.groupdict().get("day")
    at = calendar_date(int(match["year"]), int(match["month"]), int(day) if day else None)
    return date_value(at) if at else None


def _numeric(match: re.Match[str], _: Setting) -> Value | None:
    """As in "16/12/2024": read only where one of the numbers cannot be a month, or both are the same."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if first > 12 or first == second:  # noqa: PLR2004 - months
        at = calendar_date(year, second, first)
    elif second > 12:  # noqa: PLR2004 - months
        at = calendar_date(year, first, second)
    else:
        either_way = calendar_date(year)
        return Value(PeriodKind.DATE, f"{year}-XX-XX", str(year), Anchor.NONE, either_way)
    return date_value(at) if at else None


def _year(match: re.Match[str], _: Setting) -> Value:
    return date_value(CalendarDate(int(match["year"])))


def _day_of_month(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "on the 18th": of the month last named, or of the most recent month that has had that day."""
    day, at = calendar_words().ordinal(match["day"]), setting.published
    reference = setting.reference
    if reference is not None and reference.month is not None and reference.day is None:
        found = calendar_date(reference.year, reference.month, day)
        return date_value(found, Anchor.TEXT) if found else None
    if at is None or at.day is None:
        return Value(PeriodKind.DATE, f"XXXX-XX-{day:02}") if day <= LAST_DAY else None
    ahead = sense_at(setting, match.start()) is Sense.AHEAD
    step = (1 if ahead and day < at.day else 0) - (1 if not ahead and day > at.day else 0)
    month = shift_months(CalendarDate(at.year, at.month), step)
    found = calendar_date(month.year, month.month, day) if month else None
    return date_value(found, Anchor.PUBLICATION) if found else None


def _day_of_near_month(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the 15th of this month"."""
    day, at = calendar_words().ordinal(match["day"]), setting.published
    if at is None or at.month is None:
        return Value(PeriodKind.DATE, f"XXXX-XX-{day:02}") if day <= LAST_DAY else None
    step = {"this": 0, "last": -1, "next": 1}[match["which"].lower()]
    month = shift_months(at, step)
    found = calendar_date(month.year, month.month, day) if month else None
    return date_value(found, Anchor.PUBLICATION) if found else None


LAST_DAY = 31
RULES = (
    Rule(
        "iso_day",
        (Cue.DIGIT,),
        compiled(
            rf"{_LEAD}(?P<year>[12]\d{{3}})(?P<sign>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<day>[0-2]?\d|3[01])"
        ),
        _iso,
    ),
    Rule(
        "numeric_day",
        (Cue.DIGIT,),
        compiled(
            rf"(?<!\d[-/]){_LEAD}(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<second>\d{{1,2}})(?P=sign)(?P<year>[12]\d{{3}})"
        ),
        _numeric,
    ),
    Rule(
        "year_month_name_day",
        (Cue.MONTH, Cue.DIGIT),
        compiled(
            rf"(?P<year>[12]\d{{3}})(?P<sign>[-/.])(?P<month>{either(calendar_words().months)})(?P=sign)(?P<day>[0-2]?\d|3[01])"
        ),
        _named,
    ),
    Rule(
        "iso_month",
        (Cue.DIGIT,),
        compiled(r"(?P<year>(?:19|20)(?:1[2-9]|[2-9]\d))-(?P<month>0[1-9]|1[0-2])(?![-–/.]\d)"),
        _iso,
    ),
    Rule(
        "month_before_year",
        (Cue.DIGIT,),
        compiled(r"(?<![-–/])(?P<month>0[1-9]|1[0-2])-(?P<year>(?:19|20)\d\d)(?![-–/.]\d)"),
        _iso,
    ),
    Rule(
        "day_month_year",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"{_LEAD}(?:the{SPACE})?(?P<day>{DAY})\s?(?:of{SPACE})?[-/]?(?P<month>{MONTH})[-/]?{GAP}?(?:(?:of|in){SPACE})?(?P<year>{YEAR})"
        ),
        _named,
    ),
    Rule(
        "month_day_year",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"{_LEAD}(?P<month>{MONTH})[\s/-]{{0,3}}(?:the{SPACE})?(?P<day>{DAY})(?:{GAP}|[-/])(?:(?:of|in){SPACE})?(?P<year>{YEAR})"
        ),
        _named,
    ),
    Rule(
        "month_year",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(rf"(?P<month>{MONTH})(?:{GAP}|{SPACE}(?:of|in){SPACE}|[-/])(?P<year>{YEAR})"),
        _named,
    ),
    Rule(
        "year_month",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(rf"(?P<year>{YEAR}){GAP}(?P<month>{CLEAR_MONTH}\b)"),
        _named,
    ),
    Rule(
        "month_day",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(rf"{_LEAD}(?P<month>{MONTH})[\s/-]{{1,3}}(?:the{SPACE})?(?P<day>{DAY})"),
        _named,
    ),
    Rule(
        "day_month",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(rf"{_LEAD}(?:the{SPACE})?(?P<day>{DAY})[\s-]{{1,3}}(?:of{SPACE})?(?P<month>{MONTH})"),
        _named,
    ),
    Rule(
        "month_day_word",
        (Cue.MONTH,),
        compiled(rf"{_LEAD}(?P<month>{MONTH}){SPACE}(?:the{SPACE})?(?P<day>{ORDINAL})(?:{GAP}(?P<year>{YEAR}))?"),
        _named,
    ),
    Rule(
        "day_word_month",
        (Cue.MONTH,),
        compiled(
            rf"{_LEAD}(?:the{SPACE})?(?P<day>{ORDINAL}){SPACE}(?:day{SPACE})?of{SPACE}(?P<month>{MONTH})(?:{GAP}(?:(?:of|in){SPACE})?(?P<year>{YEAR}))?"
        ),
        _named,
    ),
    Rule(
        "day_of_month",
        (Cue.DIGIT,),
        compiled(
            rf"(?:on|by|until|since|before|after|from){SPACE}(?P<span>the{SPACE}(?P<day>\d{{1,2}}(?:st|nd|rd|th)))(?=[.,;)]|$|{SPACE}(?:of{SPACE}this{SPACE}month|at|in|and|to|by|after|before)\b)"
        ),
        _day_of_month,
    ),
    Rule(
        "day_of_near_month",
        (Cue.UNIT, Cue.DIGIT),
        compiled(
            rf"(?:the{SPACE})?(?P<day>\d{{1,2}}(?:st|nd|rd|th)){SPACE}(?:(?:day{SPACE})?of{SPACE})?(?P<which>this|last|next){SPACE}month"
        ),
        _day_of_near_month,
    ),
    Rule(
        "day_and_short_month",
        (Cue.MONTH, Cue.DIGIT),
        compiled(rf"{_LEAD}(?P<day>{DAY})\s(?P<month>{_SHORT_MONTH})(?!\w)\.?(?:{GAP}(?P<year>{YEAR}))?"),
        _named,
    ),
    Rule("month", (Cue.MONTH,), compiled(rf"(?P<month>{CLEAR_MONTH}\b)"), _named),
    Rule(
        "month_of_noun",
        (Cue.MONTH,),
        compiled(
            rf"(?:the|an?|its|his|her|their|this|that){SPACE}(?P<span>(?P<month>(?-i:March|May)))(?={SPACE}(?-i:[a-z]{{2}}))"
        ),
        _of_noun,
    ),
    Rule(
        "ambiguous_month",
        (Cue.MONTH,),
        compiled(rf"{_BEFORE_MONTH}[\s-]{{1,3}}(?:the{SPACE})?(?P<span>(?P<month>{AMBIGUOUS_MONTH}))"),
        _named,
    ),
)

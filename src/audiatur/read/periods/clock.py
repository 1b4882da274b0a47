"""Rules for times of day: "8:30 a.m.", "16:00 UTC Monday", "Monday night", "this morning", "noon"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.piece import pieces_of
from audiatur.read.periods.calendar import CalendarDate, calendar_date, shift_days
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_weekday, nearest_year, pointed_weekday
from audiatur.read.periods.patterns import (
    ANY_WEEKDAY,
    BEHIND_HOUR,
    DAY,
    DAY_PART,
    GAP,
    HALF_DAY,
    HOUR_WORD,
    MONTH,
    SPACE,
    WEEKDAY,
    WHICH,
    YEAR,
    ZONE,
    compiled,
)
from audiatur.read.periods.weekdays import is_regular

_WORDS = calendar_words()
_CLOCK = (
    rf"(?:(?P<hour>[01]?\d|2[0-4])(?:{BEHIND_HOUR}(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?(?:\s|\.)?(?P<half>{HALF_DAY})"
    r"|(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?::(?P<second24>[0-5]\d))?(?:\s?(?:hours|hrs)\b)?)"
)
_DATE = (
    rf"(?P<weekday>{ANY_WEEKDAY})?(?:{GAP})?(?:(?P<month>{MONTH})\s{{1,3}}(?P<day>{DAY})|(?P<day2>{DAY})\s{{1,3}}(?P<month2>{MONTH}))?"
    rf"(?:{GAP}(?P<year>{YEAR}))?"
)
_NO_RUN = rf"(?!(?:\s?{HALF_DAY})?(?:\s?[-–]\s?\d|{SPACE}(?:to|until|till|through){SPACE}\d))"
"""Behind a time of day another makes it the first end of a run of hours."""
_NEAR = r"(?P<near>today|yesterday|tomorrow|this)"


def _day(match: re.Match[str], setting: Setting) -> tuple[CalendarDate | None, Anchor]:
    """The day beside a time of day; (None, NONE) where nothing says which."""
    groups = match.groupdict()
    month, day = groups.get("month") or groups.get("month2"), groups.get("day") or groups.get("day2")
    if month and day:
        number, which = _WORDS.month(month), int("".join(sign for sign in day if sign.isdigit()))
        year = groups.get("year") or groups.get("year2")  # "Wed Oct 26 15:50:06 2016"
        if year:
            return calendar_date(int(year), number, which), Anchor.NONE
        weekday = _WORDS.weekday(groups["weekday"]) if groups.get("weekday") else None
        return nearest_year(number, which, setting, match.start(), weekday)
    if groups.get("weekday") and groups.get("which"):
        weekday = _WORDS.weekday(groups["weekday"])
        return pointed_weekday(weekday, groups["which"], setting, match.start("weekday")), Anchor.PUBLICATION
    if groups.get("weekday"):
        return nearest_weekday(_WORDS.weekday(groups["weekday"]), setting, match.start()), Anchor.PUBLICATION
    if groups.get("near") and setting.published and setting.published.day:
        step = {"yesterday": -1, "tomorrow": 1, "last": -1}.get(groups["near"].lower(), 0)
        return shift_days(setting.published, step), Anchor.PUBLICATION
    return None, Anchor.NONE


_AS_OF = re.compile(r"\bas\s{1,3}of\s{1,3}$", re.IGNORECASE)
"""Before a time of day this says that it is one of the day of writing."""
_LONGEST_AS_OF = 12


def _value(time: str, day: CalendarDate | None, anchor: Anchor) -> Value:
    if day is None or day.day is None:
        return Value(PeriodKind.TIME, f"T{time}" if time[0].isdigit() else f"XXXX-XX-XXT{time}")
    return Value(PeriodKind.TIME, f"{day}T{time}", str(day), anchor, day)


def _clock(match: re.Match[str], setting: Setting) -> Value | None:
    groups = match.groupdict()
    if groups.get("hour"):
        hour = int(groups["hour"])
        minute = groups.get("minute")
        half = groups["half"].lower()[0]
        if half == "p" and hour < 12:  # noqa: PLR2004 - the clock
            hour += 12
        elif half == "a" and hour == 12:  # noqa: PLR2004 - the clock
            hour = 0
    else:
        hour, minute = int(groups["hour24"]), groups["minute24"]
    if hour > 24:  # noqa: PLR2004 - the clock
        return None
    time = f"{hour:02}:{minute or '00'}"
    seconds = groups.get("second") or groups.get("second24")
    time += f":{seconds}" if seconds else ""
    zone = groups.get("zone") or ""
    day, anchor = _day(match, setting)
    if day is None and _AS_OF.search(match.string[max(0, match.start() - _LONGEST_AS_OF) : match.start()]):
        day, anchor = setting.published, Anchor.PUBLICATION
    time += "Z" if zone.upper() in ("UTC", "GMT", "Z") else ""
    return _value(time, day, anchor) if day else _undated(time, setting)


def _undated(time: str, setting: Setting) -> Value:
    """A bare time or part of a day: TIMEX3 counts it to the day last named or of publication; EDTF does not."""
    at = setting.day or setting.published
    return Value(PeriodKind.TIME, f"{at}T{time}" if at is not None and at.day is not None else f"T{time}")


def _part(match: re.Match[str], setting: Setting) -> Value | None:
    if match.groupdict().get("weekday") and is_regular(match):
        return None
    code = _WORDS.day_parts[re.sub(r"[\s-]", "", match["part"].lower())]
    day, anchor = _day(match, setting)
    if match["part"].lower() in ("noon", "midday") and not match.groupdict().get("near"):
        code = "12:00"
    elif match["part"].lower().startswith("mid"):
        code = "00:00"
    return _value(code, day, anchor) if day or not code[0].isdigit() else _undated(code, setting)


def _hours(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the early hours of Sunday": the morning of that day, or the late evening."""
    late = match[0].lower().startswith(("late", "the late"))
    code = _WORDS.day_parts[match["part"].lower()] if match["part"] else "NI" if late else "MO"
    day, anchor = _day(match, setting)
    return _value(code, day, anchor)


def _hours_of_morning(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the early hours of the morning", "the early hours of this morning"."""
    return _part(match, setting) if match["near"] else _that_part(match, setting)


def _that_part(match: re.Match[str], setting: Setting) -> Value | None:
    """A bare "the morning": of the last day named in the text, if any."""
    code = _WORDS.day_parts[match["part"].lower()]
    if setting.day is not None:
        return _value(code, setting.day, Anchor.TEXT)
    return _undated(code, setting) if setting.published else _value(code, None, Anchor.NONE)


def _part_of_next(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the previous evening", "the next morning": of the day beside the last one named, or before publication."""
    code, back = _WORDS.day_parts[match["part"].lower()], match["which"].lower() in ("previous", "preceding")
    at, anchor = setting.day, Anchor.TEXT
    if at is None and back:
        at, anchor = setting.published, Anchor.PUBLICATION
    day = shift_days(at, -1 if back else 1) if at is not None and at.day is not None else None
    return _value(code, day, anchor)


def _past_hour(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "half past seven", "a quarter to nine": the half of the day is left as open as it was written."""
    found = numeral_at(pieces_of(match["word"]), 0)
    if found is None or found.value is None or not 1 <= found.value <= 12:  # noqa: PLR2004 - the clock
        return None
    quarter = match["part"].lower() != "half"
    before = match["way"].lower() == "to"
    minutes = int(found.value) * 60 + (-15 if before else 15 if quarter else 30)
    return _undated(f"{minutes // 60:02}:{minutes % 60:02}", setting) if quarter or not before else None


def _oclock(match: re.Match[str], setting: Setting) -> Value | None:
    pieces = pieces_of(match["word"])
    found = numeral_at(pieces, 0)
    if found is None or found.value is None or not 0 <= found.value <= 24:  # noqa: PLR2004 - the clock
        return None
    day, anchor = _day(match, setting)
    return _value(f"{int(found.value):02}:00", day, anchor)


RULES = (
    Rule(
        "clock_date",
        (
            Cue.CLOCK,
            Cue.DIGIT,
        ),
        compiled(rf"{_CLOCK}(?:\s?(?P<zone>{ZONE}))?(?:{GAP}(?:on{SPACE})?(?:{_NEAR}\b|{_DATE}))?(?<=[\w.)]){_NO_RUN}"),
        _clock,
    ),
    Rule(
        "date_clock",
        (
            Cue.CLOCK,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?=\w)(?:{_NEAR}|{_DATE})(?:{SPACE}at{SPACE}|{GAP}){_CLOCK}(?:\s?(?P<zone>{ZONE}))?(?(second24)(?:{SPACE}(?P<year2>{YEAR}))?){_NO_RUN}"
        ),
        _clock,
    ),
    Rule(
        "listed_clock",
        (Cue.DIGIT,),
        compiled(
            rf"(?:{_NEAR}{SPACE}at{SPACE}|(?<=\bat\s))(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d)|(?(near)|(?!)))(?P<half>(?-i:[ap]))"
        ),
        _clock,
    ),
    Rule(
        "day_part",
        (Cue.DAY_PART,),
        compiled(
            rf"(?:early{SPACE}|late{SPACE})?(?:(?P<near>this|yesterday|tomorrow|last|today)|(?:{WHICH}{SPACE})?(?P<weekday>{WEEKDAY})){SPACE}(?P<part>{DAY_PART})"
        ),
        _part,
    ),
    Rule(
        "part_of_day",
        (Cue.DAY_PART,),
        compiled(rf"(?:the{SPACE})?(?P<part>{DAY_PART}){SPACE}(?:of|on){SPACE}(?:{_NEAR}|{_DATE})(?<=\w)"),
        _part,
    ),
    Rule(
        "noon",
        (Cue.DAY_PART,),
        compiled(
            rf"(?P<part>noon|midday|mid[\s-]?night)(?:{SPACE}local{SPACE}time)?(?:{SPACE}(?:on{SPACE})?(?:(?P<weekday>{WEEKDAY})|{_NEAR}))?"
        ),
        _part,
    ),
    Rule(
        "in_the_morning",
        (Cue.DAY_PART,),
        compiled(
            rf"(?:in|during|on|by|until){SPACE}(?P<span>the{SPACE}(?:early{SPACE}|late{SPACE})?(?P<part>morning|afternoon|evening|night))(?!{SPACE}of)"
        ),
        _that_part,
    ),
    Rule(
        "early_morning",
        (Cue.DAY_PART,),
        compiled(
            rf"(?:the{SPACE})?(?:early|late|mid)[\s-]{{1,2}}(?P<part>morning|afternoon|evening)(?!{SPACE}(?:of|on))"
        ),
        _that_part,
    ),
    Rule(
        "that_part",
        (Cue.DAY_PART,),
        compiled(rf"that{SPACE}(?:same{SPACE})?(?P<part>morning|afternoon|evening|night)\b"),
        _that_part,
    ),
    Rule(
        "morning_session",
        (Cue.DAY_PART,),
        compiled(rf"(?P<part>morning|afternoon|evening)(?={SPACE}(?:trading|trade|session|rush|commute)\b)"),
        _that_part,
    ),
    Rule(
        "hours_of_day",
        (Cue.WEEKDAY,),
        compiled(
            rf"(?:the{SPACE})?(?:early|small|late){SPACE}(?:(?P<part>morning|evening|night){SPACE})?hours{SPACE}(?:of|on){SPACE}(?P<weekday>{WEEKDAY})(?:{SPACE}(?:morning|night))?"
        ),
        _hours,
    ),
    Rule(
        "part_of_next",
        (Cue.DAY_PART,),
        compiled(
            rf"the{SPACE}(?P<which>previous|preceding|next|following){SPACE}(?P<part>morning|afternoon|evening|night)"
        ),
        _part_of_next,
    ),
    Rule(
        "hours_of_morning",
        (Cue.DAY_PART, Cue.UNIT),
        compiled(
            rf"(?:the{SPACE})?(?:early|small|late){SPACE}hours{SPACE}of{SPACE}(?:the|(?P<near>this)){SPACE}(?P<part>morning|night)"
        ),
        _hours_of_morning,
    ),
    Rule("overnight", (Cue.DAY_PART,), compiled(r"(?P<part>overnight)"), _that_part),
    Rule(
        "clock_of_zone",
        (Cue.DIGIT,),
        compiled(
            rf"(?P<hour24>[01]\d|2[0-3])(?P<minute24>[0-5]\d)\s?(?P<zone>{ZONE})(?:{GAP}(?:on{SPACE})?{_DATE})?(?<=\w)"
        ),
        _clock,
    ),
    Rule(
        "past_hour",
        (Cue.CLOCK_WORD,),
        compiled(
            rf"(?:a{SPACE})?(?P<part>half|quarter){SPACE}(?P<way>past|to){SPACE}(?P<word>{HOUR_WORD})(?!{SPACE}(?:of|per|million|billion))"
        ),
        _past_hour,
    ),
    Rule(
        "oclock",
        (Cue.CLOCK,),
        compiled(rf"(?P<word>{HOUR_WORD}|[01]?\d){SPACE}?o['’]?clock(?:{SPACE}(?:on{SPACE})?(?P<weekday>{WEEKDAY}))?"),
        _oclock,
    ),
)

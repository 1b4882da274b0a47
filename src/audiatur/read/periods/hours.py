"""Rules for hours told with a part of the day, and for runs of hours: "seven in the evening", "from 3 to 5 p.m."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.numerals.words import number_words
from audiatur.read.periods.calendar import CalendarDate, shift_days
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_weekday, pointed_weekday
from audiatur.read.periods.patterns import DASH, HALF_DAY, HOUR_WORD, SPACE, WEEKDAY, WHICH, ZONE, compiled, either

_WORDS = calendar_words()
_HOURS, _MINUTES = 12, 60
_DAY = 24 * _MINUTES
_FIRST_OF_NIGHT = 5
"""From this hour on, "at night" is the evening before midnight."""
_NAMED = {"noon": 12, "midday": 12, "midnight": 24}
_PARTS = {"MO": "a", "AF": "p", "EV": "p"}
_STEPS = {"yesterday": -1, "last": -1, "tomorrow": 1, "next": 1}
_MINUTE = rf"(?:{either(number_words().tens)}(?:-{HOUR_WORD})?|{either(number_words().units)})"


def _spelled(number: int) -> str:
    """An hour and its minutes, both in words: "seven twenty-seven"."""
    minutes = rf"(?:{either(number_words().tens)}(?:[\s-]{HOUR_WORD})?|fifteen)\b"
    return rf"(?P<word{number}>{HOUR_WORD})[\s-](?P<minutes{number}>{minutes})"


def _hour(number: int) -> str:
    """A time of day as one end of a run is written: in figures or words, or by name."""
    return (
        rf"(?:(?:(?P<hour{number}>[01]?\d|2[0-4])(?:[:.](?P<minute{number}>[0-5]\d))?"
        rf"|(?P<word{number}>{HOUR_WORD})(?:[\s-](?P<minutes{number}>{_MINUTE}))?)"
        rf"(?:\s?(?P<half{number}>{HALF_DAY})|(?P<clock{number}>\s{{0,3}}o['’]?clock))?|(?P<named{number}>{either(_NAMED)})\b)"
    )


_PART = (
    rf"(?:(?P<night>tonight|last{SPACE}night)|(?:(?P<near>this|yesterday|tomorrow|last|next)|(?P<the>in{SPACE}the)"
    rf"|(?:{WHICH}{SPACE})?(?P<weekday>{WEEKDAY})){SPACE}(?:early{SPACE}|late{SPACE})?"
    r"(?P<part>morning|afternoon|evening|night)\b)"
)
_OPENS = rf"(?:(?P<opens>from|between){SPACE})?"
_RUN = rf"{_hour(1)}(?:{DASH}|{SPACE}(?P<joins>to|and|until|till|through){SPACE}){_hour(2)}(?:\s?{ZONE})?"
_AT = rf"(?:at|around|about|by|until|till|before|after|circa|from|than){SPACE}"
_ENDS = rf"(?=\s?[.,;:?!)’”\"]|\s?$|{SPACE}(?:and|as|at|but|for|in|on|or|to|when|where|with)\b)(?!\.\d)"


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day as it is written: minutes from midnight, and which half of the day, if that is said."""

    minutes: int
    half: str | None
    """``a``, ``p``, ``n`` of noon and midnight; None where it is left open."""

    def in_half(self, half: str | None) -> int:
        """That time in the morning half of the day (``a``) or the other (``p``)."""
        return self.minutes % (_HOURS * _MINUTES) + (_HOURS * _MINUTES if half == "p" else 0)


def _clock(match: re.Match[str], number: int) -> _Clock:
    """One of the times of a match."""
    groups = match.groupdict()
    named, figures, word = (groups.get(f"{name}{number}") for name in ("named", "hour", "word"))
    if named:
        return _Clock(_NAMED[named.lower()] * _MINUTES, "n")
    hour = int(figures) if figures else number_words().units[(word or "").lower()]
    written = groups.get(f"minutes{number}")
    parts = [
        number_words().units.get(part, number_words().tens.get(part, 0))
        for part in re.split(r"[\s-]", (written or "").lower())
    ]
    minute = int(groups.get(f"minute{number}") or sum(parts))
    half = (groups.get(f"half{number}") or "").lower()[:1] or None
    if half and hour > _HOURS:
        half = None
    return _Clock(hour * _MINUTES + minute, half)


def _half_of(match: re.Match[str], clock: _Clock) -> str | None:
    """The half of the day that the part of the day beside a time tells."""
    groups = match.groupdict()
    if _is_night(match):
        return "p" if clock.minutes // _MINUTES >= _FIRST_OF_NIGHT else "a"
    return _PARTS[_WORDS.day_parts[groups["part"].lower()]] if groups.get("part") else None


def _day_of(match: re.Match[str], setting: Setting) -> tuple[CalendarDate | None, Anchor]:
    """The day that the part of the day belongs to; None where it does not say."""
    groups, at = match.groupdict(), setting.published
    if groups.get("weekday"):
        weekday, which = _WORDS.weekday(groups["weekday"]), groups.get("which")
        day = pointed_weekday(weekday, which, setting, match.start("weekday")) if which else None
        return day or nearest_weekday(weekday, setting, match.start()), Anchor.PUBLICATION
    if at is None or at.day is None or not (groups.get("night") or groups.get("near")):
        return None, Anchor.NONE
    first = (groups.get("night") or groups["near"]).lower().split()[0]
    return shift_days(at, _STEPS.get(first, 0)), Anchor.PUBLICATION


def _run(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "from 3 to 5 p.m.", "9 p.m. - 2 a.m. tonight": the run as one length of time, its hours in ISO 8601.

    TIMEX3 marks the ends of a run one by one; here the second mostly tells the half of the day that the first is in.
    """
    one, two = _clock(match, 1), _clock(match, 2)
    if (match["joins"] or "").lower() == "and" and (match["opens"] or "").lower() != "between":
        return None
    if not (one.half or two.half or _is_clear(match)):
        return None
    first, last = _both(match, one, two)
    return _placed(match, setting, first, last) if first != last else None


def _is_clear(match: re.Match[str]) -> bool:
    """Whether two numbers without a half of the day are times: "10:30 to 3:45", "from 7 to 9 tonight"."""
    groups = match.groupdict()
    told, minutes = groups.get("part") or groups.get("night"), [groups["minute1"], groups["minute2"]]
    colon = any(minutes) and ":" in match[0]
    if colon and groups["clock2"]:
        return True
    return bool(told and (groups["opens"] or colon)) or (colon and bool(groups["opens"] or all(minutes)))


def _both(match: re.Match[str], one: _Clock, two: _Clock) -> tuple[int, int]:
    """Both ends in minutes from midnight, each in the half of the day that its own words or the other's tell."""
    half1, half2 = one.half or _half_of(match, one), two.half or _half_of(match, two)
    first = one.minutes if half1 in ("n", None) else one.in_half(half1)
    last = two.minutes if half2 in ("n", None) else two.in_half(half2)
    if half1 is None and half2 is not None:
        afternoon = half2 != "a" and one.in_half("p") < last  # "3 to 5 p.m.", but not "11 to 1 p.m.", "9 to noon"
        first = one.in_half("p" if afternoon else "a")
    elif half2 is None and last <= first:
        last = two.in_half("p" if two.in_half("p") > first else "a")  # "8 a.m. to 3", "11:30 a.m. to 12:30"
    return first, last


def _placed(match: re.Match[str], setting: Setting, first: int, last: int) -> Value:
    day, anchor = _day_of(match, setting)
    at = day or setting.day or setting.published
    times = [f"T{minutes // _MINUTES:02}:{minutes % _MINUTES:02}" for minutes in (first, last)]
    if at is None or at.day is None:
        return Value(PeriodKind.DURATION, "/".join(times))
    end = shift_days(at, int(last < first)) or at
    timex = f"{at}{times[0]}/{end}{times[1]}"
    if day is None:
        return Value(PeriodKind.DURATION, timex)
    return Value(PeriodKind.DURATION, timex, str(day) if end == day else f"{day}/{end}", anchor, day)


def _hour_of_part(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "at seven in the evening", "last night at 8"."""
    clock = _clock(match, 1)
    half = clock.half or _half_of(match, clock)
    if half is None or clock.half == "n":
        return None
    minutes = clock.minutes if clock.minutes >= (_HOURS + 1) * _MINUTES else clock.in_half(half)
    day, anchor = _day_of(match, setting)
    if day is not None and minutes < _FIRST_OF_NIGHT * _MINUTES and _is_night(match):
        day = shift_days(day, 1)
    return _at(minutes, day, anchor, setting)


def _at(minutes: int, day: CalendarDate | None, anchor: Anchor, setting: Setting) -> Value:
    """A time of day; without a day of its own, TIMEX3 counts it to the day last named or that of writing."""
    time = f"{minutes // _MINUTES:02}:{minutes % _MINUTES:02}"
    if day is not None:
        return Value(PeriodKind.TIME, f"{day}T{time}", str(day), anchor, day)
    at = setting.day or setting.published
    return Value(PeriodKind.TIME, f"{at}T{time}" if at is not None and at.day is not None else f"T{time}")


def _is_night(match: re.Match[str]) -> bool:
    """Whether the part of the day is a night, whose small hours are those of the day that follows."""
    groups = match.groupdict()
    return bool(groups.get("night")) or (groups.get("part") or "").lower() == "night"


def _minutes_past(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "ten past nine", "20 minutes to midnight": the half of the day is left as open as it was written."""
    clock, count = _clock(match, 1), match["count"].lower()
    words = number_words()
    apart = int(count) if count.isdecimal() else sum(words.units.get(w, words.tens.get(w, 0)) for w in count.split("-"))
    way = (match["way"] or "past").lower()
    half = clock.half or _half_of(match, clock)
    hour = clock.minutes if half in ("n", None) else clock.in_half(half)
    minutes = hour + (apart if way in ("past", "after") else -apart)
    if not 0 < apart < _MINUTES:
        return None
    day, anchor = _day_of(match, setting)
    return _at(minutes % _DAY, day, anchor, setting)


def _spelled_time(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "at seven twenty-seven", "at nine thirty": the half of the day is left as open as it was written."""
    return _at(_clock(match, 1).minutes, None, Anchor.NONE, setting)


def _spelled_run(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "from three thirty to four fifteen"."""
    first, last = _clock(match, 1).minutes, _clock(match, 2).minutes
    return _placed(match, setting, first, last) if first < last else None


RULES = (
    Rule("part_and_run", (Cue.DAY_PART,), compiled(rf"{_PART},?{SPACE}(?:at{SPACE})?{_OPENS}{_RUN}"), _run),
    Rule("run_and_part", (Cue.DAY_PART,), compiled(rf"{_OPENS}(?P<span>{_RUN},?{SPACE}(?:on{SPACE})?{_PART})"), _run),
    Rule(
        "run_of_hours",
        (Cue.CLOCK,),
        compiled(rf"{_OPENS}(?P<span>{_RUN})(?![\w%]|{SPACE}(?:hundred|thousand|million|billion|per\s?cent)\b)"),
        _run,
    ),
    Rule(
        "hour_of_part",
        (Cue.DAY_PART,),
        compiled(rf"{_AT}(?P<span>{_hour(1)},?{SPACE}(?:on{SPACE})?{_PART})"),
        _hour_of_part,
    ),
    Rule(
        "part_and_hour",
        (Cue.DAY_PART,),
        compiled(rf"{_PART},?{SPACE}(?:at|around|about){SPACE}{_hour(1)}{_ENDS}"),
        _hour_of_part,
    ),
    Rule(
        "minutes_past",
        (Cue.CLOCK_WORD,),
        compiled(
            rf"(?P<count>{_MINUTE}|[1-5]?\d){SPACE}(?:min(?:ute)?s?{SPACE}(?P<way>past|to|before|after)|past){SPACE}"
            rf"{_hour(1)}(?:{SPACE}{_PART}|(?<=m\.)|(?<=pm)|(?<=am)|{_ENDS})"
        ),
        _minutes_past,
    ),
    Rule(
        "spelled_run",
        (Cue.SPELLED_TIME,),
        compiled(
            rf"(?P<opens>from|between){SPACE}(?P<span>{_spelled(1)}{SPACE}(?P<joins>to|and|until|till){SPACE}{_spelled(2)}){_ENDS}"
        ),
        _spelled_run,
    ),
    Rule(
        "spelled_time",
        (Cue.SPELLED_TIME,),
        compiled(rf"at{SPACE}(?P<span>{_spelled(1)}){_ENDS}"),
        _spelled_time,
    ),
    Rule(
        "spelled_hour",
        (Cue.CLOCK,),
        compiled(rf"(?P<word1>{HOUR_WORD})(?:[\s-](?P<minutes1>{_MINUTE}))?\s?(?P<half1>{HALF_DAY})(?:\s?{ZONE})?"),
        _hour_of_part,
    ),
)

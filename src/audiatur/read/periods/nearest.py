"""A month, day or weekday without its year in, the date that the text most likely means out."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from audiatur.model.period import Anchor
from audiatur.read.periods.calendar import CalendarDate, calendar_date, of_day
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.hints import (
    had_been_planned_at,
    is_due_at,
    is_hardly_ahead,
    is_moved_from,
    is_promised_at,
    is_purpose_of_past,
    was_put_off_at,
)
from audiatur.read.periods.narrated import told_of_then
from audiatur.read.periods.sense import (
    UP_TO,
    Sense,
    happened_at,
    is_aim_told_in_past,
    is_since,
    is_unforeseen_at,
    names_a_thing_at,
    sense_at,
    will_happen_at,
)

SOON_MONTH, SOON_DAY, SOON_SAID = 20, 92, 45
"""A month or a day that comes again within so many days is meant where the last was long ago, unless the verb itself
happened in that month or on that day ("it fell on June 3"); a day up to which it held must be nearer still."""
NEXT_DAY = 2
"""What is published on the eve of the day it bears, or across the date line, tells of that day as past."""
SOON_NAMED = 62
"""A month before a noun may be so many days ahead of publication: "did not rule out a June vote", in April."""
_INDEFINITE = re.compile(r"\ban?\s{1,3}$", re.IGNORECASE)
JUST_PAST = 60
"""A day that passed so few days ago is meant, whatever the tense, where the next is far ahead."""
JUST_BEHIND = 62
"""A month that ended so few days ago is meant unless the verb itself will be in that month."""
FAR_DAYS = 240
"""A writer who meant a day so far from publication would give its year."""
LONG_OFF = 200
"""A month so many days ahead is hardly meant before a noun, or behind an aim somebody had, whatever the verb: a writer
would give its year."""
NEAR_DAYS = 92
"""A day so near ahead of publication is meant where the tense leaves it open."""
LONGEST_EDGE = 40
HALF_WEEK = 3
_AHEAD_OF = re.compile(r"\b(?:ahead|advance)\s{1,3}of\s{1,3}(?:the\s{1,3})?$", re.IGNORECASE)
"""What was so "ahead of Friday's vote" is told before it, or on the day behind it."""


class Reach(NamedTuple):
    """Days ahead of publication within which a month, and a day, may be meant although the verb is past."""

    of_month: int
    of_day: int


def nearest_year(
    month: int, day: int | None, setting: Setting, start: int, weekday: int | None = None
) -> tuple[CalendarDate | None, Anchor]:
    """The month or day of the year that fits the sentence, and what gave the year; (None, NONE) without one.

    Counted from publication: back where the verb looks back, ahead where it looks ahead, else whichever is nearest.

    Args:
        month: Its number.
        day: Of the month, or None.
        setting: What the expression is read against.
        start: Index into the sentence's text where the time expression begins.
        weekday: The one written beside a day, or None: it tells years apart that the tense leaves open.
    """
    at = setting.published
    if at is None or at.month is None:
        return None, Anchor.NONE
    told = told_of_then(month, day, setting, start)
    if told is not None:
        return told, Anchor.TEXT
    named = next((d for d in setting.days if (d.month, d.day) == (month, day)), None)
    if named is not None:
        return named, Anchor.PUBLICATION
    candidates = [calendar_date(at.year + step, month, day) for step in (-1, 0, 1)]
    dates = [candidate for candidate in candidates if candidate is not None]
    sense = sense_at(setting, start)
    if not (is_since(setting, start) or is_unforeseen_at(setting, start)) and _is_far(
        sense, dates, at.first, _reach(setting, start)
    ):
        sense = Sense.OPEN
    hardly_ahead = day is None and sense is Sense.AHEAD and _is_long_off(dates, at.first)
    if hardly_ahead and (
        (_is_just_behind(dates, at.first) and not will_happen_at(setting, start))
        or names_a_thing_at(setting, start)
        or is_aim_told_in_past(setting, start)
        or was_put_off_at(setting, start)
    ):
        sense = Sense.OPEN
    if sense is Sense.BACK:
        wanted = [candidate for candidate in dates if candidate.first <= at.last]
        chosen = max(wanted, key=lambda candidate: candidate.first, default=None)
    elif sense is Sense.AHEAD:
        wanted = [candidate for candidate in dates if candidate.last >= at.first]
        chosen = min(wanted, key=lambda candidate: candidate.first, default=None)
    else:
        chosen = min(dates, key=lambda candidate: _distance(candidate, at.first), default=None)
    chosen = _on_weekday(chosen, weekday, dates, at.first)
    return chosen, Anchor.PUBLICATION if chosen else Anchor.NONE


def _on_weekday(
    chosen: CalendarDate | None, weekday: int | None, dates: list[CalendarDate], published: date
) -> CalendarDate | None:
    """The nearer date that falls on the weekday where the chosen one does not; a farther one is a slip in writing."""
    if chosen is None or weekday is None or chosen.first.isoweekday() == weekday:
        return chosen
    far = abs((chosen.first - published).days)
    fitting = (d for d in dates if d.first.isoweekday() == weekday and abs((d.first - published).days) < far)
    return next(fitting, chosen)


def _reach(setting: Setting, start: int) -> Reach:
    """How many days ahead a month and a day may lie that a verb in the past tense is told with."""
    if not happened_at(setting, start) or is_promised_at(setting, start):
        new = _INDEFINITE.search(setting.text[max(0, start - LONGEST_EDGE) : start]) is not None
        return Reach(SOON_NAMED if new and names_a_thing_at(setting, start, told_of=False) else SOON_MONTH, SOON_DAY)
    held = UP_TO.search(setting.text[max(0, start - LONGEST_EDGE) : start]) is not None
    return Reach(SOON_MONTH, SOON_SAID) if held else Reach(0, NEXT_DAY)


def _is_far(sense: Sense, dates: list[CalendarDate], published: date, reach: Reach) -> bool:
    """Whether the tense leads to a date far off, while one the other way is near: "until May 26", written on May 28."""
    days = [(candidate.first - published).days for candidate in dates]
    is_day = any(candidate.day is not None for candidate in dates)
    since = min((-number for number in days if number <= 0), default=FAR_DAYS)
    left = min((number for number in days if number > 0), default=FAR_DAYS)
    if sense is Sense.BACK:
        return left <= (reach.of_day if is_day else reach.of_month) and since >= FAR_DAYS
    return is_day and sense is Sense.AHEAD and since <= JUST_PAST and left >= FAR_DAYS


def _is_long_off(dates: list[CalendarDate], published: date) -> bool:
    """Whether a month comes again only long after publication: "it tries to sell, under a June deal", in October."""
    days = [(candidate.first - published).days for candidate in dates]
    return min((number for number in days if number > 0), default=0) >= LONG_OFF


def _is_just_behind(dates: list[CalendarDate], published: date) -> bool:
    """Whether a month has just passed: who means that it comes again mostly says "next October", or gives its year."""
    return any(0 < (published - candidate.last).days <= JUST_BEHIND for candidate in dates)


def _distance(candidate: CalendarDate, published: date) -> int:
    """Days between; a date within reach ahead counts no more than one behind."""
    days = (candidate.first - published).days
    return abs(days) if days <= NEAR_DAYS else days * 2


def nearest_weekday(weekday: int, setting: Setting, start: int) -> CalendarDate | None:
    """The most recent such weekday, publication day included; the next one where the verb looks ahead.

    What "had been planned" for a weekday, or what somebody did something for, was for the nearest.
    """
    at = setting.published
    if at is None or at.day is None:
        return None
    back = (at.first.isoweekday() - weekday) % 7
    passed = back <= HALF_WEEK and (had_been_planned_at(setting, start) or is_purpose_of_past(setting, start))
    passed = passed or (back == 1 and is_hardly_ahead(setting, start))
    ahead = sense_at(setting, start) is Sense.AHEAD or (back > 1 and is_due_at(setting, start))
    ahead = ahead or (back > HALF_WEEK and is_moved_from(setting, start))
    ahead = ahead or (back > 1 and _AHEAD_OF.search(setting.text[max(0, start - LONGEST_EDGE) : start]) is not None)
    if ahead and back and not passed:
        return of_day(at.first + timedelta(7 - back))
    return of_day(at.first - timedelta(back))


def pointed_weekday(weekday: int, which: str, setting: Setting, start: int) -> CalendarDate | None:
    """The weekday that "last", "this" or "next" before it tells, counted from publication; None without one.

    "Last" and "next" lead to the nearest such day before and after publication. "This Friday" is the one of the running
    week, or the coming one where the verb looks ahead; the last one where it fell on that day.
    """
    at, word = setting.published, " ".join(which.lower().split())
    if at is None or at.day is None:
        return None
    days = weekday - at.first.isoweekday()
    if word in ("last", "this past", "past", "previous"):
        days = days % -7 or -7
    elif word in ("next", "this coming", "coming") or (days < 0 and sense_at(setting, start) is Sense.AHEAD):
        days = days % 7 or 7
    elif days > 0 and happened_at(setting, start):
        days -= 7
    return of_day(at.first + timedelta(days))

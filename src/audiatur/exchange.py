"""Two currencies and a period in, the average of the European Central Bank's reference rates out."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cache
from statistics import fmean

from currency_converter import CurrencyConverter, RateNotFoundError

from audiatur.model.record import Record

EURO = "EUR"
DAY = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?")
"""A year, month or day of EDTF level 0, with the signs of doubt of level 1."""
LONGEST_PERIOD = timedelta(days=366 * 30)
LONGEST_PAUSE = 7
"""Days without a rate that a week-end and the holidays beside it can last."""


class Rate(Record):
    """The average of the European Central Bank's reference rates over a period.

    Attributes:
        base: ISO 4217 code converted from.
        quote: ISO 4217 code converted to.
        period: EDTF of the period.
        rate: Units of ``quote`` for one of ``base``.
        days: How many banking days entered the average.
        low: The lowest daily rate among them.
        high: The highest daily rate among them.
        first: The first of these days, ISO 8601.
        last: The last of them: earlier than the period's end where the data end before it.
    """

    base: str
    quote: str
    period: str
    rate: float
    days: int
    low: float
    high: float
    first: str
    last: str


@cache
def rate(base: str, quote: str, period: str) -> Rate | None:
    """The average rate of a year, month, day or closed interval.

    Rates between two currencies go through the euro, day by day. The rate of a day without one is that of the last
    banking day before it. Of a period that the data cover in part, the days that they hold are averaged, and ``first``
    and ``last`` say which.

    Returns:
        None where the ECB gives no rate of either currency on any day of the period, or the period is open or not EDTF.

    Source:
        ECB euro foreign exchange reference rates, as packaged with CurrencyConverter.
    """
    bounds = _bounds(period)
    known = _history().bounds
    if bounds is None or base not in known or quote not in known:
        return None
    first = max(bounds[0], known[base].first_date, known[quote].first_date)
    last = min(bounds[1], known[base].last_date, known[quote].last_date)
    if first > last:
        return None
    if first == last:
        earliest = max(first - timedelta(days=LONGEST_PAUSE), known[base].first_date, known[quote].first_date)
        daily = _daily(base, quote, earliest, last)[-1:]
    else:
        daily = _daily(base, quote, first, last)
    if not daily:
        return None
    rates = [value for _, value in daily]
    return Rate(
        base=base,
        quote=quote,
        period=period,
        rate=fmean(rates),
        days=len(rates),
        low=min(rates),
        high=max(rates),
        first=daily[0][0].isoformat(),
        last=daily[-1][0].isoformat(),
    )


def last_day() -> date:
    """The last day for which the packaged history holds any rate."""
    last: date = _history().bounds[EURO].last_date
    return last


@cache
def _history() -> CurrencyConverter:
    return CurrencyConverter()


def _daily(base: str, quote: str, first: date, last: date) -> list[tuple[date, float]]:
    """The rate of every banking day from the first to the last day, both included."""
    found: list[tuple[date, float]] = []
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        try:
            found.append((day, _history().convert(1.0, base, quote, date=day)))
        except RateNotFoundError:
            continue  # a day on which the banks were closed
    return found


def _bounds(period: str) -> tuple[date, date] | None:
    """The first and last day of a closed EDTF period; None where it is open, too long or not EDTF."""
    first, _, last = period.partition("/")
    start, end = _day(first, last=False), _day(last or first, last=True)
    if start is None or end is None or start > end or end - start > LONGEST_PERIOD:
        return None
    return start, end


def _day(edtf: str, *, last: bool) -> date | None:
    """The first or last day of a year, month or day."""
    match = DAY.fullmatch(edtf)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    month = month or (12 if last else 1)
    try:
        return date(year or 0, month, day or (calendar.monthrange(year or 0, month)[1] if last else 1))
    except (ValueError, calendar.IllegalMonthError):
        return None

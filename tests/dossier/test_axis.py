from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from audiatur.dossier.axis import time_axis
from audiatur.dossier.edtf import Interval, interval


def placed(*edtf: str) -> list[Interval]:
    return [days for text in edtf if (days := interval(text))]


def test_an_empty_axis_is_none() -> None:
    assert time_axis([], 0, 100) is None


def test_long_empty_stretches_are_broken_and_short_ones_are_not() -> None:
    axis = time_axis(placed("1999", "2031", "2033"), 0, 100)
    assert axis
    assert [(date.fromordinal(band.first).year, band.broken) for band in axis.bands] == [
        (1999, False),
        (2000, True),
        (2031, False),
        (2032, False),
        (2033, False),
    ]


def test_open_sides_run_to_the_edge() -> None:
    times = placed("../2035", "2031/..")
    axis = time_axis(times, 10, 90)
    assert axis
    assert axis.stretch(times[0])[0] == 10
    assert axis.stretch(times[1])[1] == 90


@given(st.lists(st.dates(date(1, 1, 1), date(9998, 12, 31)), min_size=1, max_size=40))
def test_later_days_stand_further_right_and_inside(days: list[date]) -> None:
    axis = time_axis([Interval(day, day) for day in days], 0, 1000)
    assert axis
    ordered = [axis.x(day.toordinal()) for day in sorted(days)]
    assert ordered == sorted(ordered)
    assert all(0 <= x <= 1000 for x in ordered)

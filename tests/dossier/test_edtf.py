from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.dossier.edtf import Interval, interval, words

DAYS = date(1000, 1, 1), date(9999, 12, 31)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "said"),
    [
        ("2031", date(2031, 1, 1), date(2031, 12, 31), "2031"),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28), "February 2031"),
        ("2032-02", date(2032, 2, 1), date(2032, 2, 29), "February 2032"),
        ("2031-03-16", date(2031, 3, 16), date(2031, 3, 16), "16 March 2031"),
        ("2031-03-XX", date(2031, 3, 1), date(2031, 3, 31), "March 2031"),
        ("2031-XX-16", date(2031, 1, 1), date(2031, 12, 31), "2031"),
        ("203X", date(2030, 1, 1), date(2039, 12, 31), "the 2030s"),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31), "the 2000s"),
        ("2031-22", date(2031, 1, 1), date(2031, 12, 31), "summer 2031"),
        ("2031-34", date(2031, 4, 1), date(2031, 6, 30), "quarter 2 of 2031"),
        ("2031-41", date(2031, 7, 1), date(2031, 12, 31), "half 2 of 2031"),
        ("2031~", date(2031, 1, 1), date(2031, 12, 31), "about 2031"),
        ("2031?", date(2031, 1, 1), date(2031, 12, 31), "2031 (uncertain)"),
        ("2031/2035", date(2031, 1, 1), date(2035, 12, 31), "2031 to 2035"),
        ("../2035", None, date(2035, 12, 31), "up to 2035"),
        ("2031-03/..", date(2031, 3, 1), None, "from March 2031 on"),
        ("2031-03-16T10:00", date(2031, 3, 16), date(2031, 3, 16), "16 March 2031"),
    ],
)
def test_a_time_covers_all_the_days_it_may_be(edtf: str, first: date | None, last: date | None, said: str) -> None:
    assert interval(edtf) == Interval(first, last)
    assert words(edtf) == said


@pytest.mark.parametrize(
    "edtf", [None, "", "soon", "2031-02-30", "2031-13", "../..", "/", "soon/2031", "0000-01", "P3D"]
)
def test_what_names_no_day_is_not_placed(edtf: str | None) -> None:
    assert interval(edtf) is None


@given(st.dates(*DAYS))
def test_a_day_is_that_day(day: date) -> None:
    assert interval(day.isoformat()) == Interval(day, day)


@given(st.one_of(st.text(), st.text(alphabet="0123456789-/X.~?%T")))
def test_any_text_raises_nothing(text: str) -> None:
    days = interval(text)
    assert days is None or days.first or days.last
    assert isinstance(words(text), str)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.export.dates import Point, ends, precise


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2031", Point(2031), Point(2031)),
        ("2031-03", Point(2031, 3), Point(2031, 3)),
        ("2031-03-16", Point(2031, 3, 16), Point(2031, 3, 16)),
        ("2031-03-16T09:30", Point(2031, 3, 16), Point(2031, 3, 16)),
        ("2031?", Point(2031), Point(2031)),
        ("2031/2034-05", Point(2031), Point(2034, 5)),
        ("../2034", None, Point(2034)),
        ("2034/..", Point(2034), None),
        ("203X", Point(2030), Point(2039)),
        ("20XX", Point(2000), Point(2099)),
        ("2031-34", Point(2031, 4), Point(2031, 6)),
        ("2031-22", Point(2031), Point(2031)),
        ("2031-XX-16", None, None),
        ("2031-03-XX", Point(2031, 3), Point(2031, 3)),
        ("XXXX-03-16", None, None),
        ("0000", None, None),
        ("", None, None),
    ],
)
def test_no_month_and_no_day_is_made_up(edtf: str, first: Point | None, last: Point | None) -> None:
    assert ends(edtf) == (first, last)


@pytest.mark.parametrize("edtf", ["2031", "2031-03", "2031-03-16"])
def test_what_iso_8601_writes_too(edtf: str) -> None:
    assert precise(edtf) == edtf


@pytest.mark.parametrize("edtf", ["2031?", "2031-22", "2031/2034", "203X", "2031-02-31", "2031-03-16T10", "", None])
def test_what_it_does_not(edtf: str | None) -> None:
    assert precise(edtf) is None


@given(st.text(alphabet="0123456789-/.X?~%T:"))
def test_any_text_raises_nothing(text: str) -> None:
    ends(text)
    precise(text)

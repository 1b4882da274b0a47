"""Dates as written to EDTF, never more precise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.acquire.metadata.dates import find_date, read_edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("16 December, 2024", "2024-12-16"),
        ("Dec. 16, 2024", "2024-12-16"),
        ("Published: Monday, December 16th 2024 10:05 GMT", "2024-12-16"),
        ("3rd of May 2019", "2019-05-03"),
        ("May 2019", "2019-05"),
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("2019-05-03T10:00:00+02:00", "2019-05-03"),
        ("03.05.2019", "2019-05-03"),
        ("25/12/2019", "2019-12-25"),
        ("12/25/2019", "2019-12-25"),
        ("04/04/2019", "2019-04-04"),
        ("../2019-05", "../2019-05"),
        ("2019/2020", "2019/2020"),
    ],
)
def test_dates(words: str, edtf: str) -> None:
    assert read_edtf(words) == edtf


def test_day_and_month_that_can_be_swapped_leave_the_year() -> None:
    assert read_edtf("03/04/2019") == "2019"


@pytest.mark.parametrize(
    "words", ["", "yesterday", "Monday", "16 December", "31 February 2019", "2019 seats", "1234567"]
)
def test_no_date(words: str) -> None:
    assert read_edtf(words) is None


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_the_same_way_twice(words: str) -> None:
    found = find_date(words)
    assert found == find_date(words)
    if found:
        assert words[found.start : found.end].strip()

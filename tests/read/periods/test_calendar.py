"""Dates, years, parts of years and runs of them, as the calendar names them."""

from __future__ import annotations

import pytest

from .support import readings


@pytest.mark.parametrize(
    ("text", "quote", "timex", "edtf"),
    [
        ("Signed on 16 December 2024 in Norvia.", "16 December 2024", "2024-12-16", "2024-12-16"),
        ("Signed on December 16, 2024 in Norvia.", "December 16, 2024", "2024-12-16", "2024-12-16"),
        ("Signed on Monday, December 16, 2024.", "Monday, December 16, 2024", "2024-12-16", "2024-12-16"),
        ("Signed on the 16th of December 2024.", "the 16th of December 2024", "2024-12-16", "2024-12-16"),
        ("Signed on 2024-12-16 in Norvia.", "2024-12-16", "2024-12-16", "2024-12-16"),
        ("Signed on 16/12/2024 in Norvia.", "16/12/2024", "2024-12-16", "2024-12-16"),
        ("Signed on 12/16/2024 in Norvia.", "12/16/2024", "2024-12-16", "2024-12-16"),
        ("Signed on 5/6/2024 in Norvia.", "5/6/2024", "2024-XX-XX", "2024"),
        ("Signed in March 2025 in Norvia.", "March 2025", "2025-03", "2025-03"),
        ("Signed in late 2024 in Norvia.", "late 2024", "2024", "2024-10/2024-12"),
        ("Signed in early June 2024.", "early June 2024", "2024-06", "2024-06-01/2024-06-10"),
        ("Signed at the end of 2026.", "the end of 2026", "2026", "2026-10/2026-12"),
        ("Signed in the late 1990s.", "the late 1990s", "199", "1997/1999"),
        ("Signed in the 1990s.", "the 1990s", "199", "1990/1999"),
        ("Signed in the nineties.", "the nineties", "199", "1990/1999"),
        ("Built in the 19th century.", "the 19th century", "18", "1801/1900"),
        ("It grew in the first quarter of 2009.", "the first quarter of 2009", "2009-Q1", "2009-01/2009-03"),
        ("It grew in Q4 2024 again.", "Q4 2024", "2024-Q4", "2024-10/2024-12"),
        ("It grew in the second half of 2023.", "the second half of 2023", "2023-H2", "2023-07/2023-12"),
        ("It grew in spring 2009 again.", "spring 2009", "2009-SP", "2009-21"),
        ("The FY2025 budget passed.", "FY2025", "FY2025", "2025"),
        ("The plan covers 2021-2024 only.", "2021-2024", "P3Y", "2021/2024"),
        ("The 2012-13 season ended.", "2012-13", "2012/2013", "2012/2013"),
        ("They met on 16-20 March 2024.", "16-20 March 2024", "P4D", "2024-03-16/2024-03-20"),
        ("It has been so since 2023.", "2023", "2023", "2023/.."),
        ("It will be ready by 2028.", "2028", "2028", "../2028"),
        ("It was a colony until 1999.", "1999", "1999", "../1999"),
        ("It will be paid from 2015 onwards.", "2015", "2015", "2015/.."),
        ("It came after 2016.", "2016", "2016", "2017/.."),
        ("It came after the 2016 vote.", "2016", "2016", "2016/.."),
    ],
)
def test_named_times(text: str, quote: str, timex: str, edtf: str) -> None:
    assert readings(text, None) == [(quote, timex, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "The depot held 2000 crates.",
        "The index fell 0.3%, to 2015.",
        "The guild fell by 40 points to 1985.",
        "It may rain, and they march on.",
        "She paid $2000 for it.",
        "June Smith left.",
        "Use 31/31/2024 as a code.",
        "They fall for spring water.",
        "The second man won.",
        "He sat in the sun.",
        "Room 2024x is free.",
        "Two sides met.",
    ],
)
def test_no_time(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Talks ended on November 27.", "XXXX-11-27"),
        ("Talks ended on Tuesday.", "XXXX-XX-XX"),
        ("Talks ended last year.", "XXXX"),
        ("Talks ended yesterday.", "XXXX-XX-XX"),
        ("Talks ended in August.", "XXXX-08"),
    ],
)
def test_without_a_publication_date_nothing_is_made_up(text: str, timex: str) -> None:
    [(_, found, edtf)] = readings(text, None)
    assert found == timex
    assert edtf is None


@pytest.mark.parametrize(
    ("published", "timex", "edtf"),
    [("2024", "2023", "2023"), ("2024-05", "2023", "2023"), ("2024-05-16", "2023", "2023")],
)
def test_a_coarse_publication_date_serves_as_far_as_it_goes(published: str, timex: str, edtf: str) -> None:
    assert readings("Talks ended last year.", published) == [("last year", timex, edtf)]
    day = readings("Talks ended on Tuesday.", published)[0]
    assert (day[2] is None) == (len(published) < 10)

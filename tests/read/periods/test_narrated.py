"""Months and days without a year in a story of years ago, and what is told of now after a date of then."""

from __future__ import annotations

import pytest

from .support import readings


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("The war began in March 1998. In August, rebels took the port.", "August", "1998-08"),
        ("The war began in March 1998. By June, rebels had taken the port.", "June", "../1998-06"),
        ("Fire destroyed the mill in November 1998. By February, it had been rebuilt.", "February", "../1999-02"),
        ("Troops shelled the town on March 3, 1998. On March 5, they entered it.", "March 5", "1998-03-05"),
        ("The war began in March 1998. In August, the port will open.", "August", "2024-08"),
        ("The dam burst in March 1998. The firm was fined in November.", "November", "2023-11"),
        ("The firm was founded in March 1998. In August, it cut jobs.", "August", "2023-08"),
        ("The firm, which failed in March 1998, was sold. In August, it cut jobs.", "August", "2023-08"),
        ("The war began in March 2023. In August, rebels took the port.", "August", "2023-08"),
        ("The war began in 1998. In August, rebels took the port.", "August", "1998-08"),
        ("Fighting broke out in 1998. On August 4, rebels took the port.", "August 4", "1998-08-04"),
        ("The firm failed in 1998. By June, it had sold its mill.", "June", "../1998-06"),
        ("The firm failed in 1998. In August, a court fined its owner.", "August", "2023-08"),
        ("The war began in 1998. In August, the port will open.", "August", "2024-08"),
        ("The firm, which began in 1998, was sold. In August, it cut jobs.", "August", "2023-08"),
    ],
)
def test_a_month_in_a_story_of_then(text: str, quote: str, edtf: str) -> None:
    assert (quote, edtf) in [(words, period) for words, _, period in readings(text)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Walkouts could go on through November without a deal.", "../2024-11"),
        ("Walkouts went on through November without a deal.", "../2023-11"),
    ],
)
def test_what_could_go_on_leads_ahead(text: str, edtf: str) -> None:
    assert ("November", edtf) in [(words, period) for words, _, period in readings(text)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In a meeting on June 24 the two spoke about the dam.", "2023-06-24"),
        ("Norland voted at the assembly on June 24.", "2023-06-24"),
        ("After talks on June 24 the port reopened.", "2023-06-24"),
        ("Lund announced a vote for June 24.", "2024-06-24"),
        ("The two will speak at a meeting on June 24.", "2024-06-24"),
        ("Lund signed up for the race on June 24.", "2024-06-24"),
    ],
)
def test_a_day_of_that_at_which_something_happened(text: str, edtf: str) -> None:
    assert [found for _, _, found in readings(text)] == [edtf]

"""The two sides of a vote are figures of votes; those of a game are none; other pairs are ranges or changes."""

from __future__ import annotations

import pytest

from .support import amounts


def read(text: str) -> list[tuple[float | None, float | None, float | None, str | None]]:
    return [(amount.value, amount.low, amount.high, amount.unit) for amount in amounts(text)]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The chamber passed the bill 96-0 on Thursday.", (96, 0)),
        ("The senate voted 96-0 to approve the sanctions.", (96, 0)),
        ("The measure passed 63 to 37.", (63, 37)),
        ("Lawmakers approved the plan 52 votes to 48.", (52, 48)),
        ("The council voted 7-2 in favour of the plan.", (7, 2)),
        ("The bill passed on a 68-32 vote.", (68, 32)),
        ("In a 5-4 ruling, the court struck the law down.", (5, 4)),
        ("The senate rejected the amendment 45-52.", (45, 52)),
        ("The motion failed 48–51.", (48, 51)),
        ("The bill passed the House 217-203.", (217, 203)),
        ("The board rejected the plan 7 to 4.", (7, 4)),
        ("The House approved the measure 388 to 5 on Thursday.", (388, 5)),
        ("The assembly backed the treaty by a vote of 397 to 17.", (397, 17)),
    ],
)
def test_votes(text: str, sides: tuple[float, float]) -> None:
    assert read(text) == [(side, side, side, "vote") for side in sides]


@pytest.mark.parametrize(
    "text",
    [
        "Harwick won the match 3-1.",
        "The Hawks beat the Bears 24-17 on Sunday.",
        "The council read Bill 96-0.",
        "In the House of Dolls, the Hawks beat the Bears 24-17.",
        "The council passed Resolution 12-40.",
    ],
)
def test_games_and_numbers_of_bills_count_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The council has 10 to 12 members.", (None, 10, 12, "member")),
        ("The council hired 10-12 guards.", (None, 10, 12, "guard")),
        ("The court heard 20-30 cases.", (None, 20, 30, "case")),
        ("The bill would cut jobs by 10 to 15 percent.", (None, 10, 15, "percent")),
        ("The committee wants to raise it by 3 to 5 million.", (None, 3e6, 5e6, None)),
    ],
)
def test_ranges_in_sentences_of_votes(text: str, found: tuple[object, ...]) -> None:
    assert read(text) == [found]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Claims dropped by 26,000 to 255,000.", [26000, 255000]),
        ("Attendance fell 5,000 to 20,000.", [5000, 20000]),
        ("Net income rose by $3 million to $12 million.", [3e6, 12e6]),
        ("Net income rose by $3 million to $5 million.", [None]),
        ("Prices rose by 2 to 9 percent.", [None]),
        ("It rose 10 to 20 points.", [None]),
    ],
)
def test_by_how_much_and_to_what(text: str, values: list[float | None]) -> None:
    assert [value for value, _, _, _ in read(text)] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The poll showed Hale leading Orm 44-28 percent.", [(44, 44, 44, "percent"), (28, 28, 28, "percent")]),
        ("It rose 28-44 percent.", [(None, 28, 44, "percent")]),
        ("The A330-200 flew.", []),
    ],
)
def test_shares_of_two_sides(text: str, found: list[tuple[object, ...]]) -> None:
    assert read(text) == found

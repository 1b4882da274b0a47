"""Numbers in names, scores, idioms and beside changes, mixed fractions, signs and dollars, each with what it is not."""

from __future__ import annotations

import pytest

from .support import amounts, quotes


@pytest.mark.parametrize(
    "text",
    [
        "Fortune 500 companies met.",
        "The FTSE 100 index fell.",
        "The CAC-40 fell.",
        "The Group of Seven met.",
        "The Group of 20 nations met.",
        "A level 4 alert was issued.",
        "They sat in seat 14A.",
        "Call 9-1-1 now.",
        "A 7-Eleven shop shut.",
        "Norvia won 3-1 at home.",
        "Norvia lost 1 – 2 to the guests.",
        "The game ended 0 – 0.",
        "Norvia were 245 for 6 in an unbeaten innings.",
        "Norvia's batsmen made 91-7.",
        "The hosts took the game 104-98.",
        "Heron is the 5-1 favourite.",
        "The bookmaker has Heron at 10 to 1.",
        "The two companies met.",
        "The two companies, which met in Orlen, agreed.",
        "It was a one-off charge.",
        "It is a two-way street.",
        "A 2-for-1 split was agreed.",
        "The Borealis 737s were parked.",
        "The stock hit a five-year high.",
        "The 10-year bond fell.",
        'He said it was "a commercial one".',
        "The “Big Three” met.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The court ruled 5-4.", ["5", "4"]),
        ("The vote was 52-35.", ["52", "35"]),
        ("Children lost 3-5 teeth in the game.", ["3-5"]),
        ("They paid 40 for 6 apples.", ["40", "6"]),
        ("The bookmaker cut 10 to 12 jobs.", ["10 to 12"]),
        ("The council passed the bill 110-98.", ["110", "98"]),
        ("The two men arrested in Orlen were freed.", ["two"]),
        ("The two largest mills shut.", ["two"]),
        ("The index fell 12 points, or 0.6%, to 2110.", ["12", "0.6%", "2110"]),
        ("It built 20 groups of 7 men.", ["20", "7"]),
        ("Group of 20 protesters held.", ["20"]),
        ("A group of seven men fled.", ["seven"]),
        ("The Committee of 12 experts met.", ["12"]),
        ("Each day 5 people came.", ["5"]),
        ("The Russell family has 2000 crates.", ["2000"]),
        ("The runner took 9.58s.", ["9.58s"]),
        ('It has a 15" screen.', ['15"']),
        ("A one-day strike began.", ["one"]),
        ("A 78-day siege ended.", ["78"]),
    ],
)
def test_what_looks_alike_is_counted(text: str, read: list[str]) -> None:
    assert quotes(text) == read


def test_a_model_number_is_one_wherever_it_stands() -> None:
    assert quotes("The Borealis 747 landed. Then the 747 and its crew slept.") == []
    assert quotes("The Borealis 747 landed. Some 747 crates burned.") == ["747"]
    assert quotes("The airline lost two jets, the 747 and its twin.") == ["two", "747"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The index fell 2.3% to 5,432.1.", [2.3, 5432.1]),
        ("Crude fell $2.10 to $98.40.", [2.1, 98.4]),
        ("The index rose 30 to 2,450.", [30, 2450]),
        ("The shares are down only 25 cents to $30.25.", [0.25, 30.25]),
        ("Output fell by nearly 30 to 450.", [30, 450]),
        ("Crude fell about $3 to $5.", [None]),
        ("Prices rose 3 to 5 percent.", [None]),
        ("Prices rose 3% to 5%.", [None]),
        ("It costs $2 to $4.", [None]),
    ],
)
def test_by_how_much_and_to_what(text: str, values: list[float | None]) -> None:
    assert [amount.value for amount in amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The stock gained 3-1/2 points.", 3.5, "point"),
        ("It grew by 7 3/4 percent.", 7.75, "percent"),
        ("A magnitude 6.2 quake struck.", 6.2, "magnitude"),
        ("A quake with a magnitude of 7.1 struck.", 7.1, "magnitude"),
        ("It used 4.5 kilowatt-hours.", 4.5, "kilowatt hour"),
        ("They fed 1,709 schoolchildren.", 1709, "schoolchild"),
        ("It ordered 12 Borealis 737 MAX jets.", 12, "jet"),
        ("They traded for the first two quarters.", 2, "quarter"),
        ("The reading was minus one.", -1, None),
        ("The player holds 75 hours of video.", 75, "hour"),
    ],
)
def test_values_and_units(text: str, value: float, unit: str | None) -> None:
    [amount] = amounts(text)
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("It paid $5 million.", ["USD"]),
        ("It paid $5 million, or US$4 million; all sums in Canadian dollars.", ["CAD", "USD"]),
        ("It paid $5 million and C$4 million.", ["USD", "CAD"]),
        ("It paid $5 million, US$4 million and C$3 million; these are Canadian dollars.", ["USD", "USD", "CAD"]),
        ("It paid $5 million, or 9 million Canadian dollars.", ["USD", "CAD"]),
    ],
)
def test_the_dollar_of_a_bare_sign(text: str, currencies: list[str]) -> None:
    assert [amount.currency for amount in amounts(text)] == currencies

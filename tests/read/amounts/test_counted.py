"""What a figure counts: the noun that ends its phrase, past hyphens, numbers and words that share a noun."""

from __future__ import annotations

import pytest

from audiatur.model.amount import Change

from .support import amounts


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("There were two high-profile deadly surprise raids.", ["raid"]),
        ("He hired five co-owners.", ["owner"]),
        ("Police spoke of “one dead, two hurt” on Monday.", ["person"]),
        ("It bought one ship, two trucks and a barge.", ["ship", "truck"]),
        ("Some 20 co-workers struck.", ["worker"]),
        ("It blocked over 100 Kestrel and Lumino accounts.", ["account"]),
        ("They closed 30 wool or cotton mills.", ["mill"]),
        ("More than 30 soap chemical or other chemical firms worked there.", ["firm"]),
        ("There were 12 men and women.", ["man"]),
        ("He kept 40 sheep and goats.", ["sheep"]),
        ("He took 20 police and soldiers.", ["police"]),
        ("She met 12 Iraqis.", ["iraqi"]),
        ("She solved 12 crises.", ["crisis"]),
        ("The yield fell to 165, 000 hectares.", ["hectare"]),
        ("It sold 40, 200 and 300 crates.", ["crate", "crate", "crate"]),
        ("The blast killed eight people and injured 60 others.", ["person", "person"]),
        ("He bought 12 others.", [None]),
        ("The isles were hit by two category 4 storms.", ["storm"]),
        ("There are places for every 4-year-old.", ["year"]),
        ("The party holds a 53-47 majority in the House.", [None, None]),
        ("The dead were between 5 and 72 years old.", ["year"]),
        ("The baby was three months old.", ["month"]),
        ("The 6-year-old is 110 centimetres tall.", ["year", "centimetre"]),
        ("At least three children - aged six - were hurt.", ["child", "year"]),
        ("More than 500 local, state and federal agents came.", ["agent"]),
        ("There were 20 dead, wounded and missing.", ["person"]),
        ("It gives her a 3.6 point edge.", ["point"]),
        ("It needs a 60 vote threshold.", ["vote"]),
        ("It opened 200 room clubs.", ["club"]),
        ("It was a record 300 people.", ["person"]),
    ],
)
def test_unit(text: str, units: list[str | None]) -> None:
    assert [amount.unit for amount in amounts(text)] == units


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Shares were up just 0.1 percent.", Change.UP),
        ("Exports were down more than 5%.", Change.DOWN),
        ("Output is up a further 3 percent.", Change.UP),
        ("He gave up a 3 percent share.", None),
        ("They tried to blow up two planes.", None),
        ("The firm shut down 40 mines.", None),
        ("The index ended up 12 points.", Change.UP),
        ("Profits went down $3 million.", Change.DOWN),
        ("Turnout was 5%.", None),
        ("The bus plunged off a six-metre-high bridge.", None),
        ("Sales fell in a three-percent slump.", Change.DOWN),
    ],
)
def test_change_behind_hedges(text: str, change: Change | None) -> None:
    assert [amount.change for amount in amounts(text)] == [change]


def test_the_doubles_of_a_sport_are_no_multiple() -> None:
    assert amounts("They won the women's doubles and a doubles title.") == ()
    assert [amount.value for amount in amounts("The plan doubles the budget.")] == [2]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The dollar was quoted at 119.26-28 yen.", (119.26, 119.28)),
        ("The euro stood at 1.2866-2869 dollars.", (1.2866, 1.2869)),
        ("It sold 12.5-15 tonnes.", (12.5, 15)),
        ("It fell 1.5-2 percent.", (1.5, 2)),
        ("It was 2.5-3.0 percent.", (2.5, 3)),
    ],
)
def test_quotations_that_give_only_the_last_places(text: str, bounds: tuple[float, float]) -> None:
    assert [(amount.low, amount.high) for amount in amounts(text)] == [bounds]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was worth 8.45 billion baht.", 8_450_000_000),
        ("It was worth 0.57 million euros.", 570_000),
        ("It weighed 1.1 million tons.", 1_100_000),
        ("It cost 2.0005 thousand euros.", 2000.5),
    ],
)
def test_scaled_values_are_clean(text: str, value: float) -> None:
    assert [amount.value for amount in amounts(text)] == [value]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("It cost 462 million NZ dollars or 58.9 billion HK dollars.", ["NZD", "HKD"]),
        ("The Standard & Poor's 500 index fell.", []),
        ("The Twenty20 game ended.", []),
        ("Call 0531-88557707 now.", []),
        ("See https://a.example/2019/06/12-people-2019-night-2-g-20/155/ for it.", []),
    ],
)
def test_names_and_numbers(text: str, codes: list[str]) -> None:
    assert [amount.currency for amount in amounts(text)] == codes

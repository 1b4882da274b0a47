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
        ("It sold 40, 200 and 300 crates.", [None, None, "crate"]),
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
        ("Turnout was 5%.", None),
    ],
)
def test_change_behind_hedges(text: str, change: Change | None) -> None:
    assert [amount.change for amount in amounts(text)] == [change]


def test_the_doubles_of_a_sport_are_no_multiple() -> None:
    assert amounts("They won the women's doubles.") == ()
    assert [amount.value for amount in amounts("The plan doubles the budget.")] == [2]

"""Acts that "and" joins, and nouns that take up the clause before them."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The storm hit Orlen, causing damage estimated at 90 million crowns and leaving much of it without power.",
            [
                "The storm hit Orlen",
                "causing damage estimated at 90 million crowns",
                "leaving much of it without power",
            ],
        ),
        (
            "By refusing to impose tolls on Veldan and hosting a rival fair in Orlen, it has angered its allies.",
            [
                "By refusing to impose tolls on Veldan",
                "hosting a rival fair in Orlen",
                "it has angered its allies",
            ],
        ),
        (
            "In the film, the man is seen picking up a stone and hurling it at the mayor of Orlen.",
            ["In the film, the man is seen picking up a stone", "hurling it at the mayor of Orlen"],
        ),
        (
            "The strike ended, with the mayor of Orlen promising help and the army sending 40 trucks.",
            ["The strike ended", "with the mayor of Orlen promising help", "the army sending 40 trucks"],
        ),
        (
            "The harbour of Orlen began selling fish and ice.",
            ["The harbour of Orlen began selling fish and ice"],
        ),
    ],
)
def test_each_of_two_acts_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 30,000 people are in debt, a figure that has doubled since 2023.",
            ["Some 30,000 people are in debt", "a figure that has doubled since 2023"],
        ),
        (
            "Rents in Orlen have not risen, something which the mayor has taken credit for.",
            ["Rents in Orlen have not risen", "something which the mayor has taken credit for"],
        ),
        ("The port of Orlen shut, a year after the storm.", ["The port of Orlen shut, a year after the storm"]),
    ],
)
def test_a_noun_that_takes_up_its_clause_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_what_has_happened_is_not_planned_beside_an_estimate() -> None:
    text = "The fund estimates that 30,000 people are in debt, a figure that has doubled since 2023."
    assert claim_with(text, "doubled").commitment == "reported"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rules changed in Orlen. Both are part of a wider package.", True),
        ("Rules changed in Orlen. Others are braced for legal action.", True),
        ("Rules changed in Orlen. Small steps are part of a wider package.", False),
    ],
)
def test_what_goes_on_about_things_named_is_a_claim(text: str, *, told: bool) -> None:
    assert (len(words(text)) == len(["first", "second"])) is told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council approved and signed the bill.", ["The council approved and signed the bill"]),
        ("The firm said it would buy and scrap 40 boats.", ["it would buy and scrap 40 boats"]),
        ("The dam burst and flooded two villages.", ["The dam burst", "flooded two villages"]),
        ("The mayor resigned and left Orlen.", ["The mayor resigned", "left Orlen"]),
        ("Police arrested two men and freed a third.", ["Police arrested two men", "freed a third"]),
    ],
)
def test_two_verbs_of_one_object_are_one_act(text: str, expected: list[str]) -> None:
    assert words(text) == expected

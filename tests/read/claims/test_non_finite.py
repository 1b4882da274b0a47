"""Infinitives, gerunds and participles without a comma: which state something beside their clause."""

from __future__ import annotations

import pytest

from .support import words

TOLD = [
    (
        "The owners went to court on Monday to ask a judge for an early hearing.",
        ["The owners went to court on Monday", "to ask a judge for an early hearing"],
    ),
    (
        "The crew is suing the port after being denied the right to strike.",
        ["The crew is suing the port", "after being denied the right to strike"],
    ),
    (
        "The council cut fares while raising the tax on parking in Orlen.",
        ["The council cut fares", "raising the tax on parking in Orlen"],
    ),
    (
        "The archive holds a chart drawn by a clerk of Orlen in 1974.",
        ["The archive holds a chart", "drawn by a clerk of Orlen in 1974"],
    ),
    (
        "The firm replaced the engines by importing parts from Veldan.",
        ["The firm replaced the engines", "by importing parts from Veldan"],
    ),
    (
        "By selling 40 ferries, the firm has paid its debts.",
        ["By selling 40 ferries", "the firm has paid its debts"],
    ),
    (
        "The minister was reluctant to send soldiers to the port or to call the reserves of the Orlen Guard.",
        ["The minister was reluctant to send soldiers to the port", "to call the reserves of the Orlen Guard"],
    ),
    (
        "The court cleared the firm, emboldened by a ruling abroad.",
        ["The court cleared the firm", "emboldened by a ruling abroad"],
    ),
    (
        "The mayor said the fund had lost money, “partly reflecting a fall in timber prices.”",
        ["the fund had lost money", "partly reflecting a fall in timber prices"],
    ),
    (
        "A ruling was issued in Orlen declaring all contracts with the firm void.",
        ["A ruling was issued in Orlen", "declaring all contracts with the firm void"],
    ),
    (
        "The guard stays in Orlen, maintaining order in the streets of the old town by day and by night.",
        ["The guard stays in Orlen", "maintaining order in the streets of the old town by day and by night"],
    ),
    (
        "The port of Orlen sent a letter ordering the captain to pay at once.",
        ["The port of Orlen sent a letter", "ordering the captain to pay at once"],
    ),
    (
        "The mayor was reluctant to open shelters or to give further help to the houses that were crowded already.",
        [
            "The mayor was reluctant to open shelters",
            "to give further help to the houses that were crowded already",
        ],
    ),
]
NOT_TOLD = [
    "The guard stays in Orlen, maintaining order.",
    "The guard came to Orlen to quell the unrest.",
    "It is hard for the small harbours of Orlen to find new crews.",
    "Orlen is a good place to build a new harbour for large ships.",
    "The firm widened the pier by adding new stones.",
    "The sailors used the boats moored nearby.",
    "The guard of Orlen bought half of the boats built by crews from Veldan.",
    "A sign in Orlen was put up showing prices.",
    "The crew in Orlen likes to sing and to dance.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_states_something_beside_its_clause_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_only_rounds_off_its_clause_stays_with_it(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund was fined in 2029 after storming a hotel in Orlen with five others.",
            ["Lund was fined in 2029", "after storming a hotel in Orlen with five others"],
        ),
        (
            "The singer became famous after sold-out concerts in the port of Orlen.",
            ["The singer became famous", "after sold-out concerts in the port of Orlen"],
        ),
        ("Lund left the port after the vote.", ["Lund left the port after the vote"]),
        ("Lund left the port after the end of May 2029.", ["Lund left the port after the end of May 2029"]),
    ],
)
def test_what_a_past_act_followed_on_is_told_apart_at_length(text: str, expected: list[str]) -> None:
    assert words(text) == expected

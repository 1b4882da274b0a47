"""The time of a claim that its own words leave to the clause or sentence beside it."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("A fire broke out at the mill in June 2029. The fire killed twelve people.", "twelve people", "2029-06"),
        ("A storm hit the coast in 2029. The storm left 300 families homeless.", "300 families", "2029"),
        ("A treaty ended the war in 1975. The war displaced about 40,000 people.", "40,000 people", "../1975"),
        ("The 2029 earthquake levelled the town. About 90 people were killed in the earthquake.", "90 people", "2029"),
        ("A fire broke out in June 2029. The fire has killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. The fire was condemned by 12 ministers.", "12 ministers", None),
        ("A fire broke out in June 2029. A second fire killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. The forest fire killed twelve people.", "twelve people", None),
        ("A fire broke out in June 2029. Rain fell. The fire killed twelve people.", "twelve people", None),
        ("The shop opened in June 2029. The shop hit 40 customers with fines.", "40 customers", None),
    ],
)
def test_the_event_of_the_sentence_before(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("In 2024 the island declared independence, later recognised by 40 states.", "40 states", None),
        ("Since the port opened in 2024, output has increased.", "output", "2024/2031"),
        ("Since the port opened in 2024, the board has met 12 times.", "12 times", "2024/.."),
        ("Since the port opened in 2024, output increased.", "output", None),
        ("Since 2024 output has increased by 40%.", "output", "2024/2031"),
        ("Output has stood at 40 tonnes since 2024.", "40 tonnes", "2024/.."),
    ],
)
def test_since_an_event(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("Ferry fares rose by 5% in 2029.", "5%", "2028/2029"),
        ("Ferry fares rose by 5% last year.", "5%", "2029/2030"),
        ("Ferry fares rose by 5% in March 2029.", "5%", "2029-03"),
        ("Ferry fares rose by 5% between 2025 and 2029.", "5%", "2025/2029"),
        ("Ferry fares rose by 500 tonnes in 2029.", "500 tonnes", "2029"),
        ("Exports made up 5% of output in 2029.", "5%", "2029"),
        ("Ferry fares rose by 5% in 2029, reaching 900 tonnes.", "900 tonnes", "2029"),
    ],
)
def test_a_change_of_so_many_per_cent(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period

"""The time up to the writing that the present perfect speaks of, and dates that govern more than one clause."""

from __future__ import annotations

import pytest

from .support import claim_with


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("Ada Lund has led the dockers' union for two decades.", "has led", "2011/2031"),
        ("The mill has not paid tax for 20 years.", "has not paid", "2011/2031"),
        ("The port has been closed for more than three years.", "has been closed", None),
        ("Ada Lund had worked there for ten years.", "had worked", None),
        ("Ada Lund worked there for ten years.", "worked", None),
        ("The road has been closed for three weeks.", "has been closed", None),
        ("Orlen has kept a list that names every ship in its port since 2029.", "has kept a list", "2029/.."),
    ],
)
def test_the_perfect_reaches_up_to_the_writing(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        ("In 2029, Orlen sold its ferry and Veldan bought two trams.", "bought two trams", "2029"),
        ("In 2029, Orlen sold its ferry and the port has not recovered.", "has not recovered", None),
        ("Orlen sold its ferry in 2029 and Veldan bought two trams.", "bought two trams", None),
        ("The ministers managed to sign the deal in Orlen on Friday morning.", "managed to sign", "2031-05-16"),
        ("The ministers met in Orlen to plan a visit on 3 June 2031.", "met in Orlen", None),
    ],
)
def test_a_date_that_opens_or_closes_the_sentence(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        (
            "Employers added 40,000 jobs in March. Average hourly earnings, meanwhile, rose by 6 cents to $27.90.",
            "earnings",
            "2031-03",
        ),
        ("Over the year, average hourly earnings have increased by 3.1 percent.", "earnings", "2030/2031"),
        ("Prices were up 3 percent over 2029.", "Prices", "2029/2031"),
        ("Wages in Orlen have grown since March 2031.", "Wages", "2031-03/2031-05-20"),
        ("Wages in Orlen have grown since 2029.", "Wages", "2029/2031"),
        ("Wages in Orlen have grown since 2031.", "Wages", "2031/.."),
    ],
)
def test_changes_up_to_the_writing_and_pay_by_the_hour(text: str, some_words: str, period: str) -> None:
    assert claim_with(text, some_words).period == period

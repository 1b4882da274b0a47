"""Figures that are denied, each beside one that is only told with a denial."""

from __future__ import annotations

import pytest

from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled

SUM = (Figure("5 million crowns", 5_000_000, currency="NOK"),)


def given(text: str, verb: str) -> Said:
    return Said(text, SUM, subject="mayor", predicate=verb)


def denied(text: str, verb: str) -> Said:
    return Said(text, SUM, subject="mayor", predicate=verb, negative=True)


SPENT = given("The mayor spent 5 million crowns on the Tarnholt fair", "spend")
ASKED = given("The mayor asked for 5 million crowns to mend the Tarnholt weir", "ask")


@pytest.mark.parametrize(
    ("says", "denies", "conflict"),
    [
        (SPENT, denied("The mayor did not spend 5 million crowns on the Tarnholt fair", "spend"), True),
        (SPENT, denied("The Tarnholt fair is not worth it, which the mayor spent 5 million crowns on", "spend"), False),
        (SPENT, denied("Of all 5 million crowns, the mayor has not spent a coin on the Tarnholt fair", "spend"), False),
        (SPENT, denied("5 million crowns were not spent by the mayor on the Tarnholt fair", "spend"), True),
        (ASKED, denied("The bill does not hold 5 million crowns the mayor asks for the Tarnholt weir", "hold"),
         False),
        (ASKED, denied("The mayor did not ask for 5 million crowns to mend the Tarnholt weir", "ask"), True),
        (SPENT, Said("The mayor spent 5 million crowns on the Tarnholt fair", SUM, subject="mayor", predicate="spend",
                     speaker="Bo Lund", commitment=Commitment.DENIED), True),
        (SPENT, Said("The mayor spent coins on the Tarnholt fair, which drew 5 million crowns", SUM, subject="mayor",
                     predicate="spend", speaker="Bo Lund", commitment=Commitment.DENIED), False),
    ],
    ids=["denied", "in a relative clause", "before a comma", "the subject", "what another asks", "asked", "of another",
         "beside what another denies"],
)  # fmt: skip
def test_only_a_figure_that_is_itself_denied_is_opposed(says: Said, denies: Said, *, conflict: bool) -> None:
    told = ruled(article("Post", says), article("Herald", denies))
    assert ((Verdict.CONFLICT, "denied") in told) == conflict


STRIKE = (Figure("61,000 porters", 61_000, unit="porter"),)


@pytest.mark.parametrize(
    ("text", "verb", "conflict"),
    [
        ("The pact does not end the strike of 61,000 porters", "end", False),
        ("The pact does not cover 61,000 porters", "cover", True),
    ],
)
def test_what_is_there_already_is_not_denied(text: str, verb: str, *, conflict: bool) -> None:
    says = Said("The pact is for the good of 61,000 porters on strike", STRIKE, subject="pact", predicate=verb)
    denies = Said(text, STRIKE, subject="pact", predicate=verb, negative=True)
    told = ruled(article("Post", says), article("Herald", denies))
    assert ((Verdict.CONFLICT, "denied") in told) == conflict

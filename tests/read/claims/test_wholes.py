"""The whole of a sum that is shared out is a share of 100 per cent."""

from __future__ import annotations

import pytest

from .support import claim_with, claims, reading


def shares(text: str) -> list[float | None]:
    return [amount.value for claim in claims(text) for amount in claim.amounts if amount.rule == "whole"]


@pytest.mark.parametrize(
    "text",
    [
        "The entire sum went to schools in Orlen.",
        "The full fine was paid to the victims of Orlen.",
        "Its budget grew to 9 million crowns, with the entire increase allocated to roads.",
        "The whole grant will be spent on the harbour.",
    ],
)
def test_a_whole_sum_that_is_shared_out(text: str) -> None:
    assert shares(text) == [100.0]
    assert [amount for amount in reading(text).amounts if amount.rule == "whole"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The entire budget was published in Orlen.",
        "The entire village went to schools in Orlen.",
        "The sum went to schools in Orlen.",
        "The council spent the money on the whole harbour.",
        "The full council spent 9 million crowns.",
    ],
)
def test_what_is_no_whole_sum(text: str) -> None:
    assert shares(text) == []


def test_what_goes_along_with_a_change_is_of_its_end() -> None:
    text = "Its budget rose by 9% in 2029, with the entire increase allocated to roads."
    assert claim_with(text, "rose by 9%").period == "2028/2029"
    assert claim_with(text, "allocated to roads").period == "2029"

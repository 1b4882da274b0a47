"""What would be is neither a plan nor a fact; money of a currency that is not known is money all the same."""

from __future__ import annotations

import pytest

from audiatur.compare.figure import kind_of
from audiatur.model.amount import Amount
from audiatur.model.claim import Commitment
from audiatur.model.span import Span

from .support import Figure, Said, article, ruled

PLAN = Said("The Orrin dam will flood four villages", (Figure("four villages", 4, "village"),), "dam", "flood",
            commitment=Commitment.PLANNED)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Orrin dam flooded three villages", True),
        ("The Orrin dam would flood three villages", False),
        ("The Orrin dam may flood three villages", False),
    ],
)
def test_only_a_fact_is_told_as_one(text: str, told: bool) -> None:  # noqa: FBT001  # a column of the table
    figure = Figure("three villages", 3, "village")
    rules = {rule for _, rule in ruled(article("Post", PLAN), article("Herald", Said(text, (figure,), "dam", "flood")))}
    assert rules
    assert ("planned_then_done" in rules) is told


@pytest.mark.parametrize(
    ("rule", "unit", "kind"),
    [("money_name", None, "money"), ("figures", None, "bare"), ("figures", "crown", "count"), ("range", None, "bare")],
)
def test_a_sum_of_an_unknown_currency_is_money(rule: str, unit: str | None, kind: str) -> None:
    place = Span(document="d", start=0, end=9)
    amount = Amount(span=place, value=2.4e9, low=2.4e9, high=2.4e9, unit=unit, precision=1e8, rule=rule)
    assert kind_of(amount) == kind

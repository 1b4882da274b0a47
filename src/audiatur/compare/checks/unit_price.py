"""Lines in, prices of many things against the price of one out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from audiatur.compare.checks.figures import REACH, Figure, Line, Part
from audiatur.compare.checks.verdicts import Sum, make, operand, recompute, show
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind, CheckVerdict

COUNTED = re.compile(r"\s+(?!of\b)[^\W\d_]{3,}")
"""What a number without a unit counts."""


def unit_prices(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every number of things with what they cost together; undecidable where no price of one is stated."""
    for line in lines:
        figures = [f for f in line.figures if f.part is not Part.ASIDE]
        priced = [f for f in figures if f.amount.currency and _patterns().each.match(f.tail)]
        for count, money in pairwise(figures):
            if _things(count) and money.amount.currency and len(money.before) <= REACH:
                yield from _checks(count, money, priced, figures)


def _checks(count: Figure, money: Figure, priced: Sequence[Figure], figures: Sequence[Figure]) -> Iterator[Check]:
    if money in priced:
        behind = figures[figures.index(money) + 1 :]
        if behind and behind[0].amount.currency == money.amount.currency and _patterns().total.search(behind[0].lead):
            yield from _product(count, money, behind[0])
    elif not priced and _patterns().price.search(money.lead):
        each = money.value / count.value
        reason = f"No price of one is stated; {show(each)} {money.amount.currency} each if nothing else is in the sum."
        yield make(
            CheckKind.UNIT_PRICE,
            (operand("whole", money), operand("count", count)),
            None,
            each,
            (f"{money.quote} / {count.quote}", CheckVerdict.UNDECIDABLE, reason),
        )


def _product(count: Figure, each: Figure, total: Figure) -> Iterator[Check]:
    sum_ = Sum(
        CheckKind.UNIT_PRICE,
        (("count", count), ("unit price", each)),
        lambda number, price: number * price,
        f"{count.quote} x {each.quote}",
    )
    if check := recompute(sum_, total, forced=True):
        yield check


def _things(figure: Figure) -> bool:
    """Whether the figure counts things that can be paid for one by one."""
    amount = figure.amount
    return (
        amount.currency is None
        and amount.unit != "factor"
        and amount.unit not in arithmetic().measures
        and not (amount.unit or "").startswith("percent")
        and " per " not in (amount.unit or "")
        and (amount.unit is not None or COUNTED.match(figure.after) is not None)
        and amount.value is not None
        and amount.value > 1
    )


class _Patterns:
    def __init__(self) -> None:
        words = arithmetic()
        filler = rf"(?:\s+{either(words.fillers)}){{0,3}}\s*$"
        self.price = re.compile(rf"(?<!\w){either(words.price_marks)}{filler}", re.IGNORECASE)
        self.each = re.compile(rf"\s+{either(words.each_words)}(?!\w)", re.IGNORECASE)
        self.total = re.compile(rf"(?<!\w)(?:{either(words.total_marks)}|for|costing){filler}", re.IGNORECASE)


@cache
def _patterns() -> _Patterns:
    return _Patterns()

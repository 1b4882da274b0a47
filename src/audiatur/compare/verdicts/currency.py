"""The same sum in another currency, at the average rate of its period."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.values import apart, in_words
from audiatur.compare.verdicts.conflict import comparable
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.exchange import rate
from audiatur.model.finding import Verdict

NEAR = 0.03
"""Averages of a year leave this much room: a sum is converted on one day of it."""
FAR = 0.10
"""A larger gap is more than any day of a usual year explains."""


def other_currency(pair: Pair[Figure]) -> Ruling | None:
    """One sum in two currencies, compared at the European Central Bank's average rate of the period."""
    left, right = pair.left, pair.right
    base, quote = left.amount.currency, right.amount.currency
    if base is None or quote is None or base == quote:
        return None
    period = left.statement.claim.period or right.statement.claim.period
    found = rate(base, quote, period) if period else None
    if found is None:
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.OTHER_CURRENCY_OPEN,
            reason=f"{left.said} and {right.said} are in two currencies, and no period says which rate holds.",
        )
    converted = left.value * found.rate
    gap = apart(converted, right.value)
    shown = (
        f"{left.said} is {in_words(_rounded(converted), None, quote)} "
        f"at {found.rate:.4g} {quote} per {base}, the ECB's average of {found.period}; the other gives {right.said}"
    )
    if gap <= NEAR:
        return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.SAME_VALUE_IN_ANOTHER_CURRENCY, reason=f"{shown}.")
    apart_enough = gap > FAR and comparable(pair)
    verdict = Verdict.CONFLICT if apart_enough else Verdict.COMPATIBLE
    rule = Rule.DIFFERENT_VALUE_IN_ANOTHER_CURRENCY if apart_enough else Rule.OTHER_SUM_IN_ANOTHER_CURRENCY
    return Ruling(verdict=verdict, rule=rule, reason=f"{shown}: {gap:.1%} apart.", said=(left.said, right.said))


def _rounded(value: float) -> float:
    """Four digits: an average rate gives no more."""
    return float(f"{value:.4g}")

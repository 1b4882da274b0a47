"""A claim on money spent in, its row out: who, year, the sum as written, and in euro and dollar with the rate named."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.exchange import rate
from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.conventions.figures import BOUNDS, bounds, main, money, whole
from audiatur.export.sheets.conventions.years import years
from audiatur.export.sheets.sheet import Cell, joined
from audiatur.model.claim import Claim

EURO, DOLLAR = "EUR", "USD"
COLUMNS = ("country_or_body", "year", "period", "measure", *BOUNDS, "unit", "currency", "hedge", "eur", "usd", "rates")


def _cells(claim: Claim, _: Mapping[str, str]) -> tuple[Cell, ...]:
    figure = money(claim) or main(claim)
    best = figure.value if figure else None
    currency = figure.currency if figure else None
    notes: list[str] = []
    converted = [_converted(best, currency, to, claim.period, notes) for to in (EURO, DOLLAR)]
    return (
        claim.subject,
        years(claim.period),
        claim.period,
        (claim.measure or "").replace("_", " "),
        *bounds(figure),
        figure.unit if figure else None,
        currency,
        figure.hedge if figure else None,
        *converted,
        joined(notes),
    )


def _converted(value: float | None, currency: str | None, to: str, period: str | None, notes: list[str]) -> Cell:
    """The sum in another currency, to four digits, since the rate is a mean; the notes say at which, or why not.

    A sum of no time is not converted: the day of publication is not the time of the money.
    """
    if value is None or currency is None:
        return None
    if currency == to:
        return whole(value)
    if not period:
        notes.append(f"{to}: the words give no time")
        return None
    found = rate(currency, to, period)
    if found is None:
        notes.append(f"{to}: the European Central Bank gives no rate of {currency} for {period}")
        return None
    days = f"{found.days} banking days, {found.first} to {found.last}" if found.days > 1 else found.first
    notes.append(f"{found.rate:.6g} {to} for 1 {currency}, European Central Bank, {days}")
    return whole(float(f"{value * found.rate:.4g}"))


SPENDING = Convention(COLUMNS, _cells)

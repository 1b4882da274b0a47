"""Lines in, sums given in two currencies against the European Central Bank's rates out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audiatur.compare.checks.figures import Figure, Line, Part
from audiatur.compare.checks.ranges import Range, Spread, reckon
from audiatur.compare.checks.verdicts import make, operand, show
from audiatur.exchange import Rate, last_day, rate
from audiatur.model.check import Check, CheckKind, CheckVerdict

MARGIN = 0.1
"""How far outside the extremes of three years, as a share, an implied rate must lie to be called wrong: offered and
budget rates leave the reference rate by less."""


def conversions(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every sum that a bracket gives again in another currency."""
    for line in lines:
        money: Figure | None = None
        for figure in line.figures:
            if figure.part is Part.ASIDE and money:
                yield _check(line, money, figure)
            elif figure.amount.currency and figure.value > 0:
                money = figure


def _check(line: Line, money: Figure, aside: Figure) -> Check:
    base, quote = money.amount.currency or "", aside.amount.currency or ""
    implied = reckon(lambda a, b: b / a, money.spread, aside.spread)
    plain = f"1 {base} = {show(aside.value / money.value)} {quote}"
    rates = [found for period in _periods(line, money) if (found := rate(base, quote, period))]
    fitting = [found for found in rates if _holds(found, implied)]
    computed = money.value * rates[0].rate if rates else None
    if fitting:
        verdict = CheckVerdict.CONSISTENT
        reason = f"The text implies {plain}; {_told(fitting[0])}."
        computed = money.value * fitting[0].rate
    elif rates:
        verdict = CheckVerdict.INCONSISTENT if _far(rates, implied) else CheckVerdict.UNDECIDABLE
        reason = f"The text implies {plain}; {_told(rates[0])}."
        if verdict is CheckVerdict.UNDECIDABLE:
            reason += " A rate of another day, or an agreed one, may have been used."
    else:
        verdict = CheckVerdict.UNDECIDABLE
        reason = f"The text implies {plain}; no reference rate is at hand for the time meant."
    outcome = (f"{money.quote} x rate of {quote} for {base}", verdict, reason)
    return make(
        CheckKind.CONVERSION, (operand("base", money), operand("stated", aside)), aside.value, computed, outcome
    )


def _told(found: Rate) -> str:
    return (
        f"the European Central Bank's reference rates of {found.period} ran from {show(found.low)} to "
        f"{show(found.high)}, on average {show(found.rate)}"
    )


def _holds(found: Rate, implied: Spread) -> bool:
    return Range(found.low, found.high).meets(implied.written)


def _far(rates: Sequence[Rate], implied: Spread) -> bool:
    """Whether no rate from the year before the first time to the year after the last comes near."""
    years = [int(found.period[:4]) for found in rates] + [int(found.period[-10:][:4]) for found in rates]
    around = rate(rates[0].base, rates[0].quote, f"{min(years) - 1}/{min(max(years) + 1, last_day().year)}")
    if around is None:
        return False
    return not Range(around.low * (1 - MARGIN), around.high * (1 + MARGIN)).meets(implied.loose)


def _periods(line: Line, money: Figure) -> list[str]:
    """The years that the sum may have been converted in: of the time beside it, of its claim, of publication."""
    claimed = money.claim.period if money.claim else None
    named = (money.period.edtf if money.period else None, claimed, line.document.published)
    return list(dict.fromkeys(period for edtf in named if edtf and (period := _years(edtf))))


def _years(edtf: str) -> str | None:
    """The period in whole years, which are long enough to hold the day of the conversion."""
    if ".." in edtf:
        return None
    years = re.findall(r"\d{4}", "/".join(part[:4] for part in edtf.split("/")))
    return "/".join(dict.fromkeys(years)) or None

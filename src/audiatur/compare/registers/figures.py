"""A statement and a measure in, the figure that a register shows of it out: in the words that write it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.compare.registers.words import register_words
from audiatur.compare.statement import Statement
from audiatur.model.amount import Amount
from audiatur.model.topic import Measure

SORTS = frozenset({"money", "percent", "percentage point", "factor"})
"""Units that are sorts of figure and no counted things."""
COUNT = "count"
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "quarter", "night"})
"""What a count of people or things is never of, unless the measure says so itself."""
OF_PERSONS = frozenset({"casualties", "arrests", "crowds", "work", "population"})
"""Registers of people, who are counted by any noun: citizens, relatives, prisoners."""
LONGEST = 60
"""Characters of a figure with what it counts."""
SHARED = re.compile(r"\s*(?:percent|per cent|%)?\s+of\s+(?:[^\s,;.]+\s*){1,6}", re.IGNORECASE)
"""What a percentage is a share of."""
GIVEN = re.compile(r"\s+[\w-]+")


def shown(statement: Statement, amount: Amount) -> str:
    """A figure with its hedge and what it counts, as written: "more than 12 patrol drones", "thousands"."""
    text = statement.document.text
    end = amount.span.end
    if amount.counted is not None and 0 <= amount.counted.start - end <= len(" of its "):
        end = amount.counted.end
    elif amount.unit and amount.currency is None:
        behind = GIVEN.match(text, end)
        if behind is not None and behind.group().strip().casefold().startswith(amount.unit.casefold()[:-1] or "?"):
            end = behind.end()
    written = " ".join(text[amount.span.start : end].split())[:LONGEST]
    return f"{amount.hedge.value} {written}" if amount.hedge else written


def figure(statement: Statement, amount: Amount) -> str:
    """A figure with its hedge, as written, without what it counts."""
    written = " ".join(amount.span.quote(statement.document.text).split())
    return f"{amount.hedge.value} {written}" if amount.hedge else written


def fitting(statement: Statement, measure: Measure) -> Iterator[Amount]:
    """The figures of a claim that measure what the measure is of, main figure first."""
    for amount in statement.claim.amounts:
        if not amount.ordinal and _fits(amount, measure) and not _is_share_of_it(statement, amount, measure):
            yield amount


def counted(statement: Statement, start: int, end: int) -> Amount | None:
    """The count that stands between two places of a document: no money, no share, no time."""
    for amount in statement.claim.amounts:
        plain = amount.currency is None and amount.unit not in SORTS | TIMES and not amount.ordinal
        if plain and start <= amount.span.start and amount.span.end <= end:
            return amount
    return None


def money(statement: Statement, start: int, end: int) -> Amount | None:
    """The sum of money that stands between two places of a document."""
    amounts = statement.claim.amounts
    return next((a for a in amounts if a.currency and start <= a.span.start and a.span.end <= end), None)


def _fits(amount: Amount, measure: Measure) -> bool:
    units = measure.units
    if not units:
        return amount.unit not in TIMES
    if amount.currency is not None:
        return "money" in units
    if amount.unit in units:
        return True
    if amount.unit in SORTS or amount.unit in TIMES:
        return False
    of_people = measure.register_name in OF_PERSONS and amount.unit not in register_words().no_people
    named = amount.unit is None or of_people or amount.unit in measure.nouns
    return COUNT in units and named


def _is_share_of_it(statement: Statement, amount: Amount, measure: Measure) -> bool:
    """Whether a percentage is a share of what is measured: "2 percent of GDP" is not economic output."""
    if amount.unit != "percent" or COUNT in measure.units:
        return False
    match = SHARED.match(statement.document.text, amount.span.end)
    if match is None:
        return False
    behind = match.group().casefold()
    return any(re.search(rf"\b{re.escape(noun)}s?\b", behind) for noun in measure.nouns)

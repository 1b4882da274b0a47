"""Shares of a whole, totals of parts, multiples, rates over a time, and prices of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from audiatur.model.check import Check, CheckKind, CheckVerdict

Audit = Callable[..., tuple[Check, ...]]
OK, NO, OPEN = CheckVerdict.CONSISTENT, CheckVerdict.INCONSISTENT, CheckVerdict.UNDECIDABLE

CASES = [
    (CheckKind.SHARE, "The board opened 130 of its 520 clinics (25%).", OK, 25),
    (CheckKind.SHARE, "The board opened 130 of its 520 clinics, or 25%.", OK, 25),
    (CheckKind.SHARE, "The board opened 130 of its 520 clinics (45%).", NO, 25),
    (CheckKind.SHARE, "Some 130 of 520 clinics, 25%, were open.", OK, 25),
    (CheckKind.SHARE, "About 25% (130 of 520 clinics) were open.", OK, 25),
    (CheckKind.SHARE, "It spent $80 million, or 2% of the $4 billion budget.", OK, 2),
    (CheckKind.SHARE, "It spent $80 million, or 9% of the $4 billion budget.", NO, 2),
    (CheckKind.SHARE, "It let go 5% of its 4,000 workers, or 200 workers.", OK, 5),
    (CheckKind.SUM, "There were 120 men, 80 women and 14 children, for a total of 214 people.", OK, 214),
    (CheckKind.SUM, "It gave 3 million EUR to roads and 5 million EUR to rail, a total of 8 million EUR.", OK, 8e6),
    (CheckKind.SUM, "It gave 3 million EUR to roads and 5 million EUR to rail, a total of 9.5 million EUR.", NO, 8e6),
    (CheckKind.SUM, "The crash killed 12 people: 7 passengers and 5 bystanders.", OK, 12),
    (CheckKind.SHARE, "Of the 1,250 people asked, 750 (60%) agreed.", OK, 60),
    (CheckKind.SHARE, "Of the 1,250 people asked, 750 (75%) agreed.", NO, 60),
    (CheckKind.SHARE, "It lost 1,200 of its 12,000 jobs, about 10% of the total.", OK, 10),
    (CheckKind.RATIO, "The budget of $2.4 billion is three times the $800 million of 2015.", OK, 3),
    (CheckKind.RATE_TIMES_PERIOD, "It cuts spending by $2 billion over ten years, or $200 million a year.", OK, 2e9),
    (CheckKind.SUM, "It needs 45 million EUR: 20 million for men, 15 million for fuel and 5 million for oil.", NO, 4e7),
    (CheckKind.SUM, "It needs 40 million EUR: 20 million for men, 15 million for fuel and 5 million for oil.", OK, 4e7),
    (CheckKind.RATIO, "Output doubled from 200 tonnes to 400 tonnes.", OK, 2),
    (CheckKind.RATIO, "Output tripled from 200 tonnes to 400 tonnes.", NO, 2),
    (CheckKind.RATIO, "The north spends $2.6 billion, 13 times the $200 million of the south.", OK, 13),
    (CheckKind.RATIO, "The north spends $2.6 billion, three times more than the $650 million of the south.", OK, 4),
    (CheckKind.RATIO, "The north spends $2.6 billion, 30 times the $200 million of the south.", NO, 13),
    (CheckKind.RATE_TIMES_PERIOD, "The deal costs $400 million over four years, or $100 million a year.", OK, 4e8),
    (CheckKind.RATE_TIMES_PERIOD, "The deal costs $400 million over four years, or $160 million a year.", NO, 6.4e8),
    (CheckKind.RATIO, "Output more than doubled, going from 200 tonnes to 450 tonnes.", OK, 2.25),
    (CheckKind.UNIT_PRICE, "It bought 12 trams for $4 million each, for a total of $48 million.", OK, 48e6),
    (CheckKind.UNIT_PRICE, "It bought 12 trams for $4 million each, for a total of $84 million.", NO, 48e6),
    (CheckKind.UNIT_PRICE, "It bought 12 trams, valued at around $48 million, with spare parts.", OPEN, 4e6),
]


@pytest.mark.parametrize(("kind", "text", "verdict", "computed"), CASES)
def test_a_stated_result_is_recomputed(
    checks_of: Audit, kind: CheckKind, text: str, verdict: CheckVerdict, computed: float
) -> None:
    found = [check for check in checks_of(text) if check.kind is kind]
    assert found, "no check"
    assert found[0].verdict is verdict
    assert found[0].computed == pytest.approx(computed)


@pytest.mark.parametrize(
    "text",
    [
        "The board opened 130 of its 520 clinics, 45% of them in the north.",
        "The board opened 130 of its 520 clinics, 45% more than last year.",
        "Output more than doubled, going from 175 tonnes to 450 tonnes.",
        "The chain earned $2.8 billion, or $2.53 a share, as revenue rose 3.5% to $27.2 billion.",
        "It comes on top of five 787 airliners sold in May: two to Orland and three to Vestia.",
        "The game costs $10 a month (there is a $130 edition with a disc and three months of play).",
        "The fee is $10 annually, and the fund of $90 pays it for three years.",
        "Police held 12 people, 7 of them minors, and 3 cars.",
        "There were 120 men and 80 women; a total of 900 people live there.",
        "It offered a raise of 16% over four years and $5,000 a year for 300 teachers.",
        "It would cost $400 million over four years. The pay is $74,839 a year.",
        "The district opened 130 of its 520 clinics. Some 45% of voters agree.",
        "Deaths rose to 2,100, three times higher than all but one of 7 estimates.",
        "The fund holds $5 million, and two groups with 40 members and 30 staff had $2 million in all.",
        "It has 12 trams and 40 buses for a city of 300,000 people with $2 million to spend.",
        "Between 5 and 10 people, 20 at most, came in all.",
    ],
)
def test_figures_that_need_not_belong_together_raise_no_alarm(checks_of: Audit, text: str) -> None:
    assert [check for check in checks_of(text) if check.verdict is NO] == []

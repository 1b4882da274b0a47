"""Percentages and differences between a base and a result."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from audiatur.compare.checks.audit import audit
from audiatur.model.check import Check, CheckKind, CheckVerdict
from audiatur.model.document import Document
from audiatur.model.reading import Reading

Audit = Callable[..., tuple[Check, ...]]
OK, NO, OPEN = CheckVerdict.CONSISTENT, CheckVerdict.INCONSISTENT, CheckVerdict.UNDECIDABLE

PLAN = (
    "Over the past four years (2011-2014), it spent at least 300 million EUR, with plans to raise spending by 50% "
    "to 900 million EUR over the next four years (2015-2018)."
)
AFTER = (
    "It plans to raise spending by 50% to 900 million EUR over the next four years (2015-2018), after 300 million EUR "
    "over the past four years (2011-2014)."
)
PERCENT = [
    ("Exports rose from 120 million EUR to 150 million EUR, a 25% increase.", OK, 25.0),
    ("Exports rose 25% to 150 million EUR from 120 million EUR.", OK, 25.0),
    ("Exports were 150 million EUR, up 25% from 120 million EUR a year earlier.", OK, 25.0),
    ("Exports rose by about 33% from 120 million EUR to 160 million EUR.", OK, 33.33),
    ("Exports were 150 million EUR, up from 120 million EUR - an increase of 30 million EUR, or about 25%.", OK, 25.0),
    ("Rents fell from $900 to $720, a drop of 20%.", OK, 20.0),
    ("Rents fell from $900 to $720, a drop of 30%.", NO, 20.0),
    ("Exports rose from 120 million EUR to 150 million EUR, a 52% increase.", NO, 25.0),
    ("Rents fell from $900 to $600, a drop of a third.", OK, 33.33),
    ("Rents fell from $900 to $660, a drop of more than a quarter.", OK, 26.67),
    ("Rents fell by half, from $900 to $720.", NO, 20.0),
    ("The port got €64 million in 2014 and €52 million in 2013, an increase of almost a third.", NO, 23.08),
    ("The port got 64 million EUR in 2014 and 52 million EUR in 2013, an increase of almost a quarter.", OK, 23.08),
    ("The port, with 11 cranes, got 64 million marks last year and 52 million in 2013, up almost a third.", NO, 23.08),
    (
        "The port, with 11 cranes, got 64 million marks last year and 52 million in 2013, up almost a quarter.",
        OK,
        23.08,
    ),
    (PLAN, NO, 200.0),
    (AFTER, NO, 200.0),
    ("The ministry gave €84 million for 2014 and asks for €105 million in 2015, a rise of 25%.", OK, 25.0),
    ("The ministry gave €84 million for 2014 and asks for €105 million in 2015, a rise of 40%.", NO, 25.0),
    ("The index fell 200 points, or 4%, to 4,800 points.", OK, 4.0),
    ("The index fell 200 points, or 9%, to 4,800 points.", NO, 4.0),
    ("It cut 5 million EUR, or 10%, from the 50 million EUR budget.", OK, 10.0),
    ("Sales were 3.2 million EUR in 2012. In 2013 they fell to 2.4 million EUR, a decline of 25%.", OK, 25.0),
    ("The town grew from 3,200 people to 4,000 people, or 25%.", OK, 25.0),
    ("Sales were 40.2 million USD in 2013. This rose to 50.3 million USD in 2014, a further 25.1% hike.", OK, 25.12),
    ("Sales were 40.2 million USD in 2013. This rose to 50.3 million USD in 2014, a further 35.1% hike.", NO, 25.12),
    ("Staff grew from 200 workers to 250 workers. That is an increase of 25%.", OK, 25.0),
    ("Exports rose from 120 million EUR ($130 million) to 150 million EUR ($163 million), up 25%.", OK, 25.0),
    ("The clinic treated 620 patients, compared with 400 patients in 2014, an increase of 55%.", OK, 55.0),
    (
        "Imports fell 10% from $50 million to $45 million, while sales rose 5% from $100 million to $105 million.",
        OK,
        10.0,
    ),
]


@pytest.mark.parametrize(("text", "verdict", "computed"), PERCENT)
def test_percent_change_is_recomputed(checks_of: Audit, text: str, verdict: CheckVerdict, computed: float) -> None:
    found = [check for check in checks_of(text) if check.kind is CheckKind.PERCENT_CHANGE]
    assert found, "no check"
    assert found[0].verdict is verdict
    assert found[0].computed == pytest.approx(computed, abs=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose 5% a year from 100 million EUR to 150 million EUR.",
        "Prices rose 5% in real terms from $100 to $120.",
        "The army has 300 tanks. Inflation rose 5% to 9%.",
        "Exports rose 25%. The budget is 150 million EUR.",
        "Turnout rose 4% from 51% to 55%.",
        "He sold 40% of his shares, paying 150 million EUR to 120 creditors.",
        "The firm cut 25% of its 400 jobs and moved to 120 countries.",
        "Exports rose 25% to 150 million EUR, but imports were $120 million.",
        "The tax rises by 2% to 12% next year, bringing in $400 million, up from $300 million.",
        "Exports rose 25%, and the fund grew to $150 million from $100 million.",
        "Revenue rose 20% to $1 billion after $300 million of losses in the north.",
        "It will raise spending by 50% to 900 million EUR over the next four years, after 300 million EUR in 2014.",
        "The port index fell 4.9%, to 2,741.38, missing a slump at or below 2,708.92.",
        "The port, with 11 cranes, got 64 million marks last year and 52 million in 2013, a cut of a third.",
        "The port got 64 million marks last year and 52 million for its cranes, up almost a third.",
        "The south paid €80 million in 2014 and the north €100 million in 2014, a rise of 3%.",
        "The price fell from $50 to between $30 and $20, a cut of 3% on average.",
        "About 30% of 400 schools were closed; 150 reopened, up from 100 in May.",
    ],
)
def test_figures_that_need_not_belong_together_raise_no_alarm(checks_of: Audit, text: str) -> None:
    assert [check for check in checks_of(text) if check.verdict is NO] == []


def test_a_base_that_is_not_stated_is_implied_only(checks_of: Audit) -> None:
    (check,) = checks_of("In 2013, sales stood at 123 million USD, marking a 23% increase from 2012.")
    assert check.verdict is OPEN
    assert check.computed is None
    assert "100 million" in check.reason


def test_an_alarm_says_what_would_have_to_hold(checks_of: Audit) -> None:
    (check,) = [check for check in checks_of(PLAN) if check.verdict is NO]
    assert "450 million" in check.reason
    assert "600 million" in check.reason
    assert "At least" in check.reason


def test_a_base_is_looked_for_in_other_documents(
    read: Callable[..., tuple[Document, Reading]],
) -> None:
    texts = [
        "In 2013, sales stood at 123 million USD, marking a 23% increase from 2012.",
        "In 2012, sales of 100 million USD were a record.",
        "In 2012, the harbour cost 700 million USD.",
    ]
    named = [read(text, (), None, f"d{number}") for number, text in enumerate(texts)]
    documents, readings = zip(*named, strict=True)
    (check,) = audit(documents, readings)
    assert check.verdict is OK
    assert {operand.span.document for operand in check.operands} == {"d0", "d1"}
    (alone,) = audit(documents[::2], readings[::2])
    assert alone.verdict is OPEN


DIFFERENCE = [
    ("The fee rose from 120 million EUR to 150 million EUR, an increase of 30 million EUR.", OK, 30e6),
    ("The fee was 150 million EUR, up from 120 million EUR, an increase of 50 million EUR.", NO, 30e6),
    ("The fee fell by $180 to $720 from $900.", OK, 180),
    ("Support rose from 41% to 45%, a gain of 4 percentage points.", OK, 4),
    ("Support rose from 41% to 45%, a gain of 8 percentage points.", NO, 4),
    ("Staff grew by 50 workers to 250 workers from 200 workers.", OK, 50),
]


@pytest.mark.parametrize(("text", "verdict", "computed"), DIFFERENCE)
def test_difference_is_recomputed(checks_of: Audit, text: str, verdict: CheckVerdict, computed: float) -> None:
    found = [check for check in checks_of(text) if check.kind is CheckKind.DIFFERENCE]
    assert found, "no check"
    assert (found[0].verdict, found[0].computed) == (verdict, computed)

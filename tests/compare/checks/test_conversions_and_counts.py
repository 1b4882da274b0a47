"""Sums in two currencies, intervals of years, lists of names and comparisons in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.checks.audit import audit
from audiatur.model.check import Check, CheckKind, CheckVerdict
from audiatur.model.document import Document
from audiatur.model.reading import Reading

Audit = Callable[..., tuple[Check, ...]]
OK, NO, OPEN = CheckVerdict.CONSISTENT, CheckVerdict.INCONSISTENT, CheckVerdict.UNDECIDABLE
NAMES = ("Orland", "Vestia", "Murania")


@pytest.mark.parametrize(
    ("text", "published", "verdict"),
    [
        ("In 2019, the port cost 200 million EUR (approximately 224 million USD).", None, OK),
        ("The port will cost 200 million EUR (224 million USD).", "2019-05-02", OK),
        ("In 2019, the port cost 200 million EUR (approximately 260 million USD).", None, OPEN),
        ("In 2019, the port cost 200 million EUR (24 million USD).", None, NO),
        ("The port cost 200 million EUR (224 million USD).", None, OPEN),
        ("In 1955, the port cost 200 million GBP (560 million USD).", None, OPEN),
    ],
)
def test_conversion_is_held_against_the_rates_of_the_time(
    checks_of: Audit, text: str, published: str | None, verdict: CheckVerdict
) -> None:
    (check,) = checks_of(text, (), published)
    assert (check.kind, check.verdict) == (CheckKind.CONVERSION, verdict)
    assert "1 " in check.reason


@pytest.mark.parametrize(
    ("text", "published", "verdict"),
    [
        ("Over the past four years (2011-2014), it grew.", None, OK),
        ("Over the past three years (2011-2014), it grew.", None, OK),
        ("Over the past seven years (2011-2014), it grew.", None, NO),
        ("It is the first strike in 25 years. Nobody has walked out since 1987.", "2012-09-10", OK),
    ],
)
def test_interval_is_counted(checks_of: Audit, text: str, published: str | None, verdict: CheckVerdict) -> None:
    (check,) = checks_of(text, (), published)
    assert (check.kind, check.verdict) == (CheckKind.INTERVAL, verdict)


@pytest.mark.parametrize(
    ("text", "verdict", "computed"),
    [
        ("The pact binds two countries, Orland and Vestia, to a plan.", OK, 2),
        ("It commits the trio - Orland, Vestia and Murania - to a plan.", OK, 3),
        ("It binds two countries: Orland, Vestia and Murania.", NO, 3),
    ],
)
def test_listed_names_are_counted(checks_of: Audit, text: str, verdict: CheckVerdict, computed: int) -> None:
    (check,) = checks_of(text, NAMES)
    assert (check.kind, check.verdict, check.computed) == (CheckKind.COUNT, verdict, computed)


SPENT = "Orland spent $160 million on schools, while Vestia spent $2.2 billion."


@pytest.mark.parametrize(
    "text",
    [
        f"{SPENT} Vestia has a school budget far higher than that of Orland.",
        f"Vestia has a school budget far higher than that of Orland. {SPENT}",
        f"{SPENT} Orland keeps a school budget lower than that of Vestia.",
    ],
)
def test_comparison_in_words_is_borne_out(checks_of: Audit, text: str) -> None:
    (check,) = [check for check in checks_of(text, NAMES) if check.kind is CheckKind.COMPARISON]
    assert check.verdict is OK
    assert check.computed == pytest.approx(13.75)


@pytest.mark.parametrize(
    "text",
    [
        "It binds two countries, among them Orland and Vestia, and Murania.",
        "It binds three countries, including Orland and Vestia.",
        "The trio - two members and Orland - met in Vestia and Murania.",
        "Two countries met. Orland, Vestia and Murania did not.",
        f"{SPENT} The population of Orland is higher than that of Vestia.",
        "He served three years, from 2010. It was the first vote in 12 years, since 1987.",
        "It lasted four years. In 2010-2018 it was shut.",
        "The firm paid $5 million (20 people took part) and 3 million EUR in fees.",
    ],
)
def test_nothing_is_made_of_figures_apart(checks_of: Audit, text: str) -> None:
    found = checks_of(text, NAMES, "2012-01-01")
    assert [check for check in found if check.verdict is NO or check.kind is CheckKind.COMPARISON] == []


WORDS = [
    "rose",
    "from",
    "to",
    "by",
    "$5 million",
    "40%",
    "(",
    ")",
    "or",
    "of",
    "a total of",
    "120 men",
    "and",
    ",",
    "0",
]
WORDS += ["12 times", "doubled", "2011-2014", "four years", "each", "a year", "Orland", "Vestia", ".", "€3", "up", "2%"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.text(max_size=10))
def test_any_words_raise_nothing_and_operands_quote_figures(
    read: Callable[..., tuple[Document, Reading]], words: list[str], noise: str
) -> None:
    text = " ".join([*words, noise.strip(), *words[:5]])
    document, reading = read(text, NAMES, "2019-01-01")
    checks = audit((document,), (reading,))
    assert checks == audit((document,), (reading,))
    assert len({check.id for check in checks}) == len(checks)
    places = {amount.span for amount in reading.amounts} | {mention.span for mention in reading.mentions}
    for check in checks:
        for operand in check.operands:
            assert operand.span.quote(text)
            assert check.kind in (CheckKind.INTERVAL, CheckKind.COUNT) or operand.span in places

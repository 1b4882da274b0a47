"""One agreement named by the same parties, each with what looks like one and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.agreements import agreements
from audiatur.compare.questions.meetings.acts.one_agreement import one_agreement
from audiatur.model.claim import Commitment
from audiatur.model.mention import EntityKind

from .support import Said, article, story

STATES = tuple((name, EntityKind.COUNTRY) for name in ("Norvia", "Belmark", "Tessaly", "Orland"))


def _said(text: str, **fields: object) -> Said:
    return Said(text, names=tuple(state for state in STATES if state[0] in text), **fields)  # type: ignore[arg-type] # a table's fields


def _rules(left: Said, right: Said) -> list[str]:
    told, _, _ = story(article("A", left), article("B", right))
    return [met.ruling.rule.value for met in one_agreement(told)]


HYPHENED = _said("The minister praised the Norvia-Belmark-Tessaly trilateral defence pact")


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (HYPHENED, _said("a regional military agreement between Belmark, Tessaly and Norvia"), "same_agreement"),
        (HYPHENED, _said("Norvia and Belmark signed a security pact with Tessaly"), "same_agreement"),
        (HYPHENED, _said("Norvia, Belmark and Tessaly have formed an alliance"), "same_agreement"),
        (_said("a trade deal between Norvia and Belmark on grain and wool"),
         _said("Norvia and Belmark struck a customs deal on wool and grain"), "same_agreement"),
        (HYPHENED, _said("a defence agreement between Belmark, Tessaly and Norvia", commitment=Commitment.PLANNED),
         "planned_then_done"),
    ],
    ids=["between", "with", "who made it", "two of one field", "still to come"],
)  # fmt: skip
def test_one_agreement(left: Said, right: Said, rule: str) -> None:
    assert _rules(left, right) == [rule]
    assert _rules(right, left) == [rule]


@pytest.mark.parametrize(
    "other",
    [
        _said("a defence agreement between Norvia and Belmark"),
        _said("a defence agreement between Norvia, Belmark and Orland"),
        _said("a trade agreement between Norvia, Belmark and Tessaly"),
        _said("a defence agreement between Norvia, Belmark and Tessaly", period="1954"),
        _said("There is no agreement between Norvia, Belmark and Tessaly", negative=True),
        _said("Wool is sold in Norvia, Belmark and Tessaly"),
        _said("the Norvia-Belmark-Tessaly Pact lets farmers sell wool"),
        _said("The pact between Norvia, Belmark and Tessaly costs too much", subject="pact", predicate="cost"),
    ],
    ids=["two of the three", "another party", "another field", "another time", "none", "no agreement", "a title",
         "what it does"],
)  # fmt: skip
def test_another_agreement_or_none(other: Said) -> None:
    dated = _said("In 2024 the Norvia-Belmark-Tessaly defence pact was praised", period="2024")
    for one in (HYPHENED, dated) if other.period is None else (dated,):
        assert not _rules(one, other)
        assert not _rules(other, one)


def test_two_parties_have_many_agreements() -> None:
    one, other = _said("a deal between Norvia and Belmark"), _said("Norvia and Belmark reached a deal")
    assert not _rules(one, other)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", _said(f"{text} a pact between Norvia, Belmark and Tessaly {text}")))
    assert [one.parties for one in agreements(told)] == [one.parties for one in agreements(told)]

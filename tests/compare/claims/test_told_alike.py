"""Trends, names of praise and blame, acts undergone and like judgements, each with what looks like one and is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.one_deed import one_deed
from audiatur.compare.questions.meetings.acts.one_undergoing import one_undergoing
from audiatur.compare.questions.meetings.states.like_judgements import like_judgements
from audiatur.compare.questions.meetings.states.one_name import one_name
from audiatur.compare.questions.meetings.states.one_trend import one_trend
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, story

NORVIA, BELMARK = ("Norvia", EntityKind.COUNTRY), ("Belmark", EntityKind.COUNTRY)
OTHERS = tuple(
    Said(f"{who} {what}")
    for who in ("A kiosk", "The choir", "A cloud", "A tram", "A clown", "The priest", "A goat")
    for what in ("fell ill", "sang", "ran", "sold fruit", "was late")
)


def _said(text: str, subject: str | None = None, predicate: str | None = None, **fields: object) -> Said:
    names = tuple(name for name in (NORVIA, BELMARK) if name[0] in text)
    return Said(text, subject=subject, predicate=predicate, names=names, **fields)  # type: ignore[arg-type] # a table's fields


def _met(rule: Callable[[Story], Iterator[Met]], left: Said, right: Said) -> int:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right))
    found = list(rule(told))
    assert all(met.ruling.verdict is Verdict.CORROBORATED for met in found)
    return len(found)


def _of_statements(rule: Callable[[Sequence[Statement]], Iterator[Met]]) -> Callable[[Story], Iterator[Met]]:
    return lambda told: rule(told.statements)


SURGE = _said("a dramatic surge in defence spending by Norvia", "Norvia", "surge")


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (SURGE, _said("Norvia's defence budget has steadily increased", "Norvia's defence budget", "increase"), 1),
        (SURGE, _said("Norvia tripled its defence budget", "Norvia", "triple", object="its defence budget"), 1),
        (_said("Stocks plunged", "Stocks", "plunge"), _said("Stocks fell again", "Stocks", "fall"), 1),
        (SURGE, _said("Belmark's defence budget has increased", "Belmark's defence budget", "increase"), 0),
        (SURGE, _said("Norvia's defence budget has fallen", "Norvia's defence budget", "fall"), 0),
        (SURGE, _said("Norvia's budget for schools has increased", "Norvia's school budget", "increase"), 0),
        (SURGE, _said("Norvia's defence budget has not increased", "Norvia's defence budget", "increase"), 0),
        (SURGE, _said("Norvia's defence budget is expected to rise", "Norvia's defence budget", "rise",
                      commitment=Commitment.PLANNED), 0),
        (_said("The bill includes a rise for nurses", "bill", "include"),
         _said("The bill has risen", "bill", "rise"), 0),
        (_said("Stocks soared on Friday", "Stocks", "soar", period="2024-05-03"),
         _said("Stocks rose to a high", "Stocks", "rise"), 0),
        (_said("Unemployment fell", "Unemployment", "fall"),
         _said("Unemployment fell among the young", "Unemployment", "fall"), 0),
        (_said("Rents rose by 4%", "Rents", "rise", figures=(Figure("4%", 4, "percent"),)),
         _said("Rents rose by 9%", "Rents", "rise", figures=(Figure("9%", 9, "percent"),)), 0),
    ],
    ids=["a surge and an increase", "tripled", "stocks", "another side", "the other way", "another thing", "denied",
         "expected", "a rise within", "one day", "a part", "figures"],
)  # fmt: skip
def test_trends(left: Said, right: Said, count: int) -> None:
    assert _met(one_trend, left, right) == count
    assert _met(one_trend, right, left) == count


CALLED = _said("Norvia called the canal a costly folly", "Norvia", "call", object="the canal")


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (_said("Norvia denounced the canal as a costly folly", "Norvia", "denounce"),
         _said("the canal, which Norvia had labelled a folly", "canal", "label"), 1),
        (_said("The strait of Norvia stands as a flashpoint", "strait", "stand"),
         _said("Norvia is becoming a flashpoint for smugglers", "Norvia", "become"), 1),
        (_said("Norvia has always regarded the strait as its pantry", "Norvia", "regard"),
         _said("Norvia deems the strait its eternal pantry", "Norvia", "deem"), 1),
        (CALLED, _said("Belmark branded the canal a folly", "Belmark", "brand"), 0),
        (_said("Norvia never called the canal a folly", "Norvia", "call"),
         _said("Norvia branded the canal a folly", "Norvia", "brand"), 0),
        (_said("The strait of Norvia is a flashpoint", "strait", "be"),
         _said("Wool is a flashpoint at fairs", "Wool", "be"), 0),
        (_said("Norvia described the canal as a way", "Norvia", "describe"),
         _said("Norvia described the canal as a way out", "Norvia", "describe"), 0),
    ],
    ids=["a folly", "a flashpoint", "regarded", "another side", "never", "another thing", "a vague name"],
)  # fmt: skip
def test_names(left: Said, right: Said, count: int) -> None:
    assert _met(one_name, left, right) == count


SIGNED = _said("Norvia signed the rope agreement", "Norvia", "sign", object="the rope agreement")


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (_said("The rope agreement was signed by Norvia", "rope agreement", "sign"), 1),
        (_said("The rope agreement was not signed by Norvia", "rope agreement", "sign", negative=True), 0),
        (_said("The wool agreement was signed by Norvia", "wool agreement", "sign"), 0),
        (_said("The rope agreement was torn up by Norvia", "rope agreement", "tear"), 0),
        (_said("The rope agreement was signed by Norvia", "rope agreement", "sign", period="1990"), 0),
        (_said("The rope agreement will be signed by Norvia", "rope agreement", "sign",
               commitment=Commitment.PLANNED), 0),
    ],
    ids=["signed", "not signed", "another", "torn up", "another time", "to be signed"],
)  # fmt: skip
def test_acts_undergone(other: Said, count: int) -> None:
    dated = _said(SIGNED.text, "Norvia", "sign", object="the rope agreement", period="2024")
    mine = dated if other.period else SIGNED
    assert _met(_of_statements(one_undergoing), mine, other) == count
    assert _met(_of_statements(one_undergoing), other, mine) == count


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (_said("The weavers' strike in Tarsa was unlawful", "weavers' strike", "be"),
         _said("The strike of the weavers violated the port act", "strike", "violate"), 1),
        (_said("The weavers' strike in Tarsa was unlawful", "weavers' strike", "be"),
         _said("The weavers' strike in Tarsa was lawful", "weavers' strike", "be"), 0),
        (_said("The weavers' strike in Tarsa was unlawful", "weavers' strike", "be"),
         _said("The bakers' parade in Lund was unlawful", "bakers' parade", "be"), 0),
        (_said("The weavers' strike in Tarsa was unlawful", "weavers' strike", "be", period="1990"),
         _said("The weavers' strike in Tarsa was unlawful", "weavers' strike", "be", period="2024"), 0),
        (_said("The guild of Tarsa read a confidential letter on the new pier before a long feast", "guild", "read"),
         _said("Lund's court, by the old pier, sealed the covert ledger of a new baker", "court", "seal"), 0),
    ],
    ids=["unlawful", "lawful", "another thing", "another time", "two things in passing"],
)  # fmt: skip
def test_like_judgements(left: Said, right: Said, count: int) -> None:
    assert _met(_of_statements(like_judgements), left, right) == count


FULFILS = _said(
    "Norvia's announcement fulfills its campaign promise", "announcement", "fulfill", object="its campaign promise"
)


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (_said("The decision fulfils a campaign promise", "decision", "fulfil", object="a campaign promise"), 1),
        (_said("The decision fulfils a wish", "decision", "fulfil", object="a wish"), 0),
        (_said("The decision breaks a campaign promise", "decision", "break", object="a campaign promise"), 0),
        (_said("The tram fulfils a campaign promise", "tram", "fulfil", object="a campaign promise"), 0),
        (_said("The decision fulfils no campaign promise", "decision", "fulfil", object="no campaign promise",
               negative=True), 0),
    ],
    ids=["a promise", "another object", "another deed", "something else", "denied"],
)  # fmt: skip
def test_deeds_of_what_was_named_before(other: Said, count: int) -> None:
    assert _met(_of_statements(one_deed), FULFILS, other) == count
    assert _met(_of_statements(one_deed), other, FULFILS) == count


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_text_is_read(text: str) -> None:
    other = _said(f"{text} surge in {text}", text, "call")
    told, _, _ = story(article("A", _said(text, text, "rise")), article("B", other))
    of_statements = (one_undergoing, like_judgements, one_deed)
    for rule in (one_trend, one_name, *map(_of_statements, of_statements)):
        assert list(rule(told)) == list(rule(told))

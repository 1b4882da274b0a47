"""One thing that goes to one side, in however unlike words, each with what looks like one and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.items import items, one_item
from audiatur.compare.questions.meetings.acts.one_transfer import one_transfer
from audiatur.compare.transfers import transfers
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, story

NORVIA, BELMARK = ("Norvia", EntityKind.COUNTRY), ("Belmark", EntityKind.COUNTRY)
VAGUE = frozenset({"system", "car", "equipment"})


def _met(left: Said, right: Said) -> list[tuple[Verdict, str, str]]:
    told, _, _ = story(article("A", left), article("B", right))
    return [(met.ruling.verdict, met.ruling.rule.value, met.reason) for met in one_transfer(told, {})]


def _said(text: str, predicate: str, item: str, **fields: object) -> Said:
    names = tuple(name for name in (NORVIA, BELMARK) if name[0] in text)
    return Said(text, predicate=predicate, item=item, names=names, **fields)  # type: ignore[arg-type] # a table's fields


BOUGHT = _said("Norvia bought Sandpiper patrol boats", "buy", "Sandpiper patrol boats", subject="Norvia")
SUPPLIED = _said(
    "Belmark supplied Norvia with Sandpiper boats",
    "supply",
    "Sandpiper boats",
    subject="Belmark",
    counterparty="Norvia",
)


def test_one_product_bought_and_supplied_is_one_and_who_supplies_it_is_told() -> None:
    ((verdict, rule, reason),) = _met(BOUGHT, SUPPLIED)
    assert (verdict, rule) == (Verdict.CORROBORATED, "same_transfer")
    assert reason == "A and B tell that Norvia got Sandpiper boats. Only B names who supplies it, Belmark."


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (_said("Norvia's army acquired armoured trucks and field radios", "acquire", "armoured trucks and field radios",
               subject="Norvia's army"),
         _said("Norvia has purchased field radios", "purchase", "field radios", subject="Norvia"), "same_transfer"),
        (BOUGHT, _said("Norvia ordered Sandpiper boats", "order", "Sandpiper boats", subject="Norvia"),
         "planned_then_done"),
        (BOUGHT, _said("Norvia will buy Sandpiper boats", "buy", "Sandpiper boats", subject="Norvia",
                       commitment=Commitment.PLANNED), "planned_then_done"),
        (_said("Norvia expanded its fleet by acquiring patrol drones", "expand", "patrol drones", subject="Norvia"),
         _said("Norvia bought patrol drones", "buy", "patrol drones", subject="Norvia"), "same_transfer"),
    ],
    ids=["one of a list", "ordered", "planned", "in the midst of a clause"],
)  # fmt: skip
def test_one_thing_to_one_side(left: Said, right: Said, rule: str) -> None:
    assert [found for _, found, _ in _met(left, right)] == [rule]
    assert [found for _, found, _ in _met(right, left)] == [rule]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (BOUGHT, _said("Norvia bought Kestrel patrol boats", "buy", "Kestrel patrol boats", subject="Norvia")),
        (BOUGHT, _said("Belmark bought Sandpiper patrol boats", "buy", "Sandpiper patrol boats", subject="Belmark")),
        (BOUGHT, _said("Norvia sold Sandpiper patrol boats", "sell", "Sandpiper patrol boats", subject="Norvia")),
        (BOUGHT, _said("Norvia has not bought Sandpiper boats", "buy", "Sandpiper boats", subject="Norvia",
                       negative=True)),
        (_said("Norvia bought a missile system", "buy", "a missile system", subject="Norvia"),
         _said("Norvia bought a pension system", "buy", "a pension system", subject="Norvia")),
        (_said("Norvia bought patrol boats", "buy", "patrol boats", subject="Norvia", period="2021"),
         _said("Norvia bought patrol boats", "buy", "patrol boats", subject="Norvia", period="2024")),
        (_said("Norvia bought patrol boats", "buy", "patrol boats", subject="Norvia"),
         _said("Norvia bought two other patrol boats", "buy", "two other patrol boats", subject="Norvia")),
        (_said("Norvia ordered 23 clerks to leave", "order", "23 clerks", subject="Norvia"),
         _said("Norvia ordered 23 clerks out", "order", "23 clerks", subject="Norvia")),
        (_said("Norvia lifted an embargo on buying boats", "lift", "boats", subject="Norvia"),
         _said("Norvia bought boats", "buy", "boats", subject="Norvia")),
    ],
    ids=["another product", "another side", "sold", "not bought", "vague word", "other time", "other ones", "a command",
         "an embargo"],
)  # fmt: skip
def test_another_thing_or_none(left: Said, right: Said) -> None:
    assert not _met(left, right)
    assert not _met(right, left)


def test_a_transfer_without_a_receiver_is_to_that_of_the_one_before() -> None:
    left = (BOUGHT, _said("Field radios were delivered", "deliver", "field radios", subject="Field radios",
                          rules=("other_gives",)))  # fmt: skip
    right = _said("Norvia received and purchased field radios", "purchase", "field radios", subject="Norvia")
    told, _, _ = story(article("A", *left), article("B", right))
    assert [met.ruling.rule.value for met in one_transfer(told, {})] == ["same_transfer"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("armoured and transport trucks", "armored trucks", True),
        ("unmanned systems (drones)", "Sparrowhawk drones", True),
        ("vans like Humbers and Rovers", "Rovers", True),
        ("patrol boats", "boats", True),
        ("patrol boats", "patrol planes", False),
        ("a patrol boat", "patrol boats", False),
        ("Kestrel boats", "Sandpiper boats", False),
        ("rocket system", "pension system", False),
    ],
)
def test_items(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a column of the table
    assert any(one_item(a, b, VAGUE) for a in items(one) for b in items(other)) is same


@given(st.text(max_size=200))
def test_any_list_is_read(text: str) -> None:
    assert items(text) == items(text)


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60), min_size=1, max_size=4)
)
def test_any_text_is_read(texts: list[str]) -> None:
    told, _, _ = story(article("A", *(Said(text, subject="Norvia", predicate="buy", item=text) for text in texts)))
    found = list(transfers(told, {}))
    assert [(one.receiver, one.items) for one in found] == [(one.receiver, one.items) for one in transfers(told, {})]

"""Weapons that change hands, as words tell them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.registers.handover import Handover
from audiatur.compare.registers.handovers import handovers


def only(text: str) -> Handover:
    (found,) = handovers(text)
    return found


@pytest.mark.parametrize(
    ("text", "item", "giver", "taker"),
    [
        ("the sale of forty Kestrel drones to Ardovia", "forty Kestrel drones", None, "Ardovia"),
        ("deliveries of howitzers from Norvia to the Ardovian army", "howitzers", "Norvia", "Ardovian army"),
        ("Norvian arms sales to Ardovia", "arms", "Norvian", "Ardovia"),
        ("Ardovia's purchase of Norvian KR-40 missiles", "Norvian KR-40 missiles", None, "Ardovia"),
        ("the delivery of tanks by Norvia", "tanks", "Norvia", None),
        (
            "sales of $7 billion in guided bombs, mortars and ammunition to Ardovia",
            "$7 billion in guided bombs, mortars and ammunition",
            None,
            "Ardovia",
        ),
        ("twelve frigates were delivered to Ardovia by Belmark Yards", "twelve frigates", "Belmark Yards", "Ardovia"),
        ("rifles will be sold to Ardovia, Norvia and Tessaly", "rifles", None, "Ardovia, Norvia and Tessaly"),
        ("the drones were bought by Ardovia", "drones", None, "Ardovia"),
        ("From the U.B., Ardovia has bought 24 tanks", "24 tanks", "U.B.", None),
    ],
)
def test_who_gives_and_who_gets(text: str, item: str, giver: str | None, taker: str | None) -> None:
    told = only(text)
    assert (told.item.removeprefix("the "), told.giver, told.taker) == (item, giver, taker)
    assert text[told.item_start : told.item_end] == told.item


@pytest.mark.parametrize(
    ("text", "part", "taker"),
    [
        ("Norvia sold twelve drones to Ardovia", "giver", "Ardovia"),
        ("Norvia gave the rebels rifles", "giver", "the rebels"),
        ("Ardovia bought 24 tanks from Norvia", "taker", None),
        ("Norvia equipped the Ardovian army with rifles", "giver", "Ardovian army"),
    ],
)
def test_the_subject_of_the_verb_plays_its_part(text: str, part: str, taker: str | None) -> None:
    told = only(text)
    assert told.by_subject == part
    assert (told.taker or "").removeprefix("the ") == (taker or "").removeprefix("the ")


def test_who_is_urged_to_buy_is_the_buyer() -> None:
    told = only("Norvian officials urged Ardovia to buy Kestrel missiles")
    assert (told.taker, told.by_subject) == ("Ardovia", None)


def test_whose_deal_it_is_leaves_the_parts_open() -> None:
    told = only("Ardovia's S-410 deal with Norvia")
    assert (told.giver, told.taker, told.owner) == (None, None, "Ardovia, Norvia")


@pytest.mark.parametrize(
    "text",
    [
        "Ardovia sold wheat to Norvia",
        "the missile test alarmed Norvia",
        "Ardovia obtained a weapons request from Norvia",
        "the sale of wine to Ardovia",
        "COVID-19 vaccines were delivered to Ardovia",
        "provided the weapons go to the army, Norvia agrees",
        "a treaty on missile defense was sent to Ardovia",
        "Tanks rolled into the square",
    ],
)
def test_nothing_changes_hands(text: str) -> None:
    assert list(handovers(text)) == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="Aa 's,.’$1-of to sale arms by", max_size=200))
def test_any_text_is_read_and_every_item_stands_in_it(text: str) -> None:
    for told in handovers(text + " sale of arms to Ardovia " + text):
        whole = text + " sale of arms to Ardovia " + text
        assert told.item in whole
        assert whole[told.item_start : told.item_end].strip() == told.item.strip()

"""Two statements with one list of names say one thing of them; other lists, and other things said, do not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.states.one_list import one_list
from audiatur.model.finding import Verdict

from .support import Said, article, ruled, story

BILL = Said("The bill would extend the transfer of suspects to Velm, Ardovia and mainland Norland")
LAW = Said("It lets judges allow the transfer of suspects to mainland Norland, Ardovia and Velm")
OTHERS = (Said("Rain fell over the hills"), Said("A kiosk sold fruit"))


def _met(left: Said, right: Said) -> list[str]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return [one.reason for one in one_list(told.statements)]


def test_one_list_in_another_order_agrees() -> None:
    assert _met(BILL, LAW) == ["Both name Velm, Ardovia and mainland Norland."]
    assert _met(LAW, BILL) == ["Both name mainland Norland, Ardovia and Velm."]
    assert (Verdict.CORROBORATED, "same_statement") in ruled(article("A", BILL, *OTHERS), article("B", LAW, *OTHERS))


@pytest.mark.parametrize(
    "other",
    [
        "It lets judges allow the transfer of suspects to Velm, Ardovia and Tarsa",
        "It lets judges allow the transfer of suspects to Velm, Ardovia, Tarsa and mainland Norland",
        "It lets judges allow the transfer of suspects to Velm and Ardovia",
        "Rain fell in Velm, Ardovia and mainland Norland",
        "The transfer of suspects was moved by Mira Quill, D-Tarsa, and Velm",
        "the transfer of suspects to velm, ardovia and mainland norland",
    ],
)
def test_other_lists_and_other_matters_do_not(other: str) -> None:
    assert _met(BILL, Said(other)) == _met(Said(other), BILL) == []


def test_what_one_denies_is_no_agreement() -> None:
    assert _met(BILL, Said(LAW.text, negative=True)) == []


@given(st.text(alphabet="AbC ,and.", max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert _met(Said(f"x{text}"), BILL) is not None

"""Speakers of one body, whose later count succeeds its earlier one."""

from __future__ import annotations

import pytest

from audiatur.compare.verdicts.bodies import of_one_body
from audiatur.model.finding import Verdict
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind

from .support import Figure, Said, article, ruled

PLACE = Span(document="d", start=0, end=1)


def speaker(name: str, role: str | None = None) -> Speaker:
    return Speaker(name=name, kind=SpeakerKind.PERSON, role=role, span=PLACE)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (speaker("Health Ministry"), speaker("a ministry representative"), True),
        (speaker("Health Ministry"), speaker("Mara Lind", "deputy health minister"), True),
        (speaker("Mara Lind"), speaker("Mara Lind"), True),
        (speaker("Tarsa police"), speaker("Bo Lund", "police spokesman"), True),
        (speaker("Health Ministry"), speaker("Interior Ministry"), False),
        (speaker("Peru's health ministry"), speaker("Chile's health ministry"), False),
        (speaker("Health Ministry"), speaker("police"), False),
        (speaker("Health Ministry"), speaker("Harbour Movement"), False),
        (speaker("Mara Lind"), speaker("Bo Lund"), False),
    ],
)
def test_of_one_body(left: Speaker, right: Speaker, one: bool) -> None:  # noqa: FBT001  # a column
    assert of_one_body(left, right) is one
    assert of_one_body(right, left) is one


def hurt(number: int, voice: str) -> Said:
    text = f"{number} people were hurt in the clashes at the border post of Tarsa"
    return Said(text, (Figure(str(number), number, "person"),), "people", "hurt", measure="wounded", speaker=voice)


def test_a_later_count_of_one_body_succeeds_its_earlier_one() -> None:
    first = article("Post", hurt(134, "Health Ministry"), published="2031-04-30")
    later = article("Herald", hurt(163, "ministry representative"), published="2031-05-01")
    rival = article("Herald", hurt(163, "Harbour Movement"), published="2031-05-01")
    assert (Verdict.COMPATIBLE, "superseded") in ruled(first, later)
    assert (Verdict.CONFLICT, "different_values") in ruled(first, rival)


def dead(text: str, number: int, voice: str) -> Said:
    return Said(text, (Figure(str(number), number, "person"),), "toll", "be", measure="killed", speaker=voice)


@pytest.mark.parametrize(
    ("lower", "higher", "days", "superseded"),
    [
        ("783 people have died of fever in the hill towns", "The toll of fever in the hill towns had risen to 792",
         ("12", "12"), True),
        ("783 people have died of fever in the hill towns", "The toll of fever in the hill towns was 792",
         ("12", "12"), False),
        ("783 people have died of fever in the hill towns", "The toll of fever in the hill towns had risen to 792",
         ("13", "12"), False),
        ("83 people have died of fever in the hill towns", "The toll of fever in the hill towns had risen to 792",
         ("12", "12"), False),
    ],
    ids=["risen", "not said to rise", "the lower one later", "far apart"],
)  # fmt: skip
def test_a_toll_that_rose_was_lower_before(lower: str, higher: str, days: tuple[str, str], *, superseded: bool) -> None:
    small, large = int(lower.split(maxsplit=1)[0]), 792
    one = article("Post", dead(lower, small, "Relief Office"), published=f"2031-05-{days[0]}")
    other = article("Herald", dead(higher, large, "Harbour League"), published=f"2031-05-{days[1]}")
    assert ((Verdict.COMPATIBLE, "superseded") in ruled(one, other)) is superseded

"""One side's stand on one thing, and how it looks upon it, each with what looks like one and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.states.one_stand import one_stand
from audiatur.compare.questions.meetings.states.one_view import one_view
from audiatur.compare.sides import side
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, story

NORVIA, BELMARK = ("Norvia", EntityKind.COUNTRY), ("Belmark", EntityKind.COUNTRY)
OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


def _said(text: str, subject: str, predicate: str = "be", **fields: object) -> Said:
    names = tuple(name for name in (NORVIA, BELMARK) if name[0] in text)
    return Said(text, subject=subject, predicate=predicate, names=names, **fields)  # type: ignore[arg-type] # a table's fields


def _stands(left: Said, right: Said) -> list[tuple[Verdict, str]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return [(met.ruling.verdict, met.ruling.rule.value) for met in one_stand(told)]


def _views(left: Said, right: Said) -> list[str]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return [met.reason for met in one_view(told)]


OPPOSES = _said("Norvia opposes the dam at Tarsa", "Norvia", "oppose", object="the dam at Tarsa")
WEAKER = (Verdict.COMPATIBLE, "weaker_stand")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (_said("Norvia's government is firmly against the Tarsa dam", "Norvia's government"),
         (Verdict.CORROBORATED, "same_stand")),
        (_said("Norvia has not supported the Tarsa dam", "Norvia", "support", object="the Tarsa dam", negative=True),
         WEAKER),
        (_said("Norvia's stance on the dam at Tarsa remains ambiguous", "Norvia", "remain"), WEAKER),
    ],
    ids=["against", "has not supported", "ambiguous"],
)  # fmt: skip
def test_one_stand(other: Said, expected: tuple[Verdict, str]) -> None:
    assert _stands(OPPOSES, other) == [expected]
    assert _stands(other, OPPOSES) == [expected]


@pytest.mark.parametrize(
    "other",
    [
        _said("Belmark opposes the dam at Tarsa", "Belmark", "oppose", object="the dam at Tarsa"),
        _said("Norvia opposes the rope tax", "Norvia", "oppose", object="the rope tax"),
        _said("Norvia supports the dam at Tarsa", "Norvia", "support", object="the dam at Tarsa"),  # told as opposed
        _said("Norvia built the dam at Tarsa", "Norvia", "build", object="the dam at Tarsa"),
    ],
    ids=["another side", "another thing", "the opposite", "no stand"],
)
def test_another_stand_or_none(other: Said) -> None:
    assert not _stands(OPPOSES, other)
    assert not _stands(other, OPPOSES)


def test_who_is_not_seen_to_be_against_it_does_not_oppose_it() -> None:
    unseen = _said(
        "We do not see that Norvia is against the dam at Tarsa", "Norvia", own="Norvia is against the dam at Tarsa"
    )
    assert _stands(OPPOSES, unseen) == [WEAKER]


FEARS = _said("which fears the dam could flood its farms", "dam", "flood", speaker="Norvia")
VIEW = "By Norvia in A and Ada Lund in B, Norvia looks upon it as a threat."


@pytest.mark.parametrize(
    "other",
    [
        _said(
            "The dam threatens the farms of Norvia", "dam", "threaten", speaker="Ada Lund", role="Norvia's president"
        ),
    ],
)
def test_one_view(other: Said) -> None:
    known = _said("Norvia has a long coast", "Norvia", "have")
    told, _, _ = story(article("A", FEARS, known), article("B", other, *OTHERS))
    assert [met.reason for met in one_view(told)] == [VIEW]


@pytest.mark.parametrize(
    "other",
    [
        _said("The dam threatens the farms of Norvia", "dam", "threaten"),
        _said("The dam threatens the farms", "dam", "threaten", speaker="Bo Quill", role="Belmark's envoy"),
        _said("The dam is no threat", "dam", "be", speaker="Ada Lund", role="Norvia's president"),
        _said("The dam threatens the farms", "dam", "threaten", speaker="Bo Quill", role="Norvia's former president"),
        _said("The storm threatens the port", "storm", "threaten", speaker="Ada Lund", role="Norvia's president"),
    ],
    ids=["the outlet", "another side", "no threat", "no longer in office", "another thing"],
)
def test_another_view_or_none(other: Said) -> None:
    assert not _views(FEARS, other)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Norvia", "norvia"),
        ("the Norvian army", "norvia"),
        ("Norvia's Prime Minister Ada Lund", "norvia"),
        ("Government of Norvia", "norvia"),
        ("Norvia Rope Works", None),
        ("Norvia rope makers", None),
        ("a former Norvian envoy", None),
        ("the dam", None),
        ("", None),
    ],
)
def test_whom_a_phrase_stands_for(phrase: str, expected: str | None) -> None:
    told, _, _ = story(article("A", _said("Norvia sells rope", "Norvia")))
    found = side(told, told.statements[0], phrase)
    assert found == expected


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", _said(text, text, "oppose")), article("B", _said(text, text, "oppose")))
    assert list(one_stand(told)) == list(one_stand(told))
    assert list(one_view(told)) == list(one_view(told))

"""Where a text says it comes from, and what it draws on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.acquire.lines.label import label_text
from audiatur.acquire.origins.find import find_origins
from audiatur.acquire.origins.outlets import same_outlet
from audiatur.model.document import OriginKind

from .support import joined

OPENING = (
    "The board of Lowmere voted on Tuesday to dredge the outer basin of the harbour, and the town will pay for it."
)
CLOSING = "Work is to begin in May and to end before the herring season opens, according to the plan that was adopted."


def origins(text: str, outlet: str | None = None) -> list[tuple[str, OriginKind]]:
    return [(each.name, each.kind) for each in find_origins(text, label_text(text), outlet, ())]


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ('"We waited," Ferro told the Lowmere Chronicle.', "Lowmere Chronicle", OriginKind.TOLD),
        ('"We waited," Ferro told Coast Radio on Monday.', "Coast Radio", OriginKind.TOLD),
        ('"We waited," Ferro told LMTV on Monday.', "LMTV", OriginKind.TOLD),
        ('"We waited," Ferro told Coastnews Lowmere.', "Coastnews Lowmere", OriginKind.TOLD),
        ("Ferro told The Lantern in an interview that the town had waited.", "Lantern", OriginKind.TOLD),
        ("Ferro told the weekly newspaper The Lantern that the town had waited.", "Lantern", OriginKind.TOLD),
        ("In an interview with Harbour TV, Ferro said that the town had waited.", "Harbour TV", OriginKind.TOLD),
        ("Contacted by CRL/CR, the union gave no answer to the question.", "CRL/CR", OriginKind.TOLD),
        ("Ferro told Coast Radio's programme Outlook that the town had waited.", "Outlook", OriginKind.TOLD),
        ("The sum is 4.2 million crowns, according to the Lowmere Times.", "Lowmere Times", OriginKind.CITED),
        ("The sum is 4.2 million crowns, according to The Times.", "Times", OriginKind.CITED),
        ("The sum is 4.2 million, according to a report by Reuters.", "Reuters", OriginKind.CITED),
        ("The Lowmere Herald reported that the sum is 4.2 million crowns.", "Lowmere Herald", OriginKind.CITED),
        ("The sum was first reported by Harbour News, which saw the plan.", "Harbour News", OriginKind.CITED),
        ("The broadcaster, citing AFP, gave the sum as 4.2 million crowns.", "AFP", OriginKind.CITED),
    ],
)
def test_outlets_that_are_drawn_on(sentence: str, name: str, kind: OriginKind) -> None:
    assert (name, kind) in origins(joined([OPENING, sentence, CLOSING]))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ferro told Parliament that the town had waited for eleven years.",
        "Ferro told Tom Hale that the town had waited for eleven years.",
        "Ferro told NATO that the town had waited for eleven years.",
        "Ferro told reporters on Monday that the town had waited.",
        "The sum is 4.2 million crowns, according to the Ministry of Ports.",
        "The sum is 4.2 million crowns, according to Ferro.",
        "The sum is 4.2 million crowns, according to LHB, the harbour board.",
        "The World Press Bank reported that the sum is 4.2 million crowns.",
        "The Food and Drug Agency reported that the herring is safe to eat.",
        "Hale reported to the board that the basin had silted up.",
        "The Harbour Board reported a loss of 4.2 million crowns.",
        "Ferro reads the Lowmere Chronicle every morning with her coffee.",
    ],
)
def test_others_that_are_told_or_cited(sentence: str) -> None:
    assert origins(joined([OPENING, sentence, CLOSING])) == []


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("This article first appeared in The Lantern.", "The Lantern", OriginKind.CREDIT),
        (
            "This story was originally published by Coast Weekly and is shared here with thanks.",
            "Coast Weekly",
            OriginKind.CREDIT,
        ),
        ("Republished with permission from Coast Weekly.", "Coast Weekly", OriginKind.CREDIT),
        ("Source: Coast Press Network", "Coast Press Network", OriginKind.CREDIT),
        ("(With inputs from AFP)", "AFP", OriginKind.CREDIT),
        ("The Associated Press contributed to this report.", "Associated Press", OriginKind.CREDIT),
        ("Copyright 2030 The Associated Press. All rights reserved.", "Associated Press", OriginKind.CREDIT),
    ],
)
def test_credit_lines(line: str, name: str, kind: OriginKind) -> None:
    assert any(
        same_outlet(found, name) and by is kind
        for found, by in origins(joined([OPENING, CLOSING, CLOSING[:60] + ".", line]))
    )


def test_sign_off_dateline_and_agency_byline() -> None:
    text = joined(["Board Votes To Dredge The Basin", "By Reuters", f"LOWMERE (AFP) - {OPENING}", CLOSING + " /CPN/"])
    assert set(origins(text)) == {
        ("Reuters", OriginKind.CREDIT),
        ("AFP", OriginKind.DATELINE),
        ("CPN", OriginKind.SIGNOFF),
    }


@pytest.mark.parametrize(
    "line", ["Photo: AFP", "FILE PHOTO: A boat in the outer basin of Lowmere. REUTERS/Jo Marsh", "Jo Marsh / Reuters"]
)
def test_photo_credits_are_no_source(line: str) -> None:
    assert origins(joined([OPENING, line, CLOSING])) == []


def test_the_document_s_own_outlet_is_no_origin() -> None:
    sentence = "Ferro told the Lowmere Chronicle that the town had waited for eleven years."
    assert origins(joined([OPENING, sentence, CLOSING]), "Lowmere Chronicle (Web)") == []


def test_a_short_form_is_an_outlet_when_the_text_expands_it_to_one() -> None:
    text = joined([OPENING, "She spoke on Lowmere Public Radio (LPR).", "The sum is 4 million, according to LPR."])
    assert ("LPR", OriginKind.CITED) in origins(text)


def test_words_at_the_place_hold_the_name() -> None:
    text = joined([OPENING, 'Ferro told the Lowmere Chronicle: "We waited."', CLOSING + " (AFP)"])
    for each in find_origins(text, label_text(text), None, ()):
        assert each.name in text[each.start : each.end]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "told ",
                "The ",
                "Coast Radio",
                "'s program ",
                "according to ",
                "AFP",
                "(AP)",
                " reported ",
                ". ",
                "\n\n",
                "©",
                "By ",
            ]
        ),
        max_size=40,
    )
)
def test_any_text_gives_places_that_stand_in_it(parts: list[str]) -> None:
    text = "".join(parts)
    found = find_origins(text, label_text(text), None, ("AFP",))
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert found == find_origins(text, label_text(text), None, ("AFP",))

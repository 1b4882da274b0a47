from __future__ import annotations

import pytest

from audiatur.compare.compare import compare
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.finding import Finding, Verdict
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings


def document(outlet: str, text: str) -> Document:
    paragraphs = text.split("\n\n")
    blocks, start = [], 0
    for paragraph in paragraphs:
        place = Span(document=outlet, start=start, end=start + len(paragraph))
        blocks.append(Block(kind=BlockKind.BODY, span=place, rule="test"))
        start += len(paragraph) + 2
    return Document(
        id=outlet,
        file=f"{outlet}.txt",
        sha256=outlet.encode().hex().ljust(64, "0")[:64],
        media_type="text/plain",
        language="en",
        outlet=outlet,
        published="2031-06-12",
        text=text,
        blocks=tuple(blocks),
    )


def findings(*texts: str) -> tuple[Finding, ...]:
    documents = tuple(document(f"Outlet {'ABC'[number]}", text) for number, text in enumerate(texts))
    readings = tuple(read_document(each, Settings()) for each in documents)
    return compare(documents, readings, Settings()).findings


AGREES = "Forty lifejackets were missing from the ferry Calder Queen."


def of_lifejackets(*texts: str) -> Finding:
    found = [one for one in findings(*texts) if one.documents > 1 and "Forty" in one.answers[-1].text]
    return found[0]


REJECTED = (
    "Ferry chief Piers Dunmore rejected claims by the seafarers' union that forty lifejackets were missing from the "
    "ferry Calder Queen."
)
SAID = "Forty lifejackets were missing from the ferry Calder Queen, the union said."


@pytest.mark.parametrize(
    ("told", "denier"),
    [
        (REJECTED, "Piers Dunmore"),
        (f"{SAID} Norlane denies this.", "Norlane"),
        (f"{SAID} Norlane has rejected all these allegations.", "Norlane"),
    ],
)
def test_what_is_denied_in_its_own_article_is_not_agreed(told: str, denier: str) -> None:
    finding = of_lifejackets(told, AGREES)
    assert (finding.verdict, finding.rule) == (Verdict.CONFLICT, "denied")
    assert f"{denier} denies it (Outlet A)." in finding.reason


@pytest.mark.parametrize(
    "told",
    [
        f"{SAID} Norlane denies any delay.",
        f"{SAID} Norlane has rejected the allegations.",  # some that were made of Norlane
        f"{SAID} Norlane denied any claims.",
        f"{SAID} Norlane rejected an offer.",
        f"{SAID} The union denies this.",
        f"{SAID} Norlane confirmed this.",
        f"Norlane denies this. {SAID}",
        f"{SAID} Shares fell. Norlane denies it.",
    ],
)
def test_other_denials_leave_an_agreement(told: str) -> None:
    assert of_lifejackets(told, AGREES).verdict is Verdict.CORROBORATED


def test_what_is_told_in_a_clause_beside_what_is_rejected_is_not_denied() -> None:
    told = (
        "Ferry chief Piers Dunmore rejected claims by the seafarers' union that he knew of it when forty lifejackets "
        "were missing from the ferry Calder Queen."
    )
    assert "denies" not in of_lifejackets(told, AGREES).reason


MISSING = "forty lifejackets were missing from the ferry Calder Queen."


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        (f"Ferry chief Piers Dunmore rejected that account, saying that {MISSING}", False),
        (f"Ferry chief Piers Dunmore denied that he was told of a report that {MISSING}", False),
        (f"Ferry chief Piers Dunmore denied that {MISSING}", True),
    ],
    ids=["said instead", "in what is denied", "denied"],
)
def test_what_is_said_beside_a_denial_is_not_denied(told: str, *, denied: bool) -> None:
    found = [one for one in findings(told, AGREES) if one.documents > 1]
    assert any(one.verdict is Verdict.CONFLICT for one in found) == denied


def test_a_figure_beside_the_denied_one_is_not_denied() -> None:
    found = findings(
        "Two of the four lifeboats of the ferry could not be launched, the union said. Norlane denies this.",
        "The four lifeboats of the ferry were new.",
    )
    (four,) = [one for one in found if one.documents > 1 and any("four" in each.text for each in one.answers)]
    assert four.verdict is Verdict.CORROBORATED
    assert "denies" not in four.reason


def test_what_one_article_alone_tells_is_told_with_its_denial() -> None:
    told = findings("The harbour doors were locked, the union said. Norlane denies this.")
    (locked,) = [one for one in told if "locked" in one.answers[0].text]
    assert locked.verdict is Verdict.SINGLE_SOURCE
    assert locked.reason == "No other document answers this. Norlane denies it (Outlet A)."

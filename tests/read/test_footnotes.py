"""Numbers of footnotes that are glued to words are blanked before parsing; nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.model.claim import Claim
from audiatur.model.document import OriginKind, TakenFrom
from audiatur.model.span import Span
from audiatur.read.footnotes import without_note_numbers
from audiatur.read.reader import read_document
from audiatur.settings import Settings

from .claims.support import document

REFERENCES = "\n1. A source\n2. Another source\n12. A third source"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It sold timber to Orlen1.", "It sold timber to Orlen ."),
        ("In May 20302, ships came.", "In May 2030 , ships came."),
        ("They urged it to “de-escalate,”2 he wrote.", "They urged it to “de-escalate,”  he wrote."),
        ("The judge agreed.12 Then she left.", "The judge agreed.   Then she left."),
        ("It has 20 ferries.", "It has 20 ferries."),
        ("It fell by 2.1% in 2030.", "It fell by 2.1% in 2030."),
        ("The B12 bomber and Covid19 in Orlen7.", "The B12 bomber and Covid19 in Orlen7."),
        ("The year 2030 and the page 203.", "The year 2030 and the page 203."),
    ],
)
def test_only_numbers_that_a_reference_bears(body: str, expected: str) -> None:
    article = document(body + REFERENCES, references=3)
    assert without_note_numbers(article)[: len(body)] == expected


def test_without_numbered_references_nothing_is_a_note() -> None:
    article = document("It sold timber to Orlen1.\nA list of books", references=1)
    assert without_note_numbers(article) == article.text


@given(st.text(alphabet="ab12 .,”)\n", max_size=80))
def test_the_length_stays_and_only_digits_become_blank(body: str) -> None:
    article = document(body + REFERENCES, references=3)
    cleared = without_note_numbers(article)
    assert len(cleared) == len(article.text)
    assert all(new == old or (new == " " and old.isdigit()) for new, old in zip(cleared, article.text, strict=True))


BODY = "The harbour of Orlen was closed in 2030.\n"


def cited(reference: str, publisher: str) -> tuple[Claim, ...]:
    """The claims read in one reference, whose publisher acquiring has found, or not."""
    text = BODY + reference
    place = text.rfind(publisher) if publisher else -1
    span = Span(document="doc", start=place, end=place + len(publisher)) if place >= 0 else None
    origins = (TakenFrom(name=publisher, kind=OriginKind.CITED, span=span),) if span is not None else ()
    reading = read_document(document(text, references=1, taken_from=origins), Settings())
    assert not reading.problems
    return tuple(claim for claim in reading.claims if claim.zone == "reference")


@pytest.mark.parametrize(
    ("reference", "publisher", "quote", "values"),
    [
        (
            "3.Ardovia orders 400 Heron trucks — The Quay Post",
            "The Quay Post",
            "Ardovia orders 400 Heron trucks",
            [400],
        ),
        ("[12] Orlen and Veldan sign $3bn port deal - AKN", "AKN", "Orlen and Veldan sign $3bn port deal", [3e9]),
        ("4. Mill of Orlen to close — The Quay Post", "The Quay Post", "Mill of Orlen to close", []),
    ],
)
def test_a_cited_headline_is_its_publishers_statement(
    reference: str, publisher: str, quote: str, values: list[float]
) -> None:
    (claim,) = cited(reference, publisher)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.span.end - claim.span.start) == (publisher, len(quote))
    assert reference.find(quote) == claim.span.start - len(BODY)
    assert [amount.value for amount in claim.amounts] == values


@pytest.mark.parametrize(
    ("reference", "publisher"),
    [
        ("3.Ardovia orders 400 Heron trucks", ""),
        ("Ardovia orders 400 Heron trucks — The Quay Post", "The Quay Post"),
        ("3. — The Quay Post", "The Quay Post"),
        ("3.A history of the trucks of Ardovia — The Quay Post", "The Quay Post"),
    ],
)
def test_what_is_no_cited_headline(reference: str, publisher: str) -> None:
    assert cited(reference, publisher) == ()

"""Numbers of footnotes that are glued to words are blanked before parsing; nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.read.footnotes import without_note_numbers

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

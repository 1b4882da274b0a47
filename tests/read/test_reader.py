"""One document in, its Reading out, whatever a single reader does."""

from __future__ import annotations

import pytest

from audiatur.errors import UsageError
from audiatur.model.amount import Amount
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read import reader
from audiatur.read.parse import load_parser, parse
from audiatur.settings import Settings

from .claims.support import document

TEXT = "Tessa Quill said the port lost 9 million dollars."


def test_a_document_in_another_language_is_not_read_and_not_reported_twice() -> None:
    assert reader.read_document(document(TEXT, language="de"), Settings()) == Reading(document="doc")


@pytest.mark.parametrize("language", ["en", None])
def test_english_and_what_nobody_could_tell_are_read(language: str | None) -> None:
    assert reader.read_document(document(TEXT, language=language), Settings()).claims


def test_a_failing_reader_costs_its_own_results_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> tuple[Amount, ...]:
        raise RuntimeError("out of ink")

    monkeypatch.setattr(reader, "read_amounts", fail)
    read = reader.read_document(document(TEXT), Settings())
    assert read.amounts == ()
    assert read.claims
    (problem,) = read.problems
    assert problem.serious
    assert problem.document == "doc"
    assert "amounts" in problem.message
    assert "article.txt" in problem.message
    assert "out of ink" in problem.message


BLANK = TEXT.index(" ")


@pytest.mark.parametrize(
    "span",
    [
        Span(document="doc", start=40, end=400),
        Span(document="another", start=0, end=4),
        Span(document="doc", start=BLANK, end=BLANK + 1),
    ],
)
def test_what_does_not_stand_in_the_text_is_dropped(monkeypatch: pytest.MonkeyPatch, span: Span) -> None:
    stray = Amount(span=span, value=1, low=1, high=1, rule="test")
    monkeypatch.setattr(reader, "read_amounts", lambda _: (stray,))
    read = reader.read_document(document(TEXT), Settings())
    assert read.amounts == ()
    assert ["amounts" in problem.message for problem in read.problems] == [True]


def test_misuse_is_raised_not_swallowed() -> None:
    with pytest.raises(UsageError, match="astrology"):
        reader.read_document(document(TEXT), Settings(topics=("astrology",)))
    with pytest.raises(UsageError, match="not installed"):
        reader.read_document(document(TEXT), Settings(model="no_such_pipeline"))


@pytest.mark.parametrize(
    "text", ["sales rose in 2031—driven by tea", "the guard (OCG)—a force", "a “fine plan”—made here"]
)
def test_a_long_dash_parts_words(text: str) -> None:
    parsed = parse(document(text), load_parser(Settings().model))
    assert "—" in [token.text for sentence in parsed.sentences for token in sentence.tokens]

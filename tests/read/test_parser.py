"""What the parser is taught before it parses."""

from __future__ import annotations

import pytest

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.read.parse import Parsed, legible, load_parser, parse
from audiatur.settings import Settings


def parsed(text: str) -> Parsed:
    block = Block(kind=BlockKind.BODY, span=Span(document="d", start=0, end=len(text)), rule="test")
    document = Document(id="d", file="d.txt", sha256="0" * 64, media_type="text/plain", text=text, blocks=(block,))
    return parse(document, load_parser(Settings().model))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The crew left, Capt. Ada Lund said. Lt. Col. Reyes agreed.", 2),
        ("Sgt. Oto Malik spoke at Ft. Halden. Supt. Berg did not.", 2),
        ("The team won. Capt. Lund cheered.", 2),
        ("The vote split the party, with Sens. Tessa Quill and Ada Lund against. It passed.", 2),
        ("Drs. Lund and Reyes led the trial. Profs. Berg and Malik did not.", 2),
        ("He is the captain. Ada Lund said so.", 2),
    ],
)
def test_a_rank_ends_no_sentence(text: str, sentences: int) -> None:
    assert len(parsed(text).sentences) == sentences


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("She hoped that it would rain.", "hoped", "hope"),
        ("Hoping for rain, she left.", "Hoping", "hope"),
        ("The hare hopped away.", "hopped", "hop"),
        ("He texted her.", "texted", "text"),
        ("It’s late.", "'s", "be"),
    ],
)
def test_lemmas(text: str, word: str, lemma: str) -> None:
    tokens = {token.text: token.lemma_ for sentence in parsed(text).sentences for token in sentence.tokens}
    assert tokens[word] == lemma


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("it’s, they’re, don’t, I’ve, she’ll, he’d", "it's, they're, don't, I've, she'll, he'd"),
        ("Peru’s and PERU’S", "Peru's and PERU'S"),
        ("O’Hara, N’Djamena, rock ’n’ roll", "O’Hara, N’Djamena, rock ’n’ roll"),
        ("the workers’ union, ‘so’, the 1990’s", "the workers’ union, ‘so’, the 1990's"),
        ("", ""),
    ],
)
def test_apostrophes_are_read_as_typed(text: str, read: str) -> None:
    assert legible(text) == read
    assert len(read) == len(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the storm - the worst - hit", "the storm – the worst – hit"),
        ("by 5 - 6, a well-known port -- so", "by 5 - 6, a well-known port -- so"),
        ("- a list", "- a list"),
    ],
)
def test_a_hyphen_between_words_and_spaces_is_read_as_a_dash(text: str, read: str) -> None:
    assert legible(text) == read
    assert len(read) == len(text)


def test_a_claim_keeps_the_apostrophes_of_the_text() -> None:
    text = "Peru’s navy doesn’t sail."
    (sentence,) = parsed(text).sentences
    assert sentence.span.quote(text) == text

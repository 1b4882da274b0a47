"""A long block is parsed in pieces: behind sentences, at white space, and within runs that have none."""

from __future__ import annotations

import pytest

from audiatur.read.parse import LONGEST_PIECE, LONGEST_RUN, load_parser, parse
from audiatur.settings import Settings

from .claims.support import document

ADDRESS = "https://harbour.example/" + "a1" * 200
HASH = "9f" * 64


def sentences(text: str) -> list[str]:
    """The sentences of a text, as they stand in it."""
    parsed = parse(document(text), load_parser(Settings().model))
    assert all(sentence.text == text[sentence.span.start : sentence.span.end] for sentence in parsed.sentences)
    return [sentence.text for sentence in parsed.sentences]


@pytest.mark.parametrize("word", [ADDRESS, HASH, "x" * LONGEST_RUN, "anti-inflation-policy"])
def test_long_words_stay_whole(word: str) -> None:
    assert sentences(f"The port put the file at {word} on Monday.") == [f"The port put the file at {word} on Monday."]


@pytest.mark.parametrize("sign", ["a", "7", "(", "“", "*", "中", "é", "-", "$"])
def test_an_endless_run_is_cut_and_loses_nothing(sign: str) -> None:
    run = sign * (LONGEST_RUN * 3 + 7)
    found = sentences(f"The port closed. {run} The town paid.")
    assert "".join(found).replace(" ", "") == f"The port closed. {run} The town paid.".replace(" ", "")
    assert found[0] == "The port closed."
    assert found[-1] == "The town paid."
    assert max(map(len, found)) <= LONGEST_RUN


def test_a_long_paragraph_is_cut_behind_sentences() -> None:
    sentence = "The council of the harbour town paid the fee in full."
    text = " ".join([sentence] * (LONGEST_PIECE * 3 // len(sentence)))
    assert set(sentences(text)) == {sentence}


def test_a_long_sentence_is_cut_at_white_space() -> None:
    text = ("and the council of the town paid the fee " * 300).strip()
    assert " ".join(sentences(text)) == text

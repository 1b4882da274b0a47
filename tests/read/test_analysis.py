"""What rules are shown of a text is what the installed pipeline says of it, token for token."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from audiatur.read.analysis import Analyser, analyser
from audiatur.read.parse import legible, load_parser
from audiatur.read.tokens import Doc
from audiatur.settings import Settings

WORDS = (
    *("text", "text_with_ws", "whitespace_", "lower_", "lemma_", "tag_", "pos_", "dep_", "ent_type_", "ent_iob_"),
    *("is_alpha", "is_digit", "is_punct", "is_quote", "is_space", "is_stop", "like_num", "i", "idx", "n_rights"),
)
RELATIVES = ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts")
TEXTS = [
    "The harbour board said on Tuesday that it had let the contract to three firms. They were told in March 2019.",
    "“There were 40 boats,” said Ilva Torsen, who runs the ferry, “we ain't gonna wait.” Let's see: y'all gotta go.",
    "C'mon. There's no bread   and\tno oil – 3.5% less, 1,400 lorries, €20m; and and and",
    "x",
    " ",
    "the plan the council the mayor backed rejected was, to her and his and their surprise, better and worse and odd",
]


@pytest.fixture(scope="module")
def parser() -> Language:
    return load_parser(Settings().model)


def assert_same(text: str, parser: Language) -> None:
    theirs = parser(text)
    ours = Doc(next(Analyser(parser).analyses([text])))
    assert ours.text == theirs.text
    assert [(s.start, s.end, s.root.i) for s in ours.sents] == [(s.start, s.end, s.root.i) for s in theirs.sents]
    for mine, its in zip(ours, theirs, strict=True):
        assert [getattr(mine, name) for name in WORDS] == [getattr(its, name) for name in WORDS]
        assert (mine.head.i, mine.left_edge.i, mine.right_edge.i) == (its.head.i, its.left_edge.i, its.right_edge.i)
        for name in RELATIVES:
            assert [token.i for token in getattr(mine, name)] == [token.i for token in getattr(its, name)]
    for start in range(len(ours)):
        run, other = ours[start : start + 4], theirs[start : start + 4]
        assert (run.text, run.root.i) == (other.text, other.root.i)
    for place in range(len(text)):
        spans = [doc.char_span(place, place + 1, alignment_mode="expand") for doc in (ours, theirs)]
        mine, its = (None if span is None else (span.start, span.end) for span in spans)
        assert mine == its


@pytest.mark.parametrize("text", TEXTS)
def test_tokens_are_those_of_the_pipeline(text: str, parser: Language) -> None:
    assert_same(text, parser)


def test_texts_parsed_a_few_at_a_time_give_the_same(parser: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    together = list(Analyser(parser).analyses(TEXTS))
    monkeypatch.setattr("audiatur.read.analysis.MOST_AT_ONCE", len(TEXTS[0]))
    assert list(Analyser(parser).analyses(TEXTS)) == together


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(" ".join(TEXTS).split(" ")), min_size=1, max_size=25).map(" ".join))
def test_tokens_of_any_words_are_those_of_the_pipeline(parser: Language, text: str) -> None:
    assert_same(text, parser)


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_tokens_of_any_text_are_those_of_the_pipeline(parser: Language, text: str) -> None:
    assert_same(legible(text), parser)


def test_the_shortcut_is_taken_and_changes_nothing_where_the_pipeline_is_built_otherwise(parser: Language) -> None:
    assert Analyser(parser)._shortcut is not None
    other = spacy.load(Settings().model)
    other.get_pipe("attribute_ruler").add([[{"POS": "NOUN"}]], {"LEMMA": "thing"})  # type: ignore[attr-defined] - spaCy types every part as a callable
    assert Analyser(other)._shortcut is None
    words = next(Analyser(other).analyses([TEXTS[0]])).words
    assert [word.lemma_ for word in words] == [token.lemma_ for token in other(TEXTS[0])]


def test_what_copies_share_is_parsed_once_and_reads_the_same(parser: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    pipe = parser.pipe

    def counted(texts: list[str], **options: list[str]) -> object:
        parsed.extend(map(str, texts))
        return pipe(texts, **options)

    alone = [next(Analyser(parser).analyses([text])) for text in TEXTS]
    monkeypatch.setattr(parser, "pipe", counted)
    reader = Analyser(parser)
    assert list(reader.analyses([*TEXTS, TEXTS[0], *TEXTS])) == [*alone, alone[0], *alone]
    assert list(reader.analyses(TEXTS[::-1])) == alone[::-1]
    assert sorted(parsed) == sorted(TEXTS)


def test_kept_analyses_are_bounded(parser: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audiatur.read.analysis.MOST_CHARACTERS", 150)
    reader = Analyser(parser)
    first = list(reader.analyses([*TEXTS, *TEXTS]))
    assert first == list(analyser(parser).analyses([*TEXTS, *TEXTS]))
    assert sum(map(len, reader._kept)) == reader._characters <= 150

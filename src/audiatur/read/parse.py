"""A Document in, its parsed sentences out, each token one step from its place in the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import compile_infix_regex

from audiatur.errors import UsageError
from audiatur.model.document import Block, Document
from audiatur.model.record import Record
from audiatur.model.span import Span
from audiatur.read.analysis import analyser
from audiatur.read.footnotes import cited_headlines, without_note_numbers
from audiatur.read.mended import mended
from audiatur.read.tokens import Token, Tokens
from audiatur.resources import load

LONGEST_PIECE = 10_000
"""Characters parsed at once, some fifty sentences: time and memory stay linear in the length of a block."""
LONGEST_RUN = 500
"""Signs without a space that are parsed at once: the time of taking them apart grows with their square."""
_SENTENCE_END = re.compile(r"[a-z]{4}[.?!][\"”’)]? (?=[“\"A-Z])")
"""Not behind an abbreviation; what it misses is no loss."""
_LONG_RUN = re.compile(rf"(?<!\S)\S{{{LONGEST_RUN + 1},}}")


class ParserWords(Record):
    """What the parser's own lists lack.

    Attributes:
        abbreviations: Words whose full stop ends no sentence.
        hyphened: Words with a hyphen that are one word.
        lemmas: Forms with their base.
    """

    abbreviations: tuple[str, ...]
    hyphened: tuple[str, ...]
    lemmas: dict[str, str]


@dataclass(frozen=True)
class Sentence:
    """One parsed sentence.

    Attributes:
        tokens: Its tokens. Character offsets of a token (``token.idx``) count from ``offset``.
        offset: Where in the document's text the parsed piece begins.
        span: The sentence in the document.
        block: The block it stands in.
        index: Its number in the document, from 0.
    """

    tokens: Tokens
    offset: int
    span: Span
    block: Block
    index: int

    def place(self, tokens: Tokens | Token) -> Span:
        """Where a token or a run of tokens of this sentence stands in the document."""
        start, end = (
            (tokens.idx, tokens.idx + len(tokens))
            if isinstance(tokens, Token)
            else (tokens.start_char, tokens.end_char)
        )
        return Span(document=self.span.document, start=self.offset + start, end=self.offset + end)

    def at(self, start: int, end: int) -> Span:
        """The place of a match in ``self.tokens.text``, given as offsets into that text."""
        begin = self.span.start
        return Span(document=self.span.document, start=begin + start, end=begin + end)

    @cached_property
    def text(self) -> str:
        """The sentence as parsed: same length as in the document, odd white space made plain."""
        return self.tokens.text


@dataclass(frozen=True)
class Parsed:
    """One document with its sentences, in the order of the text."""

    document: Document
    sentences: tuple[Sentence, ...]


@cache
def load_parser(model: str) -> Language:
    """The installed spaCy pipeline of that name.

    Raises:
        UsageError: It is not installed, or has no parser.
    """
    try:
        parser = spacy.load(model)
    except OSError as error:
        raise UsageError(
            f"the spaCy pipeline {model!r} is not installed; install it with pip, or leave out --model"
        ) from error
    if "parser" not in parser.pipe_names:
        raise UsageError(f"the spaCy pipeline {model!r} has no parser; name another with --model")
    _part_at_dashes(parser)
    _teach(parser, load(ParserWords, "words/en/parser"))
    return parser


def _teach(parser: Language, words: ParserWords) -> None:
    """Let the tokenizer and the rules know what their lists lack; pipelines built otherwise stay as they are."""
    tokenizer: Any = parser.tokenizer  # spaCy's own stubs know it only as a callable
    if hasattr(tokenizer, "add_special_case"):
        for word in (*words.abbreviations, *words.hyphened):
            tokenizer.add_special_case(word, [{"ORTH": word}])
    if "attribute_ruler" in parser.pipe_names:
        ruler: Any = parser.get_pipe("attribute_ruler")
        for form, lemma in words.lemmas.items():
            ruler.add([[{"LOWER": form}]], {"LEMMA": lemma})


def _part_at_dashes(parser: Language) -> None:
    """Let the tokenizer part words at a long dash whatever stands beside it: "2024—driven", "(KSF)—to"."""
    infixes = [*(parser.Defaults.infixes or ()), r"[—―“”]", r"(?<=[^\W\d])–(?=[^\W\d])", r"(?<=\d)–(?=[^\W\d])"]
    tokenizer: Any = parser.tokenizer  # spaCy's own stubs know it only as a callable
    if hasattr(tokenizer, "infix_finditer"):
        tokenizer.infix_finditer = compile_infix_regex(infixes).finditer


def parse(document: Document, parser: Language) -> Parsed:
    """The sentences of every block that is read, and the headlines of cited articles, parsed."""
    text = legible(without_note_numbers(document))
    pieces = [(start, end, block) for block in document.blocks if block.is_read for start, end in _pieces(text, block)]
    cited = [(start, end, block) for block, start, end, _ in cited_headlines(document) if end - start < LONGEST_RUN]
    if cited:
        pieces = sorted([*pieces, *cited], key=lambda piece: piece[0])
    sentences: list[Sentence] = []
    texts = [text[start:end] for start, end, _ in pieces]
    for (start, _, block), analysis in zip(pieces, analyser(parser).analyses(texts), strict=True):
        for tokens in mended(analysis).sents:
            stripped = _strip(tokens)
            if stripped is None:
                continue
            span = Span(document=document.id, start=start + stripped.start_char, end=start + stripped.end_char)
            sentences.append(Sentence(stripped, start, span, block, len(sentences)))
    return Parsed(document, tuple(sentences))


ODD_SPACE = re.compile(r"[\s\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\u0000-\u001f\u007f-\u009f]")


CURLED = re.compile(r"(?<=\w)[’ʼ](?=(?:s|t|re|ve|ll|d|m)(?!\w))", re.IGNORECASE)
"""The apostrophe of a genitive or of a shortened word as printers set it, which parsers know less well."""


TYPED_DASH = re.compile(r"(?<=[^\W\d] )-(?= [^\W\d])")
"""A hyphen between spaces and words: what typists put for a dash."""


def legible(text: str) -> str:
    r"""The text with plain spaces, apostrophes as typed and dashes as set; its length stays.

    >>> legible("a\u00a0b\u200bc"), legible("it’s O’Hara’s ‘own’")
    ('a b c', "it's O’Hara's ‘own’")
    """
    return TYPED_DASH.sub("–", CURLED.sub("'", ODD_SPACE.sub(" ", text)))


def _strip(tokens: Tokens) -> Tokens | None:
    """The tokens without white space at either end; None where nothing else is left."""
    start, end = tokens.start, tokens.end
    while start < end and tokens.doc[start].is_space:
        start += 1
    while end > start and tokens.doc[end - 1].is_space:
        end -= 1
    return tokens.doc[start:end] if start < end else None


def _pieces(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The block whole; cut at white space where it is too long to parse at once, and within runs that have none."""
    start = offset = block.span.start
    for run in _LONG_RUN.finditer(text[offset : block.span.end]):
        begin, end = run.start() + offset, run.end() + offset
        yield from _cut(text, start, begin)
        yield from ((at, min(at + LONGEST_RUN, end)) for at in range(begin, end, LONGEST_RUN))
        start = end
    yield from _cut(text, start, block.span.end)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The text from one place to another in pieces that end behind a sentence, or at least at white space."""
    while end - start > LONGEST_PIECE:
        last = start + LONGEST_PIECE
        stops = [stop.end() for stop in _SENTENCE_END.finditer(text, last - LONGEST_PIECE // 2, last)]
        cut = stops[-1] if stops else text.rfind(" ", start, last) + 1
        yield start, cut
        start = cut
    if start < end:
        yield start, end

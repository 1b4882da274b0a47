"""A text in, spaCy's own parse of it out; parsed once for all peers that stand on it."""

from __future__ import annotations

from functools import cache, lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from audiatur.settings import Settings


@cache
def _pipeline() -> Language:
    return spacy.load(Settings().model)


@lru_cache(maxsize=3000)
def parsed(text: str) -> Doc:
    """The whole text, by the pipeline that Audiatur reads with, unchanged."""
    return _pipeline()(text)


def place(tokens: Span | Token) -> dict[str, object]:
    """Start and end in the text."""
    if isinstance(tokens, Token):
        return {"start": tokens.idx, "end": tokens.idx + len(tokens)}
    return {"start": tokens.start_char, "end": tokens.end_char}

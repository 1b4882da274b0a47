"""Parsed sentences in, their texts out with grouped digits joined and web addresses blanked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.read.parse import Parsed, Sentence

_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?:(?:[\u00a0\u2009\u202f]\d{3}){1,4}|(?:[ ]\d{3}){2,4}|[ ]000)(?![\d,])",
)

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")


def plain_texts(parsed: Parsed) -> Iterator[tuple[Sentence, str]]:
    """Each sentence with its text, of the same length, in which figures stand clear.

    Spaces that group the digits of one number ("1 400 000") are made commas: narrow or unbreakable ones
    always, plain ones where two groups or three noughts follow. Of a web address only its blanks are left.
    """
    for sentence in parsed.sentences:
        text = sentence.text
        written = parsed.document.text[sentence.span.start : sentence.span.end]
        if _GROUPED.search(written):
            text = _with_commas(text, written)
        if "//" in text or "www." in text:
            text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
        yield sentence, text


def _with_commas(text: str, written: str) -> str:
    signs = list(text)
    for match in _GROUPED.finditer(written):
        for index in range(match.start(), match.end()):
            if written[index].isspace():
                signs[index] = ","
    return "".join(signs)

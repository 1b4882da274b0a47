"""Parsed sentences in, their texts out with glued footnote numbers made blank and grouped digits joined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.model.document import BlockKind
from audiatur.read.parse import Parsed, Sentence

_NUMBERED = re.compile(r"\s{0,10}[\[(]?(?P<number>\d{1,3})[\])]?[.:\s]")
_GLUED = re.compile(
    r"(?<=[^\W\d_][^\W\d_])(?P<word>\d{1,3})(?=[\s.,;:)]|$)"  # Russia1.
    r"|(?<=[^\W\d_][.,;:!?)\]\"”’»])(?P<stop>\d{1,3})(?=\s|$)"  # said.12
    r"|\b(?:1[89]|20)\d\d(?P<year>\d{1,3})\b(?![.,]\d|%)"  # 20232
)
_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?:(?:[\u00a0\u2009\u202f]\d{3}){1,4}|(?:[ ]\d{3}){2,4}|[ ]000)(?![\d,])",
)


def plain_texts(parsed: Parsed) -> Iterator[tuple[Sentence, str]]:
    """Each sentence with its text, of the same length, in which figures stand clear.

    Glued note numbers are blanked where the document has numbered references, and only numbers that a reference
    bears. Spaces that group the digits of one number ("1 400 000") are made commas: narrow or unbreakable ones
    always, plain ones where two groups or three noughts follow.
    """
    highest = _highest_note(parsed)
    for sentence in parsed.sentences:
        text = sentence.text
        written = parsed.document.text[sentence.span.start : sentence.span.end]
        if _GROUPED.search(written):
            text = _with_commas(text, written)
        yield sentence, _blanked(text, highest) if highest else text


def _with_commas(text: str, written: str) -> str:
    signs = list(text)
    for match in _GROUPED.finditer(written):
        for index in range(match.start(), match.end()):
            if written[index].isspace():
                signs[index] = ","
    return "".join(signs)


def _highest_note(parsed: Parsed) -> int:
    text = parsed.document.text
    numbers = [
        int(match["number"])
        for block in parsed.document.blocks
        if block.kind is BlockKind.REFERENCE
        and (match := _NUMBERED.match(text[block.span.start : block.span.start + 20]))
    ]
    return max(numbers, default=0) or _count_references(parsed)


def _count_references(parsed: Parsed) -> int:
    """References without a number of their own are numbered by their order."""
    return sum(block.kind is BlockKind.REFERENCE for block in parsed.document.blocks)


def _blanked(text: str, highest: int) -> str:
    def blank(match: re.Match[str]) -> str:
        group = match.lastgroup or "word"
        if not 1 <= int(match[group]) <= highest:
            return match[0]
        return match[0][: match.start(group) - match.start()] + " " * len(match[group])

    return _GLUED.sub(blank, text)

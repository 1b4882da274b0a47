"""A document in, the words of its body out, told apart into its own and those it quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from audiatur.compare.origins.quotations import quoted as quoted_stretches
from audiatur.model.document import BODY_KINDS, Document
from audiatur.model.record import Record
from audiatur.resources import load

WORD = re.compile(r"\w+(?:['’.,]\w+)*")


class FirstPerson(Record):
    """The list of ``words/en/compare/first_person.yaml``."""

    words: frozenset[str]


@dataclass(frozen=True)
class Words:
    """The words of a body.

    Attributes:
        texts: The words, case folded.
        starts: Where each begins in the document.
        ends: Where each ends.
        quoted: Whether each stands in quotation marks or in a post that is shown.
        spoken: Whether by each somebody speaks of himself.
    """

    texts: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quoted: tuple[bool, ...]
    spoken: tuple[bool, ...]


def words_of(document: Document) -> Words:
    """The words of all body blocks, in the order of the text."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quoted: list[bool] = []
    stretches = quoted_stretches(document)
    ahead, until = 0, -1
    for block in document.blocks:
        if block.kind not in BODY_KINDS:
            continue
        for match in WORD.finditer(document.text, block.span.start, block.span.end):
            start = match.start()
            while ahead < len(stretches) and stretches[ahead][0] <= start:
                until = max(until, stretches[ahead][1])
                ahead += 1
            texts.append(match[0].casefold().replace("’", "'"))
            starts.append(start)
            ends.append(match.end())
            quoted.append(start < until)
    first_person = _first_person()
    return Words(tuple(texts), tuple(starts), tuple(ends), tuple(quoted), tuple(text in first_person for text in texts))


@cache
def _first_person() -> frozenset[str]:
    words: FirstPerson = load(FirstPerson, "words/en/compare/first_person")
    return words.words

"""A document in, the stretches of its text that are somebody else's words out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from audiatur.model.document import Document
from audiatur.posts import LONGEST as LONGEST_POST
from audiatur.posts import SIGNATURE

DOUBLE = re.compile('[“„«”»"]')
SINGLE = re.compile(r"(?<!\w)[‘'](?=\w)(?:[^\n'’]|['’](?=\w)){12,600}?(?<=[.,!?;…—])[’'](?!\w)")
"""A quotation in single marks, as a printer who quotes in them sets it: its last word bears the sentence's stop."""
LONGEST = 1_500
"""Characters beyond which a mark that was opened was lost, or never one."""
LABEL = re.compile(r"[A-Z][A-Z.’' -]{2,40}: ")
"""Who speaks, at the head of a line of a transcript."""
POST = re.compile(r"\(@\w+\)|pic\.twitter\.com|https?://t\.co/|^RT @")
"""Marks of a post anywhere in it."""
POSTED = 320
"""Characters that a post has before its signature, in a paragraph that holds more."""
REACHED = re.compile(
    r"\(\d{3}\) ?\d{3}-\w{4}\b"
    r"|\b\d{3}([-.])\d{3}\1\w{4}\b"
    r"|\b\d{3}-[A-Z]{4,8}\b"
    r"|[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}\b"
)
"""By which somebody can be reached: a telephone number, an address for letters."""
SENTENCE = re.compile(r"[.!?][\"”’)]? +(?=[A-Z(])")
LONGEST_NOTICE = 400
"""Characters of a sentence up to which such a number makes it a notice, printed as it was given out."""


def quoted(document: Document) -> list[tuple[int, int]]:
    """Where a document gives others' words: between quotation marks, in a post, in a line of a transcript.

    In the order of the text; the stretches of one kind may lie inside those of another.
    """
    found: list[tuple[int, int]] = []
    text, before = document.text, None
    for block in document.blocks:
        start, end = block.span.start, block.span.end
        words = text[start:end]
        if (
            before is not None
            and end - start < LONGEST_POST
            and (at := SIGNATURE.match(words))
            and at.end() > len(words) - 3
        ):
            found.append(before)
        if LABEL.match(words) or (end - start <= LONGEST_POST and POST.search(words)):
            found.append((start, end))
        else:
            found += (
                (start + first, start + last)
                for first, last in (*_marked(words), *_single(words), *_posts(words), *_notices(words))
            )
        before = (start, end) if end - start <= LONGEST_POST else None
    return sorted(found)


def _marked(words: str) -> Iterator[tuple[int, int]]:
    """What stands between double marks; a mark left open holds to the end of the block."""
    opened: int | None = None
    for match in DOUBLE.finditer(words):
        at = match.start()
        if opened is None:
            if not _closes(words, at):
                opened = at
        elif _opens(words, at):
            yield from _bounded(opened, at)
            opened = at
        else:
            yield from _bounded(opened, at)
            opened = None
    if opened is not None:
        yield from _bounded(opened, len(words))


def _single(words: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in SINGLE.finditer(words))


def _posts(words: str) -> Iterator[tuple[int, int]]:
    return ((max(0, match.start() - POSTED), match.end()) for match in SIGNATURE.finditer(words))


def _notices(words: str) -> Iterator[tuple[int, int]]:
    """The sentences that tell where to call or write."""
    if REACHED.search(words) is None:
        return
    ends = [match.end() for match in SENTENCE.finditer(words)]
    for start, end in pairwise((0, *ends, len(words))):
        if end - start <= LONGEST_NOTICE and REACHED.search(words, start, end):
            yield start, end


def _bounded(start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start <= LONGEST:
        yield start, end


def _opens(words: str, at: int) -> bool:
    """Whether a mark can only open: by its form, or because a word begins after it and none ends before it."""
    return words[at] in "“„«" or (words[at] == '"' and not _touches(words, at - 1) and _touches(words, at + 1))


def _closes(words: str, at: int) -> bool:
    """Whether a mark can only close."""
    return words[at] in "”»" or (words[at] == '"' and _touches(words, at - 1) and not _touches(words, at + 1))


def _touches(words: str, at: int) -> bool:
    """Whether something else than white space, a bracket or a dash stands there."""
    return 0 <= at < len(words) and not words[at].isspace() and words[at] not in "()[]—–"

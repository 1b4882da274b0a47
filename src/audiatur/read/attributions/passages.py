"""A parsed document and its quotations in, passages of bounded length out: no quotation is cut but an endless one.

What a passage holds is compared only within it, so that the time of reading grows with the length of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audiatur.read.attributions.quotations import Quotation
from audiatur.read.parse import Parsed, Sentence

LONG, LONGEST, ENDLESS = 150, 300, 600
"""Sentences after which a passage ends with its paragraph, with any sentence, and even within a quotation."""


class Passage(NamedTuple):
    """A stretch of a document: its sentences and the quotations in it."""

    parsed: Parsed
    quoted: tuple[Quotation, ...]


def passages(parsed: Parsed, quoted: Sequence[Quotation]) -> Iterator[Passage]:
    """The document in stretches, in the order of the text."""
    starts = [quotation.start for quotation in quoted]
    run: list[Sentence] = []
    for sentence in parsed.sentences:
        if run and _may_cut(run, sentence, quoted, starts):
            yield _passage(parsed, run, quoted, starts)
            run = []
        run.append(sentence)
    if run:
        yield _passage(parsed, run, quoted, starts)


def _may_cut(run: Sequence[Sentence], following: Sentence, quoted: Sequence[Quotation], starts: Sequence[int]) -> bool:
    """Whether a passage may end before a sentence."""
    if len(run) < LONG or (run[-1].block == following.block and len(run) < LONGEST):
        return False
    if len(run) >= ENDLESS:
        return True
    before = bisect_right(starts, following.span.start) - 1
    if before < 0:
        return True
    last = quoted[before]
    goes_on = before > 0 and not quoted[before - 1].closes and last.start >= following.span.start
    return last.end <= following.span.start if last.start < following.span.start else not goes_on


def _passage(parsed: Parsed, run: Sequence[Sentence], quoted: Sequence[Quotation], starts: Sequence[int]) -> Passage:
    first, last = bisect_right(starts, run[0].span.start - 1), bisect_right(starts, run[-1].span.end)
    return Passage(Parsed(parsed.document, tuple(run)), tuple(quoted[first:last]))

"""A document in, Attributions out of what is no running text: credits under pictures, and titles of works listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audiatur.model.attribution import Attribution
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.read.attributions.draft import Piece
from audiatur.read.attributions.words import attribution_words

WORK = re.compile(r"[\"“](?P<content>[^\"“”\n]{8,300})[\"”],? ?(?P<cue>[-–—]) ?(?P<source>[A-Z][^\n,;]{1,60})")
"""A title in marks, a dash, and the outlet that published it."""

JOINING = frozenset(
    {"a", "an", "and", "at", "by", "courtesy", "de", "der", "for", "from", "in", "of", "on", "the", "van", "via", "von"}
)
"""Words in small letters that may stand in a name or beside it."""


def read_captions(document: Document) -> Iterator[Attribution]:
    """What captions and lists of works give to somebody.

    No claim is read there, and nobody speaks: an Attribution of these has no speaker and states nothing.
    """
    for block in document.blocks:
        if block.kind is BlockKind.CAPTION:
            yield from _found(document, block, _credit(), "caption_credit")
        elif block.kind is BlockKind.REFERENCE:
            yield from _found(document, block, WORK, "listed_work")


@cache
def _credit() -> re.Pattern[str]:
    """For "Image: Ada Lund" and "Photo by Ada Lund"."""
    labels = "|".join(sorted(map(re.escape, attribution_words().credited)))
    return re.compile(rf"\b(?P<content>(?i:{labels}))(?P<cue>:| by\b) ?(?P<source>[A-Z@][^\n.!?:;)\]|]{{1,60}})")


def _found(document: Document, block: Block, pattern: re.Pattern[str], rule: str) -> Iterator[Attribution]:
    for match in pattern.finditer(document.text, block.span.start, block.span.end):
        if not _names_somebody(match["source"]):
            continue
        parts = {name: _place(match, name) for name in ("source", "cue", "content")}
        spans = {name: Span(document=document.id, start=start, end=end) for name, (start, end) in parts.items()}
        yield Attribution(
            id=content_id("attribution", document.id, parts["source"], parts["cue"], (parts["content"],)),
            document=document.id,
            source=spans["source"],
            cue=spans["cue"],
            content=(spans["content"],),
            direct=False,
            stated=False,
            rule=rule,
        )


def _names_somebody(source: str) -> bool:
    """Whether what stands behind a label is written as a name: "Photos: The new candidates" is a topic."""
    first = re.split(r"[,/]", source)[0].split()
    return all(not word[0].islower() or word in JOINING for word in first)


def _place(match: re.Match[str], name: str) -> Piece:
    """Where a part stands, without white space at either end."""
    words = match[name]
    start = match.start(name) + len(words) - len(words.lstrip())
    return start, start + len(words.strip())

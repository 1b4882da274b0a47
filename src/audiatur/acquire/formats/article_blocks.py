"""Blocks of a rendered page in, the part each plays out: an extractor's article, aligned to the blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

import trafilatura

from audiatur.acquire.formats.render import Block
from audiatur.acquire.lines.bylines import is_byline
from audiatur.acquire.lines.ends import split_ends
from audiatur.acquire.lines.label import HEAD, label_text
from audiatur.acquire.lines.measure import is_date_line
from audiatur.acquire.lines.phrases import Known, fold, known_phrase
from audiatur.acquire.page import Region
from audiatur.model.document import BODY_KINDS, BlockKind

WORDS = re.compile(r"\w+")
SHINGLE = 4
HELD = 0.6
LONG = 8
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CAPTIONS = frozenset({"figcaption", "figure"})


def label_blocks(
    text: str, blocks: Sequence[Block], markup: str, title: str | None, url: str | None
) -> tuple[Region, ...]:
    """Every block with its part on the page.

    Args:
        text: The rendered text, perhaps cut short.
        blocks: The blocks of the rendered text.
        markup: The page's markup, for the extractor.
        title: The article's title where it is known.
        url: The page's address where it is known.
    """
    blocks = [block for block in blocks if block.start < len(text)]
    article = extracted_lines(markup, url)
    if not article:
        return label_text(text, title)
    inside = _inside(text, blocks, article)
    regions: list[Region] = []
    bodies = 0
    titled = False
    for block, held in zip(blocks, inside, strict=True):
        end = min(block.end, len(text))
        words = text[block.start : end]
        kind, rule = _part(words, block, held=held)
        if title and not titled and len(words) < 2 * len(title) + 20 and fold(words) == fold(title):
            kind, rule, titled = BlockKind.TITLE, "page_title", True
        region = Region(block.start, end, kind, rule)
        if kind is BlockKind.BODY:
            regions += split_ends(text, region, early=bodies < HEAD)
            bodies += 1
        else:
            regions.append(region)
    if not any(region.kind in BODY_KINDS for region in regions):
        return label_text(text, title)
    return tuple(regions)


def extracted_lines(markup: str, url: str | None) -> tuple[str, ...]:
    """The article's paragraphs as the extractor finds them."""
    found = trafilatura.extract(markup, url=url, include_comments=False, include_tables=True, deduplicate=False)
    return tuple(line for line in (found or "").splitlines() if line.strip())


def _inside(text: str, blocks: Sequence[Block], article: Sequence[str]) -> list[bool]:
    """Which blocks the extractor's article holds: short ones word for word, long ones for the most part."""
    lines = {tuple(WORDS.findall(line.lower())) for line in article}
    shingles = {shingle for line in lines for shingle in _shingles(line)}
    held = []
    for block in blocks:
        words = tuple(WORDS.findall(text[block.start : block.end].lower()))
        mine = _shingles(words)
        held.append(
            words in lines or (len(words) >= LONG and sum(shingle in shingles for shingle in mine) >= HELD * len(mine))
        )
    return held


def _shingles(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [words[place : place + SHINGLE] for place in range(len(words) - SHINGLE + 1)]


def _part(words: str, block: Block, *, held: bool) -> tuple[BlockKind, str]:
    """The part of one block by its tags, its words and the extractor's choice."""
    known = known_phrase(words)
    if CAPTIONS & set(block.path) or known is Known.CAPTION:
        return BlockKind.CAPTION, "caption"
    if is_byline(words):
        return BlockKind.BYLINE, "byline"
    if not held:
        return BlockKind.FURNITURE, "outside_article"
    if known in (Known.FURNITURE, Known.TAIL) and len(words.split()) < LONG:
        return BlockKind.FURNITURE, "known_phrase"
    if is_date_line(words):
        return BlockKind.DATELINE, "date_line"
    if HEADINGS & set(block.path):
        return BlockKind.HEADING, "heading_tag"
    return BlockKind.BODY, "in_article"

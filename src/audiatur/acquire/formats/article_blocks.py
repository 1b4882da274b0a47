"""Blocks of a rendered page in, the part each plays out: an extractor's article, aligned to the blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import trafilatura
from rapidfuzz import fuzz

from audiatur.acquire.formats.align import held_blocks
from audiatur.acquire.formats.render import Block
from audiatur.acquire.lines.bylines import is_byline
from audiatur.acquire.lines.ends import split_ends
from audiatur.acquire.lines.label import HEAD, label_text
from audiatur.acquire.lines.measure import is_date_line, is_prose
from audiatur.acquire.lines.phrases import Known, fold, known_phrase
from audiatur.acquire.page import Region
from audiatur.model.document import BlockKind

LONG = 8
LIKES = 3
ALIKE = 85
LABEL = 30
SMALL_SHARE = 0.3
MUCH_MORE = 2
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
    words = [text[block.start : block.end] for block in blocks]
    held = _trimmed(words, _with_likes(blocks, words, held_by_extractor(words, markup, url)))
    if not any(held):
        return label_text(text, title)
    headline = _headline(blocks, words, title, before=held.index(True))
    regions: list[Region] = []
    bodies = 0
    final = max(index for index, is_held in enumerate(held) if is_held)
    for index, block in enumerate(blocks):
        kind, rule = _part(words[index], block, held=held[index])
        if index == headline:
            kind, rule = BlockKind.TITLE, "page_headline"
        region = Region(block.start, block.start + len(words[index]), kind, rule)
        if kind is BlockKind.BODY:
            regions += split_ends(text, region, early=bodies < HEAD, last=index == final)
            bodies += 1
        else:
            regions.append(region)
    return tuple(regions)


def _headline(blocks: Sequence[Block], words: Sequence[str], title: str | None, before: int) -> int | None:
    """The block that is the article's headline: like the known title, or else the first heading."""
    if title:
        wanted = fold(title)
        alike = [
            (fuzz.ratio(fold(each), wanted), -index)
            for index, each in enumerate(words)
            if len(each) <= len(title) + 20 and fuzz.ratio(fold(each), wanted) >= ALIKE
        ]
        if alike:
            return -max(alike)[1]
    firsts = [index for index, block in enumerate(blocks[: before + 1]) if "h1" in block.path]
    return firsts[-1] if firsts else None


def _with_likes(blocks: Sequence[Block], words: Sequence[str], held: Sequence[bool]) -> list[bool]:
    """The held blocks and the prose that stands in the very same place of the page's template.

    Extractors stop short where an article is cut up by boxes: a paragraph in the same elements,
    with the same classes, as several held ones belongs to the article too.
    """
    places = Counter((block.path, block.marks) for block, is_held in zip(blocks, held, strict=True) if is_held)
    return [
        is_held or (places[block.path, block.marks] >= LIKES and "p" in block.path and is_prose(each))
        for block, each, is_held in zip(blocks, words, held, strict=True)
    ]


def held_by_extractor(words: Sequence[str], markup: str, url: str | None) -> list[bool]:
    """Which blocks the extractor takes for the article.

    It is asked for precision first (measured better on annotated pages), and again with its usual
    balance where that left most of the page's prose out.
    """
    prose = sum(len(each) for each in words if is_prose(each))
    best: list[bool] = []
    most = -1
    for precise in (True, False):
        article = trafilatura.extract(markup, url=url, include_comments=False, favor_precision=precise) or ""
        held = held_blocks(words, article)
        length = sum(len(each) for each, is_held in zip(words, held, strict=True) if is_held)
        if length > MUCH_MORE * most:
            best, most = held, length
        if most > SMALL_SHARE * prose:
            break
    return best


def _trimmed(words: Sequence[str], held: Sequence[bool]) -> list[bool]:
    """The held blocks without the labels before the first and after the last that says something."""
    telling = [index for index, each in enumerate(words) if held[index] and len(each) > LABEL]
    if not telling:
        return list(held)
    return [is_held and telling[0] <= index <= telling[-1] for index, is_held in enumerate(held)]


def _part(words: str, block: Block, *, held: bool) -> tuple[BlockKind, str]:
    """The part of one block by its tags, its words and the extractor's choice."""
    known = known_phrase(words)
    furniture = known in (Known.FURNITURE, Known.TAIL) and len(words.split()) < LONG
    tests = (
        (BlockKind.CAPTION, "caption", CAPTIONS & set(block.path) or known is Known.CAPTION),
        (BlockKind.BYLINE, "byline", is_byline(words)),
        (BlockKind.FURNITURE, "outside_article", not held),
        (BlockKind.FURNITURE, "known_phrase", furniture),
        (BlockKind.DATELINE, "date_line", is_date_line(words)),
        (BlockKind.HEADING, "heading_tag", HEADINGS & set(block.path)),
    )
    return next(((kind, rule) for kind, rule, found in tests if found), (BlockKind.BODY, "in_article"))

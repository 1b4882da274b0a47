"""A parsed document in, its quotations out: marks of every style, unpaired ones included."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audiatur.model.document import READ_KINDS, Block
from audiatur.posts import posts
from audiatur.read.parse import Parsed

DOUBLE = re.compile(r"[\"“”„‟«»″]|``|''|‘‘|’’")
SINGLE = re.compile(r"[‘’‚‛‹›']")
FEWEST_WORDS = 3
"""Words from which a quotation may be a statement; fewer are a term in marks."""


LONGEST_QUOTATION = 10_000
"""Characters; a mark that nothing closes so far on is a slip, or an inch."""


class Quotation(NamedTuple):
    """Quoted words with their marks, as offsets into the document's text.

    Attributes:
        start: First character, the opening mark.
        end: After the last, the closing mark where there is one.
        opens: Whether an opening mark stands at the start.
        closes: Whether a closing mark stands at the end; a quotation goes on in the next paragraph where none does.
    """

    start: int
    end: int
    opens: bool
    closes: bool


def quotations(parsed: Parsed) -> tuple[Quotation, ...]:
    """Every quotation of the blocks that are read, outermost marks only, in the order of the text; posts are such."""
    text = parsed.document.text
    shown = [Quotation(post.words.start, post.words.end, opens=False, closes=True) for post in posts(parsed.document)]
    blocks = [block for block in parsed.document.blocks if block.kind in READ_KINDS]
    found: list[Quotation] = []
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        goes_on = following is not None and DOUBLE.match(text, following.span.start) is not None
        begun = found[-1] if found else None
        open_before = begun is not None and not begun.closes and not text[begun.end : block.span.start].strip()
        if _crosses(Quotation(block.span.start, block.span.end, opens=False, closes=False), shown):
            continue
        doubles = list(_doubles(text, block, goes_on=goes_on, begun=open_before))
        found += doubles
        found += [each for each in _singles(text, block) if not _crosses(each, doubles)]
    return tuple(sorted([*found, *shown]))


def is_quoted(quotations: Sequence[Quotation], place: int) -> bool:
    """Whether a place lies in one of some quotations, which are in order, behind where it begins."""
    before = bisect_left(quotations, place, key=lambda quotation: quotation.start)
    return before > 0 and place < quotations[before - 1].end


def _crosses(each: Quotation, others: Sequence[Quotation]) -> bool:
    """Whether a quotation shares a character with one of others, which are in order and apart."""
    before = bisect_left(others, each.end, key=lambda other: other.start)
    return before > 0 and others[before - 1].end > each.start


def words_in(text: str, start: int, end: int) -> int:
    """How many words stand between two offsets."""
    return len(re.findall(r"\w+", text[start:end]))


def _doubles(text: str, block: Block, *, goes_on: bool, begun: bool) -> Iterator[Quotation]:
    """Quotations in double marks of one block, whichever way the marks turn; the first may have begun before it."""
    open_at: int | None = None
    first = DOUBLE.search(text, block.span.start, block.span.end)
    start = block.span.start
    if begun and first is not None and first.group() == "”" and first.end() - start <= LONGEST_QUOTATION:
        yield Quotation(start, first.end(), opens=False, closes=True)
        start = first.end()
    for mark in DOUBLE.finditer(text, start, block.span.end):
        if open_at is not None and mark.start() - open_at > LONGEST_QUOTATION:
            open_at = None
        if open_at is None:
            open_at = mark.start() if _opens(text, mark, block) else None
        elif _closes(text, mark, block):
            yield Quotation(open_at, mark.end(), opens=True, closes=True)
            open_at = None
        elif mark.group() == "“" and open_at == block.span.start:
            # A second opening mark where the paragraph's first was never closed: the first ends before it.
            yield Quotation(open_at, _end_before(text, open_at, mark.start()), opens=True, closes=False)
            open_at = mark.start()
    last = block.span.end
    if open_at is not None and last - open_at <= LONGEST_QUOTATION:
        starts_sentence = open_at == block.span.start or text[open_at + 1 : open_at + 2].isupper()
        if goes_on or starts_sentence:
            yield Quotation(open_at, last, opens=True, closes=False)


def _end_before(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _opens(text: str, mark: re.Match[str], block: Block) -> bool:
    """Whether a mark may open: white space or a sign before it, a word after it."""
    before = text[mark.start() - 1] if mark.start() > block.span.start else " "
    after = text[mark.end()] if mark.end() < block.span.end else " "
    if mark.group() == "”":
        return not after.isspace() and before.isspace()
    if mark.group() in {"“", "„", "``", "‘‘"}:
        return True
    return not after.isspace() and not before.isalnum()


def _closes(text: str, mark: re.Match[str], block: Block) -> bool:
    """Whether a mark may close: a word or a sign before it."""
    before = text[mark.start() - 1] if mark.start() > block.span.start else " "
    after = text[mark.end()] if mark.end() < block.span.end else " "
    if mark.group() in {"”", "’’"}:
        return True
    if mark.group() in {"„", "``", "‘‘"}:
        return False
    if mark.group() == "“":  # closes German quotations, opens English ones
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    return not before.isspace() or after.isspace() or after in ".,;:!?)"


def _singles(text: str, block: Block) -> Iterator[Quotation]:
    """Quotations in single marks: an opening one after white space, a closing one that is no apostrophe."""
    open_at: int | None = None
    for mark in SINGLE.finditer(text, block.span.start, block.span.end):
        before = text[mark.start() - 1] if mark.start() > block.span.start else " "
        after = text[mark.end()] if mark.end() < block.span.end else " "
        sign = mark.group()
        if sign in {before, after}:
            continue
        opening = (
            not before.isalnum() and (before.isspace() or before in "([—–-") and after.isalnum() and sign in "‘'‚‹"
        )
        if open_at is None:
            open_at = mark.start() if opening else None
        elif sign in "’'‘›" and not after.isalnum() and before in ".,!?…":
            if words_in(text, open_at, mark.start()) >= FEWEST_WORDS:
                yield Quotation(open_at, mark.end(), opens=True, closes=True)
            open_at = None
        elif opening:
            open_at = mark.start()

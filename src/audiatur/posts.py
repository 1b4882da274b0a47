"""A text and its paragraphs in, the posts from a platform that it shows with their signature out.

Pages show a post as its words, a dash, who posted it, the handle in brackets and a day; without the page's frame only
these words tell that the paragraph is not the outlet's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from audiatur.model.document import READ_KINDS, Document
from audiatur.model.span import Span

SIGNATURE = re.compile(
    r"(?:[—–]{1,2}|(?<!\w)-{1,2}) ?(?P<name>\w[^()\n]{0,60}?) ?\(@\w+\)"
    r"(?: on Twitter| on X)?(?:,? [A-Z][a-z]+ \d{1,2}, \d{4})?"
)
"""How a post that is shown ends: a name, its handle, a date."""
LONGEST = 700
"""Characters of a paragraph that is one post with its signature."""
LEFT_OVER = 2
"""Characters that may stand behind a signature."""


class Post(NamedTuple):
    """A post that a document shows.

    Attributes:
        words: What was posted.
        name: Who posted it, as the signature writes it.
    """

    words: Span
    name: Span


def posts(document: Document) -> Iterator[Post]:
    """Every post of a document, in the order of its text: its signature ends its paragraph, or is the next one."""
    text, before = document.text, None
    for block in document.blocks:
        start, end = block.span.start, block.span.end
        signed = _signature(text, start, end) if end - start <= LONGEST else None
        if signed is None:
            before = block.span if end - start <= LONGEST and block.kind in READ_KINDS else None
            continue
        name = Span(document=document.id, start=signed.start("name"), end=signed.end("name"))
        if signed.start() > start:
            words = text[start : signed.start()].rstrip()
            yield Post(Span(document=document.id, start=start, end=start + len(words)), name)
        elif before is not None:
            yield Post(before, name)
        before = None


def _signature(text: str, start: int, end: int) -> re.Match[str] | None:
    """The signature at the end of a paragraph; several posts in one are none whose ends are known."""
    found = list(SIGNATURE.finditer(text, start, end))
    return found[0] if len(found) == 1 and end - found[0].end() <= LEFT_OVER else None

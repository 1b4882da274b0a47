"""Sentences in, Drafts of what each speaker of a transcript says out: "LUND: We closed the port"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from audiatur.model.attribution import CueKind
from audiatur.model.document import Block, BlockKind
from audiatur.read.attributions.draft import Draft, Piece
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Parsed

LABEL = re.compile(
    r"[\"“]?(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3})"
    r"(?P<role>, [A-Z][A-Z ,.&'’-]{1,40})?(?: \([^()\n]{1,60}\))?:(?=\s|$)"
)
"""A name in capitals and what it is called by, up to the colon, at the start of a paragraph."""
FEWEST_TURNS, FEWEST_OF_ONE = 3, 2
"""Turns of a transcript in all, and of whoever speaks most."""


def read_turns(parsed: Parsed) -> Iterator[Draft]:
    """A Draft for every turn of a transcript; none where no name in capitals speaks twice."""
    text, sentences = parsed.document.text, parsed.sentences
    blocks = list(dict.fromkeys(sentence.block for sentence in sentences if sentence.block.kind is BlockKind.BODY))
    found = {block: label for block in blocks if (label := LABEL.match(text, block.span.start, block.span.end))}
    headings = attribution_words().headings_in_capitals
    labels = {block: label for block, label in found.items() if headings.isdisjoint(label["name"].casefold().split())}
    families = Counter(label["name"].split()[-1] for label in labels.values())
    if len(labels) < FEWEST_TURNS or max(families.values()) < FEWEST_OF_ONE:
        return
    first = {sentence.block: sentence for sentence in reversed(sentences)}
    for index, block in enumerate(blocks):
        label, sentence = labels.get(block), first[block]
        if label is None:
            continue
        head = next((t for t in sentence.tokens if sentence.offset + t.idx + len(t) == label.end("name")), None)
        contents = tuple(_contents(label.end(), block, blocks[index + 1 :], labels))
        if head is not None and contents:
            yield Draft(sentence, label.span("name"), head, None, None, contents, CueKind.SAYS, "turn")


def _contents(
    start: int, block: Block, following: Sequence[Block], labels: dict[Block, re.Match[str]]
) -> Iterator[Piece]:
    """What stands behind a label, and the paragraphs up to the next one."""
    if start < block.span.end:
        yield (start + 1, block.span.end)
    for later in following:
        if later in labels:
            return
        yield (later.span.start, later.span.end)

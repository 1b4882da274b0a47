"""Blocks of a page and an extractor's article in, which blocks the article holds out."""

from __future__ import annotations

import re
from collections.abc import Sequence

NOT_WORDS = re.compile(r"[\W_]+")
GRAM = 12
HELD = 0.6
SLACK = 24


def held_blocks(blocks: Sequence[str], article: str) -> list[bool]:
    """Which blocks stand in the article.

    Only letters and digits are compared, for extractors set white space and punctuation anew. A
    longer block is held where most of it is found in the article; one too short to tell is held
    where it follows at once on what was found last.

    Args:
        blocks: The text of each block, in the order of the page.
        article: The article's text as the extractor gives it.
    """
    whole = _bare(article)
    places: dict[str, int] = {}
    for place in range(len(whole) - GRAM, -1, -1):
        places[whole[place : place + GRAM]] = place
    held = []
    reached = 0
    for block in blocks:
        bare = _bare(block)
        if len(bare) < GRAM:
            place = whole.find(bare, reached, reached + SLACK + len(bare)) if bare else -1
            held.append(place >= 0)
            reached = place + len(bare) if place >= 0 else reached
            continue
        grams = [bare[at : at + GRAM] for at in range(0, len(bare) - GRAM + 1, 3)]
        found = [places[gram] for gram in grams if gram in places]
        held.append(len(found) >= HELD * len(grams))
        if held[-1]:
            reached = max(found[-1] + GRAM, reached) if found[-1] + GRAM - reached < 4 * len(bare) + 2000 else reached
    return held


def _bare(text: str) -> str:
    return NOT_WORDS.sub("", text).lower()

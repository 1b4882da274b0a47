"""A text in, the acronyms in brackets and the full names that spell them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.form import is_acronym
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

ACRONYM = re.compile(r"\((?P<acronym>[^\W\d_a-z][A-Za-z]{1,9})\)")
WORD = re.compile(r"\w[\w’'-]*")
APART = re.compile(r"[.;:!?(),\n]")
WINDOW = 120
"""Characters before a bracket in which an acronym's full name is looked for."""
RULE = "acronym_expansion"


def expansions(text: str, document: str) -> Iterator[Mention]:
    """Full names before an acronym in brackets, each letter of which begins a word with a capital; and the acronym.

    Source:
        After A. S. Schwartz, M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
        text", 2003; stricter here, where a letter may not stand inside a word.
    """
    for match in ACRONYM.finditer(text):
        base = max(0, match.start() - WINDOW)
        words = list(WORD.finditer(text[base : match.start()]))
        start = _first_word([word[0] for word in words], match["acronym"]) if is_acronym(match["acronym"]) else None
        if start is None:
            continue
        begin, end = base + words[start].start(), base + words[-1].end()
        if not APART.search(text[begin:end]) and not text[end : match.start()].strip():
            yield mention_at(text, document, (begin, end), EntityKind.ORGANISATION, RULE)
            yield mention_at(text, document, match.span("acronym"), EntityKind.ORGANISATION, RULE)


def _first_word(words: list[str], acronym: str) -> int | None:
    """The number of the word at which the full name begins, counted back letter by letter."""
    small = entity_words().small_words
    at, letters = len(words), list(acronym.removesuffix("s").upper())
    while letters:
        at -= 1
        if at < 0:
            return None
        if words[at][0].isupper() and words[at][0] == letters[-1]:
            letters.pop()
        elif words[at].casefold() not in small:
            return None
    return at if len(words) - at > 1 else None

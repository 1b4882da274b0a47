"""The text of a sentence in, where its numbers only make a motto out: "one country, two systems"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.read.amounts.lexicon import label_words

NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten"
PAIR = re.compile(
    rf"(?P<opens>[“\"‘'])?\b(?P<first>{NUMBERS}) (?P<one>\w+), (?:{NUMBERS}) (?P<other>\w+)"
    r"(?P<closes>,?[”\"’'])?(?: (?P<behind>\w+))?",
    re.IGNORECASE,
)
"""Two counts side by side, in marks or not, and the word behind them."""


def mottoes(text: str) -> Iterator[tuple[int, int]]:
    """Where each motto begins and ends: before "principle" and the like, or in marks where it begins with "one"."""
    words = label_words()
    for pair in PAIR.finditer(text):
        named = (pair["behind"] or "").casefold() in words.of_motto
        counts = {pair["one"].casefold(), pair["other"].casefold()} & words.of_tolls
        quoted = pair["opens"] and pair["closes"] and pair["first"].casefold() == "one"
        if named or (quoted and not counts):
            yield pair.start("first"), pair.end("other")

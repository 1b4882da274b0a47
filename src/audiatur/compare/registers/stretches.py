"""A text and a place in it in, how far a phrase reaches from there out: that of a weapon, or that of a party."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.registers.weapons import DESIGNATION
from audiatur.compare.registers.words import arms_words, one_of

PARTY_WORDS = 9
"""Words of the phrase of a party."""
WORD = re.compile(r"\s*([$€£]?[\w\]\[’'.&%/-]*[\w\]’'.%])")
STOP = re.compile(r"\s*[,;:()“”\"—–]|\s+-\s")
CLAUSE_END = re.compile(r"[;:—–]|,\s(?:and|but|while|as)\s|\.\s(?=[A-Z])")
DETERMINER = re.compile(r"\s*(?:(?:the|an?|its|their|his|her|any|more|some)\s+)?")
SUM = re.compile(r"(?:\b(?:billion|million)|[$€£][\d.,]+(?:bn|m|k)?)$")
ABBREVIATION = re.compile(r"(?:[A-Za-z]\.)+|[A-Z][a-z]{0,3}\.")
LINK_AT_END = re.compile(r"(?:\s(?:of|and|in))+$")
NAMES = r"[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3}"
LIST = re.compile(rf"(?:,\s+(?:the\s+)?{NAMES}){{0,5}},?\s+and\s+(?:to\s+)?(?:the\s+)?{NAMES}")


@cache
def _further_thing() -> re.Pattern[str]:
    """The next weapon of a list: ", other bombs"."""
    things = one_of(arms_words().things)
    return re.compile(rf",\s+(?:and\s+)?(?:[a-z-]+\s+){{0,3}}(?:(?i:{things})(?:s|es)?\b|{DESIGNATION})")


def behind(text: str, at: int, pattern: re.Pattern[str]) -> str | None:
    """What stands behind a preposition of the same clause, as far as it may be a party."""
    end = CLAUSE_END.search(text, at)
    match = pattern.match(text, at, end.start() if end else len(text))
    if match is None:
        return None
    start, stop = phrase(text, match.end(), PARTY_WORDS, of=False)
    return text[start:stop] + _list_behind(text, stop) or None


def _list_behind(text: str, at: int) -> str:
    """The rest of a list of names: ", Belmark and Norvia"."""
    match = LIST.match(text, at)
    return match.group() if match else ""


def phrase(text: str, at: int, most: int, *, of: bool) -> tuple[int, int]:
    """Where the words stand that begin here, up to a sign or a word that ends a phrase.

    Args:
        text: The text.
        at: Where to begin; an article there is left out.
        most: How many words it may have.
        of: Whether it is of a weapon: then "of" and "and" carry it on, and so does the next weapon of a list.
    """
    article = DETERMINER.match(text, at)
    start = end = article.end() if article else at
    for _ in range(most):
        word = (_further_thing().match(text, end) if of else None) or _next_word(text, start, end, of=of)
        if word is None:
            break
        end = word.end()
        last = word.group().strip()
        if last.endswith(".") and not ABBREVIATION.fullmatch(last):
            break
    link = LINK_AT_END.search(text[start:end])
    return start, start + link.start() if link else end


def _next_word(text: str, start: int, end: int, *, of: bool) -> re.Match[str] | None:
    """The next word of a phrase; None where the phrase ends."""
    word = None if STOP.match(text, end) else WORD.match(text, end)
    if word is None:
        return None
    lower = word[1].casefold()
    if lower not in arms_words().ends and not lower.endswith(("n't", "n’t")):
        return word
    worth = lower == "worth" and text.startswith(" of ", word.end())
    joins = end > start and (lower in {"of", "and"} or (lower == "in" and SUM.search(text[start:end]) is not None))
    return word if of and (worth or joins) else None

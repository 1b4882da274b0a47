"""Known furniture phrases in; what they say of a line out."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from audiatur.acquire.lines.captions import COUNTER, holds_caption, holds_row_of_pictures, told_as_picture
from audiatur.model.record import Record
from audiatur.resources import load

LONGEST = 720
NOT_LONG = 42
SHORT = 28
SURE = 12
TO_THE_READER = re.compile(
    r"\b(?:you|yours?|we|us|ours?|click|please|this (?:page|site|website)|by (?:continuing|using)|subject to)\b|©"
)
"""Words of a page that speaks to who reads it."""
MAIL_ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}\b")
TAIL_WORDS = 8


class FurniturePhrases(Record):
    """The lists of ``words/en/page_furniture.yaml``."""

    whole: tuple[str, ...]
    starts: tuple[str, ...]
    contains: tuple[str, ...]
    told_of: frozenset[str]
    tail: tuple[str, ...]
    captions: tuple[str, ...]
    credits: tuple[str, ...]
    credit_labels: tuple[str, ...]
    site_words: tuple[str, ...]
    summaries: tuple[str, ...]
    references: tuple[str, ...]


class Known(StrEnum):
    """What a known phrase makes of its line."""

    FURNITURE = "furniture"
    TAIL = "tail"
    CAPTION = "caption"
    PICTURES = "pictures"
    SUMMARY = "summary"
    REFERENCES = "references"


class _Matcher:
    """The phrases compiled once."""

    def __init__(self, phrases: FurniturePhrases) -> None:
        self.whole = frozenset(phrases.whole)
        self.references = frozenset(phrases.references)
        self.starts = _begins(phrases.starts)
        self.tail = _begins(phrases.tail)
        self.captions = _begins(phrases.captions)
        self.summaries = _begins(phrases.summaries)
        self.told_of = phrases.told_of
        self.contains = re.compile("|".join(map(re.escape, phrases.contains)))
        labels = "|".join(map(re.escape, phrases.credit_labels))
        self.credited = re.compile(
            rf"\b(?i:{labels})(?::| by) ?[A-Z](?:[^.!?:]|(?<=\b[A-Z])\.(?= [A-Z])){{2,60}}\.?\)?$"
        )
        self.site = re.compile(r"\b(?:" + "|".join(map(re.escape, phrases.site_words)) + r")\b")
        self.credits = re.compile("|".join(map(re.escape, phrases.credits)))


def _begins(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for a line that begins with one of the phrases as whole words."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(re.escape(phrase) + (r"\b" if phrase[-1].isalnum() else "") for phrase in longest_first))


@cache
def _matcher() -> _Matcher:
    return _Matcher(load(FurniturePhrases, "words/en/page_furniture"))


def fold(text: str) -> str:
    """A line in lower case, white space folded, bullet and closing punctuation left out."""
    words = " ".join(text.split()).lower().replace("’", "'")
    return words.lstrip("•◦▪‣●○■»›·*+-–—| ").rstrip(" .:!|»›→>…")


def known_phrase(text: str) -> Known | None:
    """What the known phrases say of a line, or None where they say nothing."""
    if holds_row_of_pictures(text):
        return Known.PICTURES
    if told_as_picture(text):
        return Known.CAPTION
    if COUNTER.fullmatch(text.strip()):
        return Known.FURNITURE
    if len(text) > LONGEST:
        return None
    matcher, folded, words = _matcher(), fold(text), len(text.split())
    whole = " ".join(text.split()).lower().replace("’", "'")
    label = words <= TAIL_WORDS and not whole.endswith((".", ","))
    begins = matcher.starts.match(whole.lstrip("• "))
    tests = (
        (Known.FURNITURE, folded in matcher.whole),
        (Known.REFERENCES, folded in matcher.references),
        (Known.TAIL, label and matcher.tail.match(folded)),
        (
            Known.CAPTION,
            holds_caption(text)
            or matcher.captions.match(whole)
            or (words <= NOT_LONG and matcher.credits.search(whole)),
        ),
        (Known.CAPTION, words <= NOT_LONG and matcher.credited.search(text)),
        (Known.FURNITURE, words <= SHORT and MAIL_ADDRESS.search(text)),
        (Known.FURNITURE, _holds_furniture(whole, words) or (words <= SHORT and begins)),
        (Known.SUMMARY, matcher.summaries.match(whole) and not whole.endswith(".")),
    )
    return next((known for known, found in tests if found), None)


def _holds_furniture(whole: str, words: int) -> bool:
    """Whether a line holds a phrase of a page; what news tells of too must speak to its readers."""
    matcher = _matcher()
    held = matcher.contains.search(whole)
    if held is None or held.group() not in matcher.told_of or words < SURE or not whole.endswith((".", '"', "”")):
        return held is not None
    return TO_THE_READER.search(whole) is not None


def speaks_for_the_site(text: str) -> bool:
    """Whether a known piece of furniture is one beyond doubt, even amid running text."""
    return len(text.split()) < SURE or _matcher().site.search(text.lower()) is not None

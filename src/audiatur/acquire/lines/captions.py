"""A caption's line in; its own words and the credits around them, as regions of their own, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.acquire.page import Region
from audiatur.model.document import CREDIT, BlockKind
from audiatur.model.record import Record
from audiatur.resources import load

LONGEST = 2_000
"""Characters of a line that is still taken apart: no caption is longer."""
FEWEST_WORDS = 4
"""Words below which what stands beside a label is a name or a button, no caption."""
_NAME = r"[A-Z][\w.'’-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,4}}"
_BODY = rf"(?:{_NAMES} ?[/|] ?{_NAMES}(?: ?/ ?{_NAMES}){{0,2}}|{_NAMES} (?:via|for) {_NAMES})"
ONLY_NAMED = re.compile(rf"[(\[]?{_BODY}[)\]]?\.?")
NAMED_AT_END = re.compile(rf"(?<=[.!?”\"’')\]]) [(\[]?{_BODY}[)\]]?\.?$")
"""A photographer and an agency behind the caption's stop: "... on Monday. Ada Lund/Norvik Press"."""

_PICTURE = r"(?:photo|photograph|picture|image|frame grab|screen ?shot|screen ?grab|video frame|video still)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_WHEN = rf"(?:(?:{_DAY}|{_MONTH}|\d{{1,2}}|\d{{4}}|undated|file|handout|combination),? ){{1,6}}"
_MADE = r"(?:taken|provided|released|made|obtained|supplied|dated|from)"
AS_PICTURE = re.compile(
    rf"FILE ?[-–—]{{1,2}} ?\w"
    rf"|(?:In t|T)his {_WHEN}{_PICTURE}\b"
    rf"|In this {_PICTURE},? {_MADE}\b"
    rf"|This {_PICTURE},? {_MADE}\b[^.]{{0,120}} shows\b"
)
"""How agencies begin a caption: "FILE - ", "In this May 1, 2031, file photo", "This photo taken on Monday shows"."""
COUNTER = re.compile(r"(?:Image|IMAGE|Photo|PHOTO|Picture|Slide) ?\d{1,3} ?(?:of|/) ?\d{1,3}\b")
"""The button above one of several pictures."""
PICTURED_AT_END = re.compile(r"\((?:[A-Z][\w&.]{0,20} ){0,4}[Pp]hotos? ?(?:by |/ ?|: ?|courtesy )[^()]{2,60}\)\.?$")
"""A credit in brackets behind the caption, however long that is: "(NP Photo/Ada Lund)"."""


class CaptionWords(Record):
    """Labels around a caption; ``words/en/captions.yaml`` says what each list is for."""

    openers: tuple[str, ...]
    closers: tuple[str, ...]
    credits: tuple[str, ...]


def split_caption(text: str, region: Region) -> list[Region]:
    """The region in up to three pieces: credit, caption, credit.

    "Image source Ada Lund Image caption The bridge fell on Monday" has words of its own behind its last label. A line
    without any is one credit, or button, as a whole.

    Args:
        text: The text of the document.
        region: A line that is known to be a caption or a credit.
    """
    line = text[region.start : region.end]
    if len(line) > LONGEST:
        return [region]
    start, end = _inner(line)
    if len(line[start:end].split()) < FEWEST_WORDS or ONLY_NAMED.fullmatch(line[start:end].strip()):
        return [Region(region.start, region.end, BlockKind.CAPTION, CREDIT)]
    pieces = [(0, start, CREDIT), (start, end, "caption"), (end, len(line), CREDIT)]
    return [_trimmed(text, region.start + a, region.start + b, rule) for a, b, rule in pieces if line[a:b].strip()]


def holds_caption(line: str) -> bool:
    """Whether a label says that a caption follows, whatever buttons stand before it."""
    opened = _patterns()[0].search(line[:LONGEST])
    return opened is not None and len(line[opened.end() :].split()) >= FEWEST_WORDS


def told_as_picture(line: str) -> bool:
    """Whether a line is a caption by its own form: as agencies begin one, behind its number, or before its credit."""
    counted = COUNTER.match(line)
    return bool(
        AS_PICTURE.match(line)
        or (counted and len(line[counted.end() : LONGEST].split()) >= FEWEST_WORDS)
        or (len(line) <= LONGEST and PICTURED_AT_END.search(line))
    )


def holds_row_of_pictures(line: str) -> bool:
    """Whether several captions stand in one line, each counted behind its button: "Hide caption 2 of 9"."""
    return len(set(_patterns()[3].findall(line))) > 1


def _inner(line: str) -> tuple[int, int]:
    """Where the caption's own words begin and end in its line."""
    opener, closer, credit, _ = _patterns()
    opened = list(opener.finditer(line))
    counted = COUNTER.match(line)
    start = opened[-1].end() if opened else counted.end() if counted else 0
    closed = closer.search(line, start)
    end = closed.start() if closed else len(line)
    credited = credit.search(line, start, end)
    end = credited.start() if credited else end
    named = PICTURED_AT_END.search(line, start, end) or NAMED_AT_END.search(line, start, end)
    return start, named.start() if named else end


def _trimmed(text: str, start: int, end: int, rule: str) -> Region:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    return Region(begin, begin + len(words.strip()), BlockKind.CAPTION, rule)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """What opens the words, what closes them, what begins a credit behind them, and what counts one of several."""
    words = load(CaptionWords, "words/en/captions")

    def any_of(phrases: tuple[str, ...]) -> str:
        return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))

    return (
        re.compile(rf"\b(?:{any_of(words.openers)})(?:[ \t]*:[ \t]*|[ \t]+|$)", re.IGNORECASE),
        re.compile(rf"\b(?:{any_of(words.closers)})\b", re.IGNORECASE),
        re.compile(rf"(?<![^\s(\[])[(\[]?(?i:{any_of(words.credits)})(?::| by | courtesy )"),
        re.compile(rf"\b(?:{any_of(words.closers)}) (\d{{1,3}}) of \d{{1,3}}\b", re.IGNORECASE),
    )

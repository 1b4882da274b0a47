"""A text in, its paragraphs out: hard-wrapped lines joined again, every other line by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

BLANK = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2060"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f"
)
"""White space and characters that cannot be seen."""

BULLET = re.compile(r"[•◦▪▫‣⁃●○■□»›·*+\u2013\u2014-][ \t\xa0]+")
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?:\d{1,3}|\[\d{1,3}\])?$")
WIDEST_WRAP = 140
NARROWEST_WRAP = 30
MIN_CONTINUATIONS = 3
MIN_SHARE = 0.2
LONG_LINE = 40


@dataclass(frozen=True)
class Line:
    """One line that is not blank.

    Attributes:
        start: Index of its first character that is not white space.
        end: Index after its last.
        indent: Characters of white space before it.
        blanks: Blank lines before it.
        text: Its words.
    """

    start: int
    end: int
    indent: int
    blanks: int
    text: str

    @property
    def bullet(self) -> bool:
        """Whether it opens with a bullet."""
        return BULLET.match(self.text) is not None


def split_lines(text: str) -> Iterator[Line]:
    """Every line of a text that holds more than white space."""
    place, blanks = 0, 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip(BLANK)
        if words:
            indent = len(raw) - len(raw.lstrip(BLANK))
            start = place + indent
            yield Line(start=start, end=start + len(words), indent=indent, blanks=blanks, text=words)
            blanks = 0
        else:
            blanks += 1
        place += len(raw)


def split_paragraphs(text: str) -> tuple[Line, ...]:
    """The paragraphs of a text, each as one line that may hold line ends.

    A text counts as hard-wrapped when a fair share of its neighbouring lines run on in the middle
    of a sentence. There, a line end is a paragraph's end where the next word would still have
    fitted. Elsewhere each line stands by itself, unless it plainly runs on.
    """
    lines = list(split_lines(text))
    width = _wrap_width(lines)
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if last is not None and _runs_on(last, line, width):
            first = joined[-1]
            joined[-1] = Line(first.start, line.end, first.indent, first.blanks, text[first.start : line.end])
        else:
            joined.append(line)
        last = line
    return tuple(joined)


def _wrap_width(lines: list[Line]) -> int | None:
    """The width a text is wrapped at, or None where it is not wrapped."""
    pairs = [(one, two) for one, two in pairwise(lines) if two.blanks == 0 and not two.bullet]
    narrow = [(one, two) for one, two in pairs if NARROWEST_WRAP <= len(one.text) <= WIDEST_WRAP]
    running = [(one, two) for one, two in narrow if two.text[0].islower() and not SENTENCE_END.search(one.text[-8:])]
    if len(running) < MIN_CONTINUATIONS or len(running) < MIN_SHARE * len(pairs):
        return None
    lengths = sorted(len(one.text) + one.indent for one, _ in running)
    return lengths[len(lengths) * 9 // 10]


def _runs_on(one: Line, two: Line, width: int | None) -> bool:
    """Whether the second line belongs to the first one's paragraph."""
    if two.blanks or two.bullet:
        return False
    ended = SENTENCE_END.search(one.text[-8:]) is not None
    if two.text[0].islower() and not ended and (len(one.text) >= LONG_LINE or width is not None):
        return True
    if width is None or len(one.text) > WIDEST_WRAP:
        return False
    next_word = two.text.split(maxsplit=1)[0]
    room = len(one.text) + one.indent + 1 + len(next_word) <= width * (0.85 if ended else 0.7)
    return not room and not (two.indent > one.indent + 1 and ended)

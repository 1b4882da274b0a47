"""A line in, whether it names the writers, and their names, out."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAME_WORD = (
    r"(?:(?:de|del|della|der|van|von|den|bin|al|el|la|le|da|dos|ten|ter)(?=[ -])|[A-Z][\w.'’-]*|[À-ÞĀ-Ž][\w.'’-]*)"
)
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}"
NAMES = rf"{_NAME}(?:(?:,? (?:and|&) |, ?| with ){_NAME}){{0,7}}"
BYLINE = re.compile(
    r"(?:(?:Written |Reported |Words |Text |Story |Report |Posted |Published |Analysis |Opinion |Commentary )?"
    rf"(?:by|By|BY):? |(?:Author|Authors|Writer|Reporter):? )(?P<names>{NAMES})\*?(?P<rest>(?: ?[,|·•/–—-].{{0,80}}| in .{{1,60}})?)"
)
CONTRIBUTED = re.compile(
    r"[(\[]?(?:Additional |Other )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by .{3,200}"
    r"|.{3,160} (?:contributed|also contributed)(?: [a-z]+)? to this (?:report|story|article|piece|dispatch)\.?[)\]]?"
    rf"|{NAMES} (?:contributed|assisted)\b.{{0,80}}"
)
NOTE = re.compile(
    r"\b(?:[Ff]ollow (?:him|her|them|us) (?:on|at)|is (?:an?|the) (?:[\w'’-]+ ){0,6}(?:author|columnist|correspondent|editor|fellow|journalist|professor|reporter|writer)\b)"
)
LONGEST = 160


def byline_names(line: str) -> tuple[str, ...]:
    """The writers that a byline names, or nothing where the line is none.

    >>> byline_names("By Ann Ferro and Tom Hale")
    ('Ann Ferro', 'Tom Hale')
    """
    match = BYLINE.fullmatch(line.strip()) if len(line) <= LONGEST else None
    if match is None:
        return ()
    parts = re.split(r",? (?:and|&) |, ?| with ", match["names"])
    return tuple(part.strip(" .*") for part in parts if part.strip(" .*"))


def is_byline(line: str) -> bool:
    """Whether a line says who wrote or helped to write, and nothing else."""
    words = line.strip()
    return bool(byline_names(words)) or (len(words) <= 2 * LONGEST and CONTRIBUTED.fullmatch(words) is not None)


def is_author_note(text: str, bylines: Sequence[str]) -> bool:
    """Whether a closing paragraph is about the article's own writer."""
    names = [name for line in bylines for name in byline_names(line)]
    head = text[: 2 * LONGEST]
    if any(head.startswith(name) and NOTE.search(head) for name in names):
        return True
    return (
        re.match(rf"{_NAME} is (?:an? |the )?", head) is not None
        and re.search(r"[Ff]ollow (?:him|her|them) (?:on|at)", text[-LONGEST:]) is not None
    )

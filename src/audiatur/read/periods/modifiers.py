"""Words around a time expression in, its wider span and narrower or open interval out: "late 2024", "by 2028"."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from audiatur.model.period import PeriodKind
from audiatur.read.periods.calendar import read_edtf_day, shift_days, shift_months

_PART = re.compile(
    r"(?:\bthe\s{1,3})?(?:\b(?P<word>early|late|mid|middle)[\s-]{1,3}(?:in\s{1,3})?"
    r"|\b(?:the\s{1,3})?(?:very\s{1,3})?(?P<noun>beginning|start|end|middle|close|turn)\s{1,3}of\s{1,3})(?:the\s{1,3})?$",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"\b(?P<word>(?:on|in)\s{1,3}or\s{1,3}(?:before|after)|no\s{1,3}later\s{1,3}than|since|by|until|till|through|up\s{1,3}to|prior\s{1,3}to|before|after)"
    r"\s{1,3}$",
    re.IGNORECASE,
)
_EVENT_EDGE = re.compile(
    r"\b(?P<word>since|after|following|by|until|till|through|before|up\s{1,3}to|prior\s{1,3}to)"
    r"\s{1,3}(?:(?:the|its|their|his|her)\s{1,3})?$",
    re.IGNORECASE,
)
_ONWARD = re.compile(r"\s{1,3}(?:onwards?|and\s{1,3}(?:after|later|beyond))\b", re.IGNORECASE)
_OPEN_AFTER = frozenset({"since", "on or after", "in or after"})
_OPEN_BEFORE = frozenset({"by", "until", "till", "through", "up to", "on or before", "in or before", "no later than"})
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a time that is meant: where its words begin, which third or edge it is, and whether "of" joins it."""

    start: int
    word: str
    is_edge: bool


def part_before(text: str, start: int) -> Part | None:
    """The words "late", "the end of" and the like right before a time expression, or None."""
    window = max(0, start - LONGEST)
    match = _PART.search(text[window:start])
    if match is None:
        return None
    word = (match["word"] or match["noun"]).lower()
    return Part(window + match.start(), word, match["noun"] is not None)


def narrow(edtf: str | None, word: str) -> str | None:
    """The part of a calendar time that "early", "mid", "late" and the like leave.

    A year's end is its last quarter, a month's its last third, a decade's its last three years; the middle of
    a year is its two middle quarters.

    >>> narrow("2024", "late"), narrow("1990/1999", "late"), narrow("2024-06", "early")
    ('2024-10/2024-12', '1997/1999', '2024-06-01/2024-06-10')
    """
    if edtf is None:
        return None
    which = {"early": 0, "beginning": 0, "start": 0, "turn": 0, "mid": 1, "middle": 1}.get(word, 2)
    if re.fullmatch(r"\d{4}", edtf):
        return f"{edtf}-{('01', '04', '10')[which]}/{edtf}-{('03', '09', '12')[which]}"
    decade = re.fullmatch(r"(\d{3})0/\1[9]", edtf)
    if decade:
        return f"{decade[1]}{'037'[which]}/{decade[1]}{'369'[which]}" if which != 1 else f"{decade[1]}4/{decade[1]}6"
    month = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", edtf)
    if month:
        last = calendar.monthrange(int(month[1]), int(month[2]))[1]
        return f"{edtf}-{('01', '11', '21')[which]}/{edtf}-{(10, 20, last)[which]:02}"
    return edtf


def edge_before(text: str, start: int) -> str | None:
    """The preposition that opens a time to one side ("since", "by"), or None."""
    match = _EDGE.search(text[max(0, start - LONGEST) : start])
    return " ".join(match["word"].lower().split()) if match else None


def opened(edtf: str | None, edge: str | None, after: str) -> str | None:
    """The interval that a preposition before a time, or "onwards" behind it, leaves open to one side.

    >>> opened("2028", "by", ""), opened("2023", "since", ""), opened("2024", None, " onwards")
    ('../2028', '2023/..', '2024/..')
    """
    if edtf is None:
        return None
    first, _, last = edtf.partition("/")
    if edge in _OPEN_AFTER or _ONWARD.match(after):
        return f"{first}/.."
    if edge in _OPEN_BEFORE:
        return f"../{last or first}"
    if edge == "after":
        return f"{_neighbour(last or first, 1)}/.."
    if edge in ("before", "prior to"):
        return f"../{_neighbour(first, -1)}"
    return edtf


def opened_by_event(edtf: str | None, text: str, start: int) -> str | None:
    """The interval before or after an event of that time, or an hour of that day: it lies somewhere in the time.

    The time so belongs to both.

    >>> opened_by_event("2003", "since the 2003 flood", 10), opened_by_event("2003", "before the 2003 flood", 11)
    ('2003/..', '../2003')
    """
    match = _EVENT_EDGE.search(text[max(0, start - LONGEST) : start])
    if edtf is None or match is None:
        return edtf
    first, _, last = edtf.partition("/")
    later = match["word"].lower() in ("since", "after", "following")
    return f"{first}/.." if later else f"../{last or first}"


def uncertain(edtf: str | None) -> str | None:
    """A time with EDTF's mark of uncertainty at every end that is not open.

    >>> uncertain("2024"), uncertain("2021/2025"), uncertain("../2024")
    ('2024?', '2021?/2025?', '../2024?')
    """
    if edtf is None:
        return None
    return "/".join(end if end in ("", "..") else f"{end}?" for end in edtf.split("/"))


def _neighbour(edtf: str, step: int) -> str:
    """The year, month or day next to one."""
    at = read_edtf_day(edtf)
    if at is None:
        return edtf
    if at.day is not None:
        return str(shift_days(at, step) or at)
    if at.month is not None:
        return str(shift_months(at, step) or at)
    return f"{at.year + step:04}"


def is_openable(kind: PeriodKind) -> bool:
    """Whether a preposition can open it: dates and times of day, not lengths and sets."""
    return kind in (PeriodKind.DATE, PeriodKind.TIME)

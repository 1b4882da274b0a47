"""Rules for lengths of time: "78-day", "three years", "six and a half months", "decades", the last and next ones."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.piece import pieces_of
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.due import due
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import COUNT, SHORT_UNIT, SPACE, UNIT, VAGUE_COUNT, compiled, either
from audiatur.read.periods.reach import span_of_time

_WORDS = calendar_words()
_MANY = {"F": ("W", 2), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "S": ("M", 6), "Q": ("M", 3)}
"""Units that TIMEX3 values count in smaller ones."""
_HALF = 0.5
_HALVES: dict[str, tuple[str, float | None]] = {"TH": ("TM", 30), "Y": ("M", 6), "TM": ("TS", 30), "D": ("TH", 12)}
"""Units whose half is a round number of a smaller one."""

_MIXED = re.compile(r"(\d{1,3}) ([1-3])/([2-4])")


def count_of(text: str) -> float | None:
    """The number before a unit of time: "three", "two and a half", "a", "half a"; None where it is open ("several")."""
    plain = " ".join(text.lower().replace("-", " ").split())
    if plain in ("a", "an"):
        return 1.0
    if plain in ("half a", "half an", "half of a"):
        return 0.5
    if plain.startswith(("a quarter of", "quarter of")):
        return 0.25
    if mixed := _MIXED.fullmatch(plain):
        return int(mixed[1]) + int(mixed[2]) / int(mixed[3])
    pieces = pieces_of(plain)
    found = numeral_at(pieces, 0) if pieces else None
    return found.value if found is not None and found.last == len(pieces) - 1 else None


def duration_timex(count: float | None, unit: str) -> str:
    """TIMEX3's value of a length of time; ``X`` stands for an open count.

    >>> duration_timex(4, "year"), duration_timex(None, "week"), duration_timex(90, "minute")
    ('P4Y', 'PXW', 'PT90M')
    """
    letter = _WORDS.units[unit]
    if count is None and letter == "C":
        return "PXC"
    if count == _HALF and letter in _HALVES:
        letter, count = _HALVES[letter]
    if letter in _MANY:
        small, times = _MANY[letter]
        letter, count = small, None if count is None else count * times
    number = "X" if count is None else f"{count:g}" if count < 1e6 else f"{int(count)}"  # noqa: PLR2004 - no exponent
    return f"PT{number}{letter[1]}" if letter.startswith("T") else f"P{number}{letter}"


def _duration(match: re.Match[str], setting: Setting) -> Value | None:
    groups = match.groupdict()
    unit = _WORDS.unit(match["unit"])
    if unit == "quarter" and not _OF_YEARS.search(match.string[max(0, match.start() - 8) : match.end()]):
        return None  # "three quarters" is three parts of four, "some quarters" are places
    told_of = groups.get("count", "").lower() in ("a", "an") and _TOLD_OF.match(match.string, match.end())
    aged = match[0].lower().endswith("old") or _OLD.match(match.string, match.end())
    if told_of or aged or _RECORDED.match(match.string, match.end()):
        return None
    if unit in ("second", "quarter") and groups.get("count", "").lower() in ("a", "an", "one"):
        return None
    count = None if groups.get("vague") or not groups.get("count") else count_of(match["count"])
    if _is_year(groups.get("count") or "") and "-" not in match[0] and not match["unit"].lower().endswith("s"):
        return None  # "Cup 2018 day five"
    if count is None and not groups.get("vague") and groups.get("count"):
        return None
    timex = duration_timex(count, unit)
    if groups.get("half"):
        timex = duration_timex((count or 0) + 0.5, unit)
        count = None
    return Value(PeriodKind.DURATION, timex, due(match, count, unit, setting))


_OF_YEARS = re.compile(
    r"\b(?:consecutive|straight|full|recent|coming)\b|\b(?:after|for|over)\s{1,3}(?:a\s)?(?:several|few|many)\b",
    re.IGNORECASE,
)
"""In words of quarters these say that quarters of years are meant."""

_OLD = re.compile(rf"{SPACE}old\b", re.IGNORECASE)
"""An age is a figure of whom or what it describes, and no time in which anything happens."""

_RECORDED = re.compile(rf"{SPACE}of{SPACE}{either(_WORDS.recorded)}\b", re.IGNORECASE)
"""Hours of these are a quantity of them, and no time that passes."""

_TOLD_OF = re.compile(
    rf"{SPACE}(?:when|where|i|we|you|he|she|they|anybody|anyone|nobody|everybody|everyone|people)\b", re.IGNORECASE
)
"""Behind "a day" these tell what sort of day it was, and not how long it was."""


def _is_year(count: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", count) is not None


def _lower_count(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "60 to 90 days": the first number counts the same unit as the second."""
    if match["count"].lower() in ("a", "an") or match["more"].lower() in ("a", "an"):
        return None
    return _duration(match, setting)


def _compound(match: re.Match[str], _: Setting) -> Value | None:
    """As in "two years and three months": a greater unit, then a smaller one."""
    first, second = count_of(match["count"]), count_of(match["more"])
    unit, small = _WORDS.unit(match["unit"]), _WORDS.unit(match["small"])
    order = list(_WORDS.units)
    if first is None or second is None or order.index(unit) <= order.index(small):
        return None
    head, tail = duration_timex(first, unit), duration_timex(second, small)
    return Value(PeriodKind.DURATION, head + (tail[2:] if head.startswith("PT") else tail[1:]))


_OF_ANOTHER = re.compile(r"\s{1,3}(?:of|before|in)\s{1,3}(?:the|this|last|next|his|her|its|their|[12]\d{3}|[A-Z])")
"""Behind "the last four months" these say that the months of another time are meant."""
_AHEAD = frozenset({"next", "coming", "upcoming", "following"})


def near(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the past four years", "the next six months": a length, and where it lies if that of writing is known."""
    unit, groups = _WORDS.unit(match["unit"]), match.groupdict()
    ahead = match["which"].lower() in _AHEAD
    count = count_of(match["count"]) if groups.get("count") else 1.0 if groups.get("one") else None
    timex = duration_timex(count, unit)
    elsewhere = match["which"].lower() in ("following", "preceding") or _OF_ANOTHER.match(match.string, match.end())
    if count is None or setting.published is None or elsewhere:
        return Value(PeriodKind.DURATION, timex)
    edtf = span_of_time(setting.published, count, unit, ahead=ahead)
    return Value(PeriodKind.DURATION, timex, edtf, Anchor.PUBLICATION if edtf else Anchor.NONE)


_WHICH = r"(?P<which>past|last|latest|previous|preceding|next|coming|upcoming|following)"


def _whole(match: re.Match[str], _: Setting) -> Value:
    """As in "all day"."""
    return Value(PeriodKind.DURATION, duration_timex(1, _WORDS.unit(match["unit"])))


_HOURS = r"(?<!early\s)(?<!small\s)(?<!morning\s)(?<!evening\s)(?<!office\s)(?<!opening\s)hours"
"""Of these hours none is counted: "the early hours", "in the morning hours"."""
RULES = (
    Rule(
        "near_span",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?:the|these|our|its|their|his|her){SPACE})?{_WHICH}{SPACE}(?:(?P<count>{COUNT})|(?P<vague>{VAGUE_COUNT})){SPACE}(?:business{SPACE}|calendar{SPACE})?(?P<unit>{UNIT})"
        ),
        near,
    ),
    Rule(
        "count_near",
        (Cue.UNIT,),
        compiled(
            rf"(?:the{SPACE})?(?P<count>{COUNT}){SPACE}{_WHICH}{SPACE}(?P<unit>(?:day|week|month|quarter|year|decade)s)"
        ),
        near,
    ),
    Rule(
        "past_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:the|this){SPACE}(?P<which>past)(?P<one>{SPACE})(?P<unit>decade|century|year|month|week|day|fortnight)\b"
        ),
        near,
    ),
    Rule(
        "count_before_duration",
        (Cue.UNIT,),
        compiled(
            rf"(?P<span>(?P<count>{COUNT}))(?:{SPACE}(?:to|and|or){SPACE}|[-–])(?P<more>{COUNT})[\s-](?P<unit>{UNIT})"
        ),
        _lower_count,
    ),
    Rule(
        "compound_duration",
        (Cue.UNIT,),
        compiled(
            rf"(?P<count>{COUNT}){SPACE}(?P<unit>{UNIT})(?:,?{SPACE}and{SPACE}|{SPACE})(?P<more>{COUNT}){SPACE}(?P<small>{UNIT})"
        ),
        _compound,
    ),
    Rule(
        "duration",
        (Cue.UNIT,),
        compiled(
            rf"(?P<count>{COUNT})(?:{SPACE}|-)?(?:and{SPACE}a{SPACE}half{SPACE})?(?:full{SPACE}|whole{SPACE}|long{SPACE}|straight{SPACE}|consecutive{SPACE}|more{SPACE}|additional{SPACE}|working{SPACE}|calendar{SPACE}|business{SPACE})?(?P<unit>{UNIT}|{SHORT_UNIT})(?:[’']|-(?:long|old))?(?!-(?:on|over|by|to)-)"
        ),
        _duration,
    ),
    Rule(
        "duration_and_half",
        (Cue.UNIT,),
        compiled(
            rf"(?P<count>an?|one){SPACE}(?P<unit>year|month|week|day|hour|minute|decade)(?P<half>{SPACE}and{SPACE}a{SPACE}half)"
        ),
        _duration,
    ),
    Rule(
        "another_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:for|take|takes|took|last|lasts|lasted|wait|waited){SPACE}(?P<span>another{SPACE}(?P<unit>day|week|month|year|decade|hour))"
        ),
        _whole,
    ),
    Rule(
        "vague_duration",
        (Cue.UNIT,),
        compiled(
            rf"(?<!\bas\s)(?P<vague>{VAGUE_COUNT})(?:{SPACE}(?:more{SPACE}|recent{SPACE}|long{SPACE})?|-(?=\w{{1,8}}\s))(?P<unit>{UNIT})"
        ),
        _duration,
    ),
    Rule(
        "plural_duration",
        (Cue.UNIT,),
        compiled(
            rf"(?<!-)(?<!\bas\smany\s)(?:the{SPACE})?(?P<vague>(?:recent{SPACE})?)(?P<unit>(?:decades|centuries|years|months|weeks|days|{_HOURS}|minutes)(?:-long)?)(?={SPACE}(?:of|and|to|before|after|ago|since|later|earlier|in)\b|[.,;:)]|$)"
        ),
        _duration,
    ),
    Rule(
        "plural_behind_preposition",
        (Cue.UNIT,),
        compiled(
            rf"(?:for|in|within|took){SPACE}(?P<span>(?P<vague>)(?P<unit>decades|centuries|years|months|weeks|days|hours|minutes))(?!{SPACE}(?:old|past)\b|-)"
        ),
        _duration,
    ),
    Rule(
        "long_duration",
        (Cue.UNIT,),
        compiled(r"(?P<vague>)(?P<unit>decades|years|months|weeks|days|hours)-?long"),
        _duration,
    ),
    Rule(
        "recent_span",
        (Cue.UNIT,),
        compiled(
            rf"(?P<vague>recent|the{SPACE}recent|coming|the{SPACE}coming|the{SPACE}past|the{SPACE}last|the{SPACE}next){SPACE}(?P<unit>decades|years|quarters|months|weeks|days|hours)"
        ),
        _duration,
    ),
    Rule(
        "span_ahead",
        (Cue.UNIT,),
        compiled(
            rf"(?:the{SPACE})?(?P<vague>)(?P<unit>decades|years|months|weeks|days|hours){SPACE}(?:ahead(?!{SPACE}of\b)|to{SPACE}come)"
        ),
        _duration,
    ),
    Rule(
        "all_unit",
        (Cue.UNIT,),
        compiled(rf"(?:all|the{SPACE}whole){SPACE}(?P<unit>day|week|month|year)\b"),
        _whole,
    ),
    Rule(
        "unit_long",
        (Cue.UNIT,),
        compiled(r"(?P<count>)(?P<unit>century|decade|year|month|week|day|hour|night)-?long"),
        _whole,
    ),
)

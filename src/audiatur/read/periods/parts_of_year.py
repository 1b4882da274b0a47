"""Rules for quarters, halves and seasons: "the first quarter of 2009", "Q4", "H1 2024", "spring 2009"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import GAP, ORDINAL, SEASON, SPACE, YEAR, compiled, either
from audiatur.read.periods.sense import Sense, happened_at, sense_at, token_at, will_happen_at
from audiatur.read.periods.step import quarter_again, same_quarter_before

_WORDS = calendar_words()
_LENGTH = {"Q": 3, "H": 6}
_WHICH_YEAR = (
    rf"(?:(?:fiscal|financial){SPACE}(?:year{SPACE})?|FY\s?)?(?P<year>{YEAR})|(?P<which>this|last|next|the\slast|the\sprevious|the\sfollowing|the){SPACE}"
    rf"(?:fiscal{SPACE}|financial{SPACE})?year"
)
_OF_YEAR = rf"(?:(?:{SPACE}of(?:{SPACE}the{SPACE}year)?)?{GAP}?(?:{_WHICH_YEAR}))"
_STEP = {"this": 0, "the": 0, "last": -1, "the last": -1, "next": 1}
_OF_ANOTHER = re.compile(rf"\b(?:following|previous|preceding|same|that){SPACE}$", re.IGNORECASE)
"""Before a season these say that it is counted from another time than that of writing."""


_PLAYED = re.compile(
    rf"\b(?:{either(_WORDS.words_of_play)}|\d{{1,3}}\s?-\s?yards?|(?:minutes|seconds|\d:\s?\d\d)\s(?:left|remaining|to\splay))\b",
    re.IGNORECASE,
)
"""In a sentence with one of these the quarters are those of a game."""


def _year_meant(match: re.Match[str], setting: Setting) -> tuple[int | None, Anchor]:
    """The year written or pointed to beside a part of a year; None where nothing says it."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"]), Anchor.NONE
    which = " ".join((groups.get("which") or "").lower().split())
    if groups.get("before"):
        return _before(setting) if setting.reference or setting.published else (None, Anchor.NONE)
    if which in _STEP and setting.published:
        return setting.published.year + _STEP[which], Anchor.PUBLICATION
    if which == "the previous" and (setting.reference or setting.published):
        return _before(setting)
    return None, Anchor.NONE


def _before(setting: Setting) -> tuple[int, Anchor]:
    if setting.reference:
        return setting.reference.year - 1, Anchor.TEXT
    return (setting.published.year - 1 if setting.published else 0), Anchor.PUBLICATION


def _part(year: int | None, letter: str, number: int, anchor: Anchor) -> Value | None:
    if not 1 <= number <= 12 // _LENGTH[letter]:
        return None
    if year is None:
        return Value(PeriodKind.DATE, f"XXXX-{letter}{number}")
    length = _LENGTH[letter]
    first, last = calendar_date(year, (number - 1) * length + 1), calendar_date(year, number * length)
    return Value(PeriodKind.DATE, f"{year}-{letter}{number}", f"{first}/{last}", anchor, first)


def _quarter(match: re.Match[str], setting: Setting) -> Value | None:
    code = (match.groupdict().get("letter") or match["number"]).upper()
    letter = "H" if "half" in match[0].lower() or code.startswith("H") else "Q"
    word = match["number"].lower()
    number = {"final": 12 // _LENGTH[letter], "last": 12 // _LENGTH[letter]}.get(word) or _WORDS.ordinal(word)
    year, anchor = _year_meant(match, setting)
    if year is None and letter == "Q" and _PLAYED.search(match.string):
        return None
    if year is None and setting.published and setting.published.month:
        year, anchor = _nearest(letter, number, setting, match.start()), Anchor.PUBLICATION
    return _part(year, letter, number, anchor)


def _the_quarter(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "sales rose 3% in the quarter": the quarter last named; "the latest quarter" without one is the last."""
    named = setting.quarter
    if named is not None:
        return quarter_again(named)
    return _relative_quarter(match, setting) if match["which"] else None


def _quarter_of_that_year(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "up from 3 million in the 2023 quarter": the quarter last named, in that year."""
    named = setting.quarter
    return same_quarter_before(named, named.year - int(match["year"])) if named is not None else None


_TOLD_IN_SUMS = re.compile(
    r"[$€£¥]\s?\d|\d\s?%|\b(?:million|billion|per\s?cent|profits?|losses|revenues?|earnings)\b", re.IGNORECASE
)


def _half_of_results(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "first-half profit", "sales fell 3% in the first half": in a sentence with a sum and no word of play."""
    told = _TOLD_IN_SUMS.search(match.string) and not _PLAYED.search(match.string)
    return _quarter(match, setting) if told else None


def _nearest(letter: str, number: int, setting: Setting, start: int) -> int:
    """The year of the last such part that has begun by publication, or of the next where the verb looks ahead."""
    published = setting.published
    if published is None or published.month is None:  # checked by the caller
        return 0
    running, sense = (published.month - 1) // _LENGTH[letter] + 1, sense_at(setting, start)
    if number >= running and sense is Sense.BACK:
        return published.year - 1  # a running quarter has no result to be told yet
    if number < running - 1 and sense is Sense.AHEAD:
        return published.year + 1  # of the one just over, there may be results to come
    return published.year


def _relative_quarter(match: re.Match[str], setting: Setting) -> Value | None:
    at = setting.published
    if at is None or at.month is None:
        return Value(PeriodKind.DATE, "XXXX-QX")
    step = {"this": 0, "current": 0, "next": 1, "coming": 1}.get(match["which"].lower(), -1)
    index = at.year * 4 + (at.month - 1) // 3 + step
    return _part(index // 4, "Q", index % 4 + 1, Anchor.PUBLICATION)


def _season(match: re.Match[str], setting: Setting) -> Value | None:
    code = _WORDS.seasons[match["season"].lower()]
    year, anchor = _year_meant(match, setting)
    groups = match.groupdict()
    if year is None and _OF_ANOTHER.search(match.string[max(0, match.start("season") - 12) : match.start("season")]):
        return Value(PeriodKind.DATE, f"XXXX-{code}")
    if year is None and setting.published and (setting.published.month or not groups.get("near")):
        step = {"last": -1, "next": 1}.get((groups.get("near") or "").lower())
        year, anchor = setting.published.year, Anchor.PUBLICATION
        if step == -1 and not _is_over(code, setting.published):
            year -= 1
        elif step == 1 and _is_over(code, setting.published):
            year += 1
        elif step is None and not groups.get("near"):
            year += _years_off(code, setting, match.start("season"))
    if year is None:
        return Value(PeriodKind.DATE, f"XXXX-{code}")
    return Value(PeriodKind.DATE, f"{year}-{code}", f"{year}-{_WORDS.season_numbers[code]}", anchor, CalendarDate(year))


def _years_off(code: str, setting: Setting, start: int) -> int:
    """A year back for a season still to come, when something happened then; a year on for one past, when it will."""
    at = setting.published
    if at is None or at.month is None or code == "WI":
        return 0
    if at.month < _FIRST_MONTH[code]:
        return -1 if sense_at(setting, start) is Sense.BACK and happened_at(setting, start) else 0
    return 1 if _is_over(code, at) and will_happen_at(setting, start) else 0


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9}


def _bare_season(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "but spring looks better": the noun by itself, without a word of time before it."""
    token = token_at(setting.sentence, match.start("season"))
    behind = token.nbor() if token is not None and token.i + 1 < len(token.doc) else None
    alone = token is not None and token.tag_ == "NN" and token.dep_ != "compound"
    if not alone or not match["season"].islower() or (behind is not None and behind.tag_.startswith(("NN", "HYPH"))):
        return None
    return _season(match, setting)


def _is_over(code: str, at: CalendarDate) -> bool:
    return at.month is not None and at.month > {"SP": 5, "SU": 8, "FA": 11, "WI": 2}[code]


_NUMBER = rf"(?P<number>{ORDINAL}|final|last)"
RULES = (
    Rule(
        "quarter_of_year",
        (Cue.QUARTER,),
        compiled(rf"(?:the{SPACE})?{_NUMBER}[\s-]{{1,3}}(?:quarter|half){_OF_YEAR}"),
        _quarter,
    ),
    Rule(
        "quarter_of_year_open",
        (Cue.QUARTER,),
        compiled(rf"(?:the{SPACE})?{_NUMBER}[\s-]{{1,3}}(?:quarter|half){SPACE}of{SPACE}(?P<which>the){SPACE}year"),
        _quarter,
    ),
    Rule(
        "quarter_after_year",
        (Cue.QUARTER,),
        compiled(
            rf"(?:the{SPACE}(?:comparable{SPACE})?)?(?:(?:fiscal{SPACE})?(?P<year>{YEAR})(?:[’']s)?|(?P<which>this|last|next){SPACE}year[’']s|(?P<before>year-(?:ago|earlier))){SPACE}"
            rf"(?:fiscal{SPACE})?{_NUMBER}[\s-]{{1,3}}(?:quarter|half)"
        ),
        _quarter,
    ),
    Rule(
        "the_quarter",
        (Cue.QUARTER,),
        compiled(
            rf"(?:that|the{SPACE}(?P<which>latest)|the){SPACE}quarter(?!-|{SPACE}(?:of|{either(_WORDS.quarters_of_other_things)})\b)"
        ),
        _the_quarter,
    ),
    Rule(
        "quarter_of_that_year",
        (Cue.QUARTER, Cue.DIGIT),
        compiled(rf"the{SPACE}(?P<year>{YEAR}){SPACE}quarter"),
        _quarter_of_that_year,
    ),
    Rule(
        "half_of_results",
        (Cue.QUARTER,),
        compiled(
            rf"(?:(?:the{SPACE})?(?P<number>first|second)[\s-]half)(?=[.,;:)]|$"
            rf"|{SPACE}(?:after|as|because|but|compared|from|on|to|when|while|with)\b"
            rf"|{SPACE}(?:\w{{1,20}}{SPACE}){{0,2}}{either(_WORDS.results)}\b)"
        ),
        _half_of_results,
    ),
    Rule(
        "quarter",
        (Cue.QUARTER,),
        compiled(rf"(?:the{SPACE})?(?P<number>(?!last){ORDINAL}|final)(?:{SPACE}fiscal)?[\s-]{{1,3}}quarter"),
        _quarter,
    ),
    Rule(
        "quarter_code",
        (Cue.DIGIT,),
        compiled(rf"(?:(?P<letter>(?-i:[QH]))(?P<number>[1-4])(?:(?:{SPACE}(?:of{SPACE})?|-)(?P<year>{YEAR}))?)"),
        _quarter,
    ),
    Rule(
        "small_quarter_code",
        (Cue.DIGIT,),
        compiled(rf"(?P<letter>(?-i:[qh]))(?P<number>[1-4])(?:{SPACE}(?:of{SPACE})?|-)(?P<year>{YEAR})"),
        _quarter,
    ),
    Rule("year_quarter_code", (Cue.DIGIT,), compiled(rf"(?P<year>{YEAR})[\s-]?(?P<number>[QH][1-4])"), _quarter),
    Rule(
        "relative_quarter",
        (Cue.QUARTER,),
        compiled(rf"(?:the{SPACE})?(?P<which>last|previous|past|this|current|next|coming){SPACE}quarter"),
        _relative_quarter,
    ),
    Rule("season_of_year", (Cue.SEASON,), compiled(rf"(?:the{SPACE})?(?P<season>{SEASON}){_OF_YEAR}"), _season),
    Rule(
        "season_near",
        (Cue.SEASON,),
        compiled(rf"(?P<near>this|last|next|this\spast){SPACE}(?P<season>{SEASON})"),
        _season,
    ),
    Rule(
        "season",
        (Cue.SEASON,),
        compiled(
            rf"(?:in|during|since|until|by|of|early|late|mid)[\s-]{{1,3}}(?P<span>(?:the{SPACE})?(?P<season>spring|summer|autumn|winter))(?!{SPACE}of)"
        ),
        _season,
    ),
    Rule(
        "bare_season",
        (Cue.SEASON,),
        compiled(rf"(?:the{SPACE})?(?P<season>spring|summer|autumn|winter)(?!{SPACE}of)"),
        _bare_season,
    ),
)

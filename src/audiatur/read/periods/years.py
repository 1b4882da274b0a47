"""Rules for years and longer: "2024", "FY2025", "2021-2024", "from 2021 to 2024", "the 1990s", "the 19th century"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value, end_of
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import DASH, ORDINAL, SPACE, YEAR, compiled, either
from audiatur.read.tokens import Token

_WORDS = calendar_words()
_DECADE_WORD = either(_WORDS.decades)
_PREPOSITION = either(_WORDS.before_year)
_BEHIND_YEAR = re.compile(rf"{SPACE}{either(_WORDS.things_of_a_year)}\b", re.IGNORECASE)
"""Behind a number these say that it is a year: "below 2005 levels"."""
_CHANGED_TO = re.compile(r"(?:%|\b(?:per\s?cent|pct|points?)),?\s{1,3}to\s{1,3}$", re.IGNORECASE)
_LONGEST_CHANGE = 24
_CENTURY = 100
_ROUND = 50
_NEAR = 20
_EVENT_OPENERS = frozenset({"after", "amid", "before", "despite", "following", "since"})


def _year(match: re.Match[str], setting: Setting) -> Value | None:
    """A bare year, unless a noun in the plural or a scale behind it makes it a count ("2000 people")."""
    if _is_count(match, setting) or _is_level(match):
        return None
    return date_value(CalendarDate(int(match["year"])))


def _is_level(match: re.Match[str]) -> bool:
    """As in "fell 12 points, or 0.6%, to 2110": the level of a figure whose change stands before "to"."""
    at = match.start("year")
    return _CHANGED_TO.search(match.string[max(0, at - _LONGEST_CHANGE) : at]) is not None


def _is_count(match: re.Match[str], setting: Setting) -> bool:
    start = setting.sentence.tokens.start_char
    found = setting.sentence.tokens.doc.char_span(
        start + match.start("year"), start + match.end("year"), alignment_mode="expand"
    )
    if found is None or not len(found):
        return False
    token = found[0]
    if _BEHIND_YEAR.match(match.string, match.end("year")):
        return False
    if token.dep_ == "nummod" and token.head.tag_ in ("NNS", "NNPS") and token.head.i > token.i:
        following = setting.sentence.tokens.doc[token.i + 1]
        if _is_pointed_at(token) or (following.i != token.head.i and _sets_beside(token, setting)):
            return False
        return following.i == token.head.i or following.tag_.startswith(("J", "N"))
    return False


def _is_pointed_at(token: Token) -> bool:
    """As in "the 2012 elections", "their detailed 2013 plans": pointed at, and not round, it names a year's things."""
    before = token.nbor(-1) if token.i else None
    if before is not None and before.tag_ == "JJ" and before.head.i == token.head.i and before.i:
        before = before.nbor(-1)
    return before is not None and before.tag_ in ("DT", "PRP$", "POS") and int(token.text) % _ROUND != 0


def _sets_beside(token: Token, setting: Setting) -> bool:
    """As in "following 2015 news reports": behind a word that sets one event beside another, a year not long past.

    Counts of thousands have a comma in news; a round number may still be one.
    """
    year, opener = int(token.text), token.nbor(-1).lower_ if token.i else ""
    near = setting.published is not None and 0 <= setting.published.year - year <= _NEAR
    return near and opener in _EVENT_OPENERS and year % _ROUND != 0


def _fiscal(match: re.Match[str], _: Setting) -> Value:
    year = match["year"] if len(match["year"]) > 2 else "20" + match["year"]  # noqa: PLR2004 - "FY25"
    return Value(PeriodKind.DATE, f"FY{year}", year, Anchor.NONE, CalendarDate(int(year)))


def _split_year(match: re.Match[str], _: Setting) -> Value | None:
    """As in "2024/25": two years in a row, a school, season or fiscal year."""
    first, second = int(match["year"]), int(match["second"])
    if (first + 1) % 100 != second:
        return None
    return Value(PeriodKind.DATE, f"{first}/{first + 1}", f"{first}/{first + 1}", Anchor.NONE, CalendarDate(first))


def _year_range(match: re.Match[str], _: Setting) -> Value | None:
    """As in "2004-2009", one length; and "from 2004 to 2009", two dates with the run between them."""
    first, second = int(match["year"]), int(match["second"])
    if second < len("0123456789"):
        second += first // 10 * 10
    elif second < _CENTURY:
        second += first // _CENTURY * _CENTURY
    if second <= first:
        return None
    edtf = f"{first}/{second}"
    ends = (end_of(match, "year", str(first), edtf), end_of(match, "second", str(second), edtf))
    joined = ends if match.groupdict().get("word") else ()
    return Value(PeriodKind.DURATION, f"P{second - first}Y", edtf, Anchor.NONE, CalendarDate(second), joined)


def _decade(match: re.Match[str], _: Setting) -> Value:
    """As in "1990s", "the '90s", "the nineties": of the last century where two figures leave it open."""
    groups = match.groupdict()
    if groups.get("decade"):
        tens = int(groups["decade"]) // 10
    elif groups.get("short"):
        tens = _century_of(int(groups["short"]) // 10)
    else:
        tens = _century_of(_WORDS.decades[match["word"].lower()])
    return Value(PeriodKind.DATE, str(tens), f"{tens}0/{tens}9", Anchor.NONE, CalendarDate(tens * 10))


def _century_of(tens: int) -> int:
    return tens + (190 if tens > 2 else 200)  # noqa: PLR2004 - "the 20s" are ours


def _century(match: re.Match[str], _: Setting) -> Value | None:
    number = _WORDS.ordinal(match["ordinal"])
    if not 1 <= number <= 22:  # noqa: PLR2004 - no later one is written of
        return None
    first = (number - 1) * _CENTURY
    return Value(PeriodKind.DATE, f"{number - 1:02}", f"{first + 1:04}/{first + _CENTURY:04}", Anchor.NONE, None)


def _this_century(match: re.Match[str], setting: Setting) -> Value | None:
    del match
    if setting.published is None:
        return None
    first = setting.published.year // _CENTURY * _CENTURY
    return Value(PeriodKind.DATE, f"{first // _CENTURY}", f"{first + 1:04}/{first + _CENTURY:04}", Anchor.PUBLICATION)


RULES = (
    Rule(
        "fiscal_year",
        (Cue.DIGIT,),
        compiled(
            rf"(?:FY\s?['’]?|(?:the{SPACE})?(?:fiscal|financial|budget){SPACE}(?:years?{SPACE})?)(?P<year>20\d\d|\d\d)"
        ),
        _fiscal,
    ),
    Rule("split_year", (Cue.DIGIT,), compiled(r"(?P<year>[12]\d{3})(?:/|[-–])(?P<second>\d\d)"), _split_year),
    Rule(
        "year_range",
        (Cue.DIGIT,),
        compiled(
            rf"(?<!\d[-–])(?:(?:from|between){SPACE})?(?P<year>{YEAR})(?:{DASH}|~|(?P<word>{SPACE}(?:to|through|till|until){SPACE}))(?P<second>{YEAR})(?![-–]\d)"
        ),
        _year_range,
    ),
    Rule(
        "between_years",
        (Cue.DIGIT,),
        compiled(rf"between{SPACE}(?P<year>{YEAR})(?P<word>{SPACE}and{SPACE})(?P<second>{YEAR})"),
        _year_range,
    ),
    Rule(
        "shortest_year_range",
        (Cue.DIGIT,),
        compiled(rf"{_PREPOSITION}{SPACE}(?P<span>(?P<year>[12]\d{{3}})[-–](?P<second>[1-9]))(?![\w%-])"),
        _year_range,
    ),
    Rule("short_year_range", (Cue.DIGIT,), compiled(r"(?P<year>[12]\d{3})[-–](?P<second>\d\d)"), _year_range),
    Rule(
        "year",
        (Cue.DIGIT,),
        compiled(
            rf"(?<!\d[-–])(?:the{SPACE}year{SPACE})?(?P<year>(?:19[0-9]{{2}}|20[0-9]{{2}})(?![\d%]|[.,/:]\d|-\d{{1,2}}-))"
        ),
        _year,
    ),
    Rule("named_year", (Cue.DIGIT,), compiled(rf"the{SPACE}year{SPACE}(?P<year>{YEAR})"), _year),
    Rule("old_year", (Cue.DIGIT,), compiled(rf"{_PREPOSITION}{SPACE}(?P<span>(?P<year>{YEAR}))"), _year),
    Rule(
        "decade", (Cue.DIGIT,), compiled(r"(?:the\s)?(?P<decade>(?:1[0-9]|20)\d0)(?:['’]|\s(?=s\b(?![’'])))?s"), _decade
    ),
    Rule("short_decade", (Cue.DIGIT,), compiled(r"(?:the\s)?['’]?(?P<short>[2-9]0)['’]?s"), _decade),
    Rule(
        "word_decade",
        (Cue.DECADE,),
        compiled(rf"(?:the{SPACE}(?:early{SPACE}|late{SPACE}|mid-)?|(?<=\bin\s))(?P<word>{_DECADE_WORD})"),
        _decade,
    ),
    Rule("century", (Cue.CENTURY,), compiled(rf"(?:the{SPACE})?(?P<ordinal>{ORDINAL})[\s-]{{1,3}}century"), _century),
    Rule("this_century", (Cue.CENTURY,), compiled(rf"this{SPACE}century"), _this_century),
)

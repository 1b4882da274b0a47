"""The calendar's word list in, pieces of regular expressions out, from which the rules are put together.

All are bounded: no piece can run on over a long text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from audiatur.read.numerals.words import number_words
from audiatur.read.periods.lexicon import calendar_words

_WORDS = calendar_words()


def either(words: Iterable[str]) -> str:
    """One of the words, longest first; a blank in a word stands for any white space."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in ordered) + ")"


def _cased(words: Iterable[str]) -> str:
    return "(?-i:" + either(form for word in words for form in (word, word.upper())) + ")"


SPACE = r"\s{1,3}"
GAP = r"(?:\s{0,3},\s{0,3}|\s{1,3})"
DASH = r"\s?[-‐‑–—]\s?"

CLEAR_MONTH = either(name for name in _WORDS.months if name not in _WORDS.ambiguous_months)
AMBIGUOUS_MONTH = (
    f"(?:{_cased(name for name in ('March', 'May'))}|"
    rf"{_cased(_WORDS.ambiguous_months - {'March', 'May'})}(?:\b\.)?)"
)
MONTH = rf"(?:{CLEAR_MONTH}\b|{AMBIGUOUS_MONTH}(?!\w))"
WEEKDAY = either(_WORDS.weekdays) + r"\b"
ANY_WEEKDAY = rf"(?:{WEEKDAY}|{_cased(_WORDS.short_weekdays)}\b\.?)"
SEASON = either(_WORDS.seasons) + r"\b"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})(?![\d%]|[.,]\d)"
OF_YEAR = rf"(?:{GAP}|{SPACE}(?:of|in){SPACE})"
"""Between a day or a month and its year."""
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:\s?(?:st|nd|rd|th)\b|(?![\d%]|[.,:]\d))"
DAY_PART = either(_WORDS.day_parts) + r"\b"

WHICH = r"(?P<which>this\s{1,3}past|this\s{1,3}coming|last|this|next|past|coming|previous)"
"""What tells one of a regular run of times by where it lies from the day of writing."""
HALF_DAY = r"(?:a\.?m\.?|p\.?m\.?)(?!\w)"
BEHIND_HOUR = r"(?:[:.]|(?<=(?<!\d)[1-9])|(?<=(?<!\d)0[1-9])|(?<=(?<!\d)1[0-2]))"
"""Between an hour and its minutes; nothing behind one that half a day has: "1140 a.m.", but not "2015 PM Orm spoke"."""
ZONE = r"(?:(?-i:UTC|GMT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|CEST|BST|IST|MSK)\b|local\stime)"
HOUR_WORD = either(word for word, number in number_words().units.items() if 1 <= number <= 12)  # noqa: PLR2004 - hours

UNIT = either([*_WORDS.units, *(f"{unit}s" for unit in _WORDS.units if unit != "century"), *_WORDS.plurals]) + r"\b"
SHORT_UNIT = either(_WORDS.short_units) + r"\b\.?"
_SPLIT_ORDINALS = (word.replace("-", " ") for word in _WORDS.ordinals if "-" in word)
ORDINAL = rf"(?:{either([*_WORDS.ordinals, *_SPLIT_ORDINALS])}\b|\d{{1,2}}(?:st|nd|rd|th)\b)"

_NUMBER_WORD = either(
    [*number_words().units, *number_words().tens, "hundred", "thousand", "million", "billion", "dozen"]
)
COUNT = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,3})?|\d{1,3}\s[1-3]/[2-4]|\d{1,6}(?:\.\d{1,3})?(?:\s?[½¼¾])?"
    rf"|(?:an?\s)?(?:half|quarter){SPACE}of{SPACE}an?"
    rf"|(?:an?\s(?=hundred|thousand|million|dozen))?{_NUMBER_WORD}(?:(?:\s|-|\sand\s){_NUMBER_WORD}){{0,5}}(?:[\s-]and[\s-](?:a|one)[\s-]half(?:[\s-](?:million|billion))?)?"
    rf"|half{SPACE}an?|an?)"
)
VAGUE_COUNT = r"(?:(?:a\s)?few|several|many|some|a\scouple(?:\sof)?|couple(?:\sof)?|numerous|a\snumber\sof)"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, blind to case, between word boundaries."""
    return re.compile(rf"(?<![\w$€£#@/])(?<!\d[.,])(?<![$€£]\s){pattern}(?!\w)", re.IGNORECASE)

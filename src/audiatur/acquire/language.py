"""Body text in, the language it is written in out."""

from __future__ import annotations

import re

import py3langid

from audiatur.acquire.lines.measure import function_share

SAMPLE = 20_000
FEWEST_LETTERS = 60
ENGLISH_SHARE = 0.25
NEARLY_ENGLISH_SHARE = 0.12
NEAR = 0.06
ENGLISH = "en"
ASCII_LETTER = re.compile(r"[A-Za-z]")


def language_of(body: str) -> str:
    """The ISO 639-1 code of the language, English where nothing speaks against it.

    The classifier's word is taken where the text is long enough and the next best language is
    clearly behind. Short English full of foreign names is known by the share of its function words.
    """
    sample = body[:SAMPLE]
    letters = sum(character.isalpha() for character in sample)
    if letters == 0:
        return ENGLISH
    latin = len(ASCII_LETTER.findall(sample)) / letters
    share = function_share(sample)
    best, score = py3langid.classify(sample)
    if best == ENGLISH or (latin > 1 / 2 and (share >= ENGLISH_SHARE or letters < FEWEST_LETTERS)):
        return ENGLISH
    english = dict(py3langid.rank(sample)).get(ENGLISH, float("-inf"))
    near = score - english <= NEAR * letters
    return ENGLISH if latin > 1 / 2 and near and share >= NEARLY_ENGLISH_SHARE else str(best)

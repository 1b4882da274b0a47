"""A text in, the governments and the forces of states that common words name out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.places import capital_of, country, country_name
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

REACH = 60
"""Characters that a country's name may take before or behind the word for its organ."""
BEFORE = re.compile(r"(?:[^\W\d_a-z][\w.’'-]{0,30} ){1,4}$")
BEHIND = re.compile(r" (?P<link>of|in) (?:the )?(?P<name>[^\W\d_a-z][\w’'-]{0,30}(?: [^\W\d_a-z][\w’'-]{0,30}){0,3})")
WORD = re.compile(r"[^\s]+")
POSSESSIVE = re.compile(r"[’']s?$")
GOVERNMENT, FORCES = "government", "state_forces"
NAMES = {GOVERNMENT: "Government of {}", FORCES: "Forces of {}"}


def state_organs(text: str, document: str) -> Iterator[Mention]:
    """Find "the government of X", "X's government", "X forces", where X is a country, its adjective or its capital."""
    for organ in NAMES:
        for match in _words(organ).finditer(text):
            before, behind = (
                text[max(0, match.start() - REACH) : match.start()],
                text[match.end() : match.end() + REACH],
            )
            ahead, after = _owner_before(before), _owner_behind(behind, organ)
            if ahead:
                place = (match.start() - ahead[0], match.end())
            elif after:
                place = (match.start(), match.end() + after[0])
            else:
                continue
            yield mention_at(text, document, place, EntityKind.ORGANISATION, organ)


@cache
def organ_of(name: str) -> tuple[str, str] | None:
    """Which organ of which country a name means, or None."""
    for organ in NAMES:
        for match in _words(organ).finditer(name):
            ahead, after = _owner_before(name[: match.start()]), _owner_behind(name[match.end() :], organ)
            if ahead and ahead[0] == match.start() and match.end() == len(name):
                return organ, ahead[1]
            if after and match.start() == 0 and match.end() + after[0] == len(name):
                return organ, after[1]
    return None


def _owner_before(text: str) -> tuple[int, str] | None:
    """The country at the end of these words, how long it is there, and its code."""
    run = BEFORE.search(text)
    words = list(WORD.finditer(run[0])) if run else []
    for word in words:
        named = run[0][word.start() :].strip() if run else ""
        code = country(POSSESSIVE.sub("", named))
        if code and run and word[0] != "The":
            return len(run[0]) - word.start(), code
    return None


def _owner_behind(text: str, organ: str) -> tuple[int, str] | None:
    """The country or capital behind "of" or "in", how long it is up to its end, and the country's code.

    A government in a country is its own; forces in it may be anybody's.
    """
    run = BEHIND.match(text)
    if run and run["link"] == "in" and organ == FORCES:
        return None
    words = list(WORD.finditer(run["name"])) if run else []
    for word in reversed(words):
        named = run["name"][: word.end()] if run else ""
        code = country(named) or capital_of(named)
        if code and run:
            return run.start("name") + word.end(), code
    return None


def organ_name(organ: str, code: str) -> str:
    """How an organ of a state is called here."""
    return NAMES[organ].format(country_name(code))


@cache
def _words(organ: str) -> re.Pattern[str]:
    words = entity_words().governments if organ == GOVERNMENT else entity_words().forces
    either = "|".join(
        f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in sorted(words, key=len, reverse=True)
    )
    return re.compile(rf"\b(?:{either})\b")

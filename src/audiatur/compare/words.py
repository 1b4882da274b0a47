"""Words of a text in, the stems on which statements meet out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from audiatur.model.record import Record
from audiatur.resources import load

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SIMPLE = re.compile(r"\w+")
OUR = re.compile(r"(?<=\w{3})our(?=(?:s|ed|ing|er|ers|ly|able|hood|ite|ites)?$)")
"""The British ending that Americans write without its u."""
ISE = re.compile(r"(?<=\w{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)")
"""The British ending that Americans write with a z; words that all write with an s are changed alike."""


def _spelled(word: str) -> str:
    """A word in lower case as Americans would write it, near enough for two spellings to meet."""
    return ISE.sub("iz", OUR.sub("or", word))


class FunctionWords(Record):
    """Words that say nothing of the matter, parted by white space."""

    words: str


class Endings(Record):
    """Endings that are cut, longest first, how many letters must stay, and plurals that follow no rule."""

    endings: tuple[str, ...]
    shortest: int
    plurals: Mapping[str, str]


class Families(Record):
    """Words of one meaning under a name for it.

    Attributes:
        families: The words of each name.
        people_of: The family of the people that a verb counts.
    """

    families: dict[str, tuple[str, ...]]
    people_of: dict[str, str]


@cache
def _function_words() -> frozenset[str]:
    return frozenset(load(FunctionWords, "words/en/compare/function_words").words.split())


@cache
def _family_of() -> dict[str, str]:
    families = load(Families, "words/en/compare/families").families
    return {_spelled(word): name for name, words in families.items() for word in words}


@cache
def stem(word: str) -> str:
    """What a word has in common with its inflections and with words of the same meaning.

    >>> stem("plants") == stem("factory"), stem("negotiated") == stem("talks")
    (True, True)
    >>> stem("villages") == stem("village"), stem("armoured") == stem("armored")
    (True, True)
    >>> stem("recognised") == stem("recognize"), stem("promised") == stem("promise")
    (True, True)
    """
    lower = _spelled(word.casefold())
    family = _family_of().get(lower)
    if family is not None:
        return family
    rule = load(Endings, "words/en/compare/endings")
    for ending in rule.endings:
        if lower.endswith(ending) and len(lower) - len(ending) >= rule.shortest:
            return lower[: -len(ending)]
    return lower


@cache
def plural(noun: str) -> str:
    """A noun, or the last of several words, in the plural; what is one already stays.

    >>> plural("page"), plural("armed boats"), plural("country"), plural("young person"), plural("aircraft")
    ('pages', 'armed boats', 'countries', 'young people', 'aircraft')
    """
    *before, last = noun.split()
    own: Endings = load(Endings, "words/en/compare/endings")
    if last.endswith("s") or last in own.plurals.values():
        return noun
    if last.endswith("y") and last[-2:-1] not in set("aeiou"):
        regular = f"{last[:-1]}ies"
    else:
        regular = f"{last}{'es' if last.endswith(('x', 'ch', 'sh')) else 's'}"
    return " ".join([*before, own.plurals.get(last, regular)])


@cache
def people_of(verb: str) -> str | None:
    """The family of the people that a verb counts: workers are those whom somebody employs.

    >>> people_of("employ"), people_of("see")
    ('worker', None)
    """
    words: Families = load(Families, "words/en/compare/families")
    return words.people_of.get(verb)


@cache
def pattern_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern for any of a packaged list of words, made once for each list."""
    return any_of(words)


def telling_words(cues: Iterable[str]) -> frozenset[str]:
    """The longest word of every cue: a text that holds none of them, which most do not, holds no cue.

    >>> sorted(telling_words(["a threat to", "free of"]))
    ['free', 'threat']
    """
    return frozenset(max(SIMPLE.findall(cue.casefold()), key=len) for cue in cues)


def may_hold(text: str, telling: frozenset[str]) -> bool:
    """Whether a text holds the telling word of some cue."""
    return not telling.isdisjoint(simple_words(text))


def simple_words(text: str) -> list[str]:
    """Every word of a text in small letters, in its parts ("high-risk" as "high", "risk")."""
    return SIMPLE.findall(text.casefold())


def content_words(text: str) -> list[re.Match[str]]:
    """Every word of a text that says something of the matter, in its place."""
    silent = _function_words()
    return [
        match
        for match in WORD.finditer(text.replace("’", "'"))
        if len(word := match.group()) > 1 and word.casefold() not in silent
    ]


@lru_cache(maxsize=20_000)
def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's content words, in the order of the text.

    >>> stems("The talks were suspended.")
    ('negotiate', 'stop')
    """
    return tuple(stem(match.group()) for match in content_words(text))


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these words and phrases, whole, in capitals or not.

    >>> any_of(["in charge of", "runs"]).findall("She runs it. He is In charge of it; it reruns.")
    ['runs', 'In charge of']
    """
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)

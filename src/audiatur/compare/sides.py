"""A phrase of a statement in, whom it stands for out: a country for its capital, army, government and people."""

from __future__ import annotations

from functools import cache

from audiatur.compare.entities.places import capital_of, country, country_name
from audiatur.compare.questions.countries import GEOGRAPHIC, LONGEST_ENDING
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import stems
from audiatur.model.record import Record
from audiatur.resources import load

NAME = r"[A-Z][\w’'.&]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'.&]*){0,4}"
"""A pattern of what is written like a name, before it is looked up."""
LONGEST_NAME = 6
"""Words of a name."""
LONGEST_COUNTRY = 3
"""Words of a country's name that are tried."""
OF = "of"
"""What stands before the country in "the Ministry of Defence of Ardovia"."""
ARTICLES = ("the ", "The ", "a ", "A ", "an ", "An ")


class Sides(Record):
    """Words by which the bodies and people of a country are told, and those by which they are so no longer."""

    bodies: frozenset[str]
    no_longer: frozenset[str]


@cache
def _bodies() -> frozenset[str]:
    words: Sides = load(Sides, "words/en/compare/sides")
    return words.bodies


def side(story: Story, statement: Statement, phrase: str | None) -> str | None:
    """Whom a phrase stands for, in lower case; None where it names nobody.

    The army of a country, its government and its capital stand for the country. A firm or body that merely bears a
    country's name stands for itself.
    """
    words = [_bare(word) for word in _without_article(phrase or "").split()]
    lower = {word.casefold() for word in words}
    if not words or not words[0][:1].isupper() or not lower.isdisjoint(load(Sides, "words/en/compare/sides").no_longer):
        return None
    if OF in words and words[0].casefold() in _bodies():
        after = words[len(words) - words[::-1].index(OF) :]
        return _country(story, statement, " ".join(after)) or story.name(" ".join(words)).casefold()
    for length in range(min(LONGEST_COUNTRY, len(words)), 0, -1):
        name = " ".join(words[:length])
        state = _country(story, statement, name)
        if state and _is_of_it(words[length:]):
            return state
    for length in range(min(LONGEST_NAME, len(words)), 0, -1):
        full = story.name(" ".join(words[:length])).casefold()
        if story.kind(full) is not None and _ends_there(words[length:]):
            return full
    return None


def _country(story: Story, statement: Statement, name: str) -> str | None:
    """The country that a name, an adjective or a capital's name tells of."""
    code = country(name) or capital_of(name)
    if code:
        return country_name(code).casefold()
    lower = name.casefold()
    full = story.name(name).casefold()
    if story.kind(full) in GEOGRAPHIC:
        return full
    begun = (known for known in sorted(statement.named) if story.kind(known) in GEOGRAPHIC)
    return next(
        (known for known in begun if lower.startswith(known) and len(lower) - len(known) <= LONGEST_ENDING), None
    )


def _is_of_it(rest: list[str]) -> bool:
    """Whether what follows a country's name is nothing, or tells of its bodies and people."""
    return not rest or not _bodies().isdisjoint(word.casefold() for word in rest)


def _ends_there(rest: list[str]) -> bool:
    """Whether a name ends before some words: "the League in Tarsa" is the League, and its members are not."""
    return not rest or not stems(rest[0]) or rest[0].casefold() in _bodies()


def _without_article(phrase: str) -> str:
    stripped = phrase.strip()
    return next((stripped.removeprefix(article) for article in ARTICLES if stripped.startswith(article)), stripped)


def _bare(word: str) -> str:
    return word.strip(',;:()“”"').removesuffix("'s").removesuffix("’s").removesuffix("’").removesuffix("'")

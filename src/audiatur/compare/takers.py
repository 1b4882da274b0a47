"""A phrase in, who can speak or take a stand by it out: a person, a body, a country, a group of people."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.registers.parties import ARTICLE
from audiatur.compare.story import Story
from audiatur.countries import is_people as is_of_country
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

ACTING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.PLACE})
PARTY_AND_STATE = re.compile(r"[RDI]-[A-Z][\w.]*")
"""How American papers write a member's party and state."""
FIRST_PART = re.compile(
    r"\s(?:of|in|for|from|who|that|at|to|between|with|on|by|near|among|inside|across|familiar|led|and)\s"
)
LONGEST = 60


class TakerWords(Record):
    """Nouns of people and bodies that speak, and of writings by which they do; see ``words/en/compare/takers.yaml``."""

    people: frozenset[str]
    bodies: frozenset[str]
    writings: frozenset[str]
    several: frozenset[str]


@cache
def taker_words() -> TakerWords:
    """The packaged list."""
    words: TakerWords = load(TakerWords, "words/en/compare/takers")
    return words


def taker(story: Story, phrase: str | None) -> str | None:
    """Who takes a stand by a phrase, as a reader is shown it; None where it is nobody who can."""
    if phrase is None or PARTY_AND_STATE.fullmatch(phrase):
        return None
    bare = ARTICLE.sub("", phrase.strip())
    name = story.name(bare)
    if story.kind(name.casefold()) in ACTING:
        return name
    if name.casefold() != bare.casefold() and story.kind(bare.casefold()) in ACTING:
        return name
    if story.kind(name.casefold()) is None and all(word[:1].isupper() for word in bare.split()) and len(bare) < LONGEST:
        return name
    return bare[:LONGEST] if is_people(bare, writings=False) else None


def is_people(phrase: str, *, writings: bool) -> bool:
    """Whether a description is of people or a body; of a writing too, where that is asked.

    >>> is_people("several officials in the capital", writings=False), is_people("decision", writings=True)
    (True, False)
    >>> is_people("many Peruvians", writings=False), is_people("the Peruvian decision", writings=False)
    (True, False)
    """
    words = FIRST_PART.split(f"{ARTICLE.sub('', phrase)} ", maxsplit=1)[0].split()
    if not words:
        return False
    lists = taker_words()
    written = words[-1].strip(",.'’“”\"")
    if written[:1].isupper() and is_of_country(written):  # "many Peruvians"
        return True
    head = written.casefold()
    forms = {
        head,
        head.removesuffix("s"),
        head.removesuffix("es"),
        re.sub("ies$", "y", head),
        re.sub("men$", "man", head),
    }
    known = lists.people | lists.bodies | (lists.writings if writings else frozenset())
    return bool(forms & known) or (head in lists.several and len(words) == 1)

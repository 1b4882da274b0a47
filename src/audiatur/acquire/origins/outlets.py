"""A name in, whether it is an outlet's or an agency's by its form and by what the text says of it, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load

ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:/[A-Z]{2,5})?")
DOMAIN = re.compile(r"(?:www\.)?[A-Za-z0-9-]{2,40}(?:\.[a-z]{2,10}){1,2}")


class OutletWords(Record):
    """The lists of ``words/en/outlets.yaml``."""

    agencies: frozenset[str]
    outlet_words: frozenset[str]
    shared_words: frozenset[str]
    papers: frozenset[str]
    outlet_parts: tuple[str, ...]
    outlet_kinds: tuple[str, ...]
    programme_words: tuple[str, ...]
    other_bodies: frozenset[str]
    no_outlets: frozenset[str]
    not_in_names: frozenset[str]
    no_signoffs: frozenset[str]


def outlet_words() -> OutletWords:
    """The packaged lists."""
    words: OutletWords = load(OutletWords, "words/en/outlets")
    return words


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's."""
    return name.removeprefix("the ").removeprefix("The ").strip().lower() in _agencies()


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.lower().removeprefix("the ") for name in outlet_words().agencies)


def is_outlet_name(name: str, *, addressed: bool, the: bool = False) -> bool:
    """Whether a name is an outlet's by its form alone.

    Args:
        name: The name, without "the".
        addressed: Whether the text speaks to it ("told ...", "in an interview with ..."). Then bare
            capitals and words that other bodies bear too are enough.
        the: Whether a capital "The" stands before it, in the middle of a sentence or not.
    """
    words = outlet_words()
    parts = [part.lower() for part in re.split(r"[\s/]+", name)]
    if is_agency(name):
        return True
    if any(part in words.other_bodies for part in parts):
        return False
    if ACRONYM.fullmatch(name):
        return addressed and name not in words.no_outlets
    telling = {part for part in parts if part in words.outlet_words}
    return (
        DOMAIN.fullmatch(name) is not None
        or (the and len(parts) == 1 and parts[0] in words.papers)
        or any(_part_of_outlet(part, words.outlet_parts) for part in parts)
        or (len(parts) > 1 and bool(telling) and (addressed or not telling <= words.shared_words))
    )


def _part_of_outlet(word: str, parts: tuple[str, ...]) -> bool:
    """Whether one word is made with an outlet's part: "Coastnews", "Radioplus"."""
    return any(len(word) > len(part) + 1 and (word.endswith(part) or word.startswith(part)) for part in parts)


def same_outlet(one: str, other: str) -> bool:
    """Whether two names are one outlet's: equal but for "The", case and a remark in brackets.

    >>> same_outlet("the Harbour Post", "Harbour Post (Web)")
    True
    """
    return bool(_bare(one)) and _bare(one) == _bare(other)


def _bare(name: str) -> str:
    bare = re.sub(r"\([^()]*\)", " ", name).lower().strip()
    return re.sub(r"[\W_]+", " ", bare.removeprefix("the ")).strip()

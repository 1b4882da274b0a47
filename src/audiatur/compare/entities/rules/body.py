"""Names in, those of one body out: world bodies by a list, others by their words and by whose they are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache

from audiatur.compare.entities.form import form
from audiatur.compare.entities.link import Link, by_key
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import american_state, capital_of, country, towns
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind

LISTED, WORDED, SHORTER = "known_body", "same_words", "shorter_name"
LONGEST_COUNTRY = 4
MAY_BE = frozenset(
    {EntityKind.ORGANISATION, EntityKind.OTHER, EntityKind.FACILITY, EntityKind.AGREEMENT, EntityKind.PLACE}
)


def known_bodies(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one world body."""
    return by_key(
        names,
        lambda name: listed().get(name.form) if not name.person else None,
        LISTED,
        lambda left, right: f"“{left.text}” and “{right.text}” are names of one well-known body.",
    )


def bodies(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one body: "Ministry of X" and "X Ministry", singular and plural, of one country or of none named."""
    return by_key(
        names,
        lambda name: body_key(name.text) if name.kind in MAY_BE else None,
        WORDED,
        lambda left, right: f"“{left.text}” and “{right.text}” consist of the same words and name the same country.",
    )


def shorter_bodies(names: Sequence[Name]) -> Iterator[Link]:
    """A body's name and the longer one that ends in it, where a document has both and the story only one such.

    What every state or town has is not among them: the words before may tell whose it is, a person's included.
    """
    people = {word for name in names if name.person for word in name.words}
    longer: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name.kind is EntityKind.ORGANISATION:
            for start in range(1, len(name.words) - 1):
                longer[name.words[start:]].append(number)
    for number, name in enumerate(names):
        found = longer.get(name.words, []) if name.kind is EntityKind.ORGANISATION else []
        if len({names[other].form for other in found}) != 1 or set(name.words) & entity_words().state_bodies:
            continue
        fuller = names[found[0]]
        before = fuller.words[: -len(name.words)]
        whose = any(word in people or _place(word) for word in (*before, " ".join(before)))
        if name.documents & fuller.documents and not whose:
            reason = f"“{fuller.text}” ends in “{name.text}”, and no other body of these documents does."
            yield Link(found[0], number, SHORTER, reason)


def _place(word: str) -> bool:
    return bool(country(word.title()) or capital_of(word) or towns(word) or american_state(word))


def papers(names: Sequence[Name], outlets: Mapping[str, str]) -> Iterator[tuple[int, str, int, str]]:
    """Which paper the one word that many are called by stands for ("the Post"), document by document.

    Args:
        names: The names of the story.
        outlets: The outlet of each document that shows one: a paper calls itself by that word.

    Yields:
        Number of the word, the document, number of the only paper of that word which the document names, the reason.
    """
    called: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if not name.person and len(name.words) > 1 and name.words[-1] in entity_words().papers:
            called[name.words[-1]].append(number)
    for number, name in enumerate(names):
        if name.person or name.form not in called:
            continue
        for document in sorted(name.documents):
            here = [other for other in called[name.form] if document in names[other].documents]
            own = form(outlets.get(document, ""))
            itself = own.split()[-1:] == [name.form]
            if here and len({names[other].form for other in here} | ({own} if itself else set())) == 1:
                reason = f"{names[here[0]].text} is the only one of that word which this document names."
                yield number, document, here[0], reason


@cache
def body_key(name: str) -> Hashable | None:
    """What makes a body itself: whose it is, and its words; their order only where no state has one of the kind."""
    words = form(name).split()
    if words and words[-1] in entity_words().small_words:  # cut off: whose office it is was not read
        return None
    code, rest = _owner(words)
    rest = [_singular(word) for word in rest if word not in entity_words().small_words]
    if not rest or len(words) == 1:
        single = _singular(words[0]) if words and len(words[0]) > LONGEST_COUNTRY else None
        return (None, single) if single else None
    if set(rest) & entity_words().state_bodies:
        return (code, frozenset(rest))
    if len(rest) == 1:  # the Bank of a country and a firm called its Bank are two
        return (code, *words)
    return (code, *rest)


def owner(name: str) -> str | None:
    """The country that a name says a body belongs to."""
    return _owner(form(name).split())[0]


def _owner(words: list[str]) -> tuple[str | None, list[str]]:
    """The country among the words, and the other words."""
    for length in range(min(LONGEST_COUNTRY, len(words) - 1), 0, -1):
        for start in range(len(words) - length + 1):
            piece = " ".join(words[start : start + length])
            code = (
                country(piece.title()) if re.fullmatch(r"[a-z ]{4,}", piece) or piece in {"us", "uk", "uae"} else None
            )
            if code:
                return code, words[:start] + words[start + length :]
    return None, words


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    return (
        word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > len("abc") else word
    )


@cache
def listed() -> dict[str, str]:
    """For each listed body's names in compared form, the name it is listed under."""
    return {form(name): group[0] for group in entity_words().bodies for name in group}

"""Readings in, the names of a story out: each with its kind, its places and the documents that hold it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from audiatur.compare.entities.form import form, is_acronym, tail
from audiatur.compare.entities.places import country, towns
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading

ORDER = tuple(EntityKind)
NUMBER = re.compile(r"[\s-]+\d+$")
"""What may end an acronym: a resolution's or a law's number."""

OFTEN = 2
"""Places of a text at which somebody bears "Jr." from which the name without it is another's."""
GUESSED = frozenset({"recognised", "named_elsewhere"})
"""Rules of the reader by which a name may be a place's for no better reason than its neighbours."""


@dataclass(frozen=True)
class Name:
    """One name of a story.

    Attributes:
        text: The name as written.
        kind: What most of its mentions take it for.
        mentions: Where it stands, in the order of documents and text.
        form: The form under which its spellings meet.
    """

    text: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    form: str

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the documents that hold it."""
        return frozenset(mention.span.document for mention in self.mentions)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its form."""
        return tuple(self.form.split())

    @property
    def acronym(self) -> bool:
        """Whether it is written as an acronym and no country's."""
        return is_acronym(NUMBER.sub("", self.text)) and country(self.text) is None

    @property
    def person(self) -> bool:
        """Whether it is taken for a person."""
        return self.kind is EntityKind.PERSON


def names_of(readings: Sequence[Reading]) -> tuple[Name, ...]:
    """Every name of the story once, in alphabetical order."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for reading in readings:
        for mention in reading.mentions:
            found[mention.name].append(mention)
    people = _people(mention for mentions in found.values() for mention in mentions)
    names = [name for text, mentions in sorted(found.items()) for name in _names(text, mentions, people)]
    tailed = _of_two_generations(names)
    return tuple(
        replace(name, form=f"{name.form} {tail(name.text)}") if name.form in tailed and tail(name.text) else name
        for name in names
    )


def _of_two_generations(names: Sequence[Name]) -> frozenset[str]:
    """The forms that two people bear: one text names both in full, and one of them again and again with "Jr."."""
    plain: defaultdict[str, set[str]] = defaultdict(set)
    tailed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        if name.person and len(name.words) > 1:
            for mention in name.mentions:
                if tail(name.text):
                    tailed[name.form][mention.span.document] += 1
                else:
                    plain[name.form].add(mention.span.document)
    found = {form for form, counted in tailed.items() if any(counted[document] >= OFTEN for document in plain[form])}
    return frozenset({" ".join(form.split()[start:]) for form in found for start in range(len(form.split()))})


def _people(mentions: Iterable[Mention]) -> frozenset[str]:
    """Names of people in full and what they end in, and names that an office stands beside."""
    sure: set[str] = set()
    for mention in mentions:
        words = form(mention.name).split()
        if mention.kind is EntityKind.PERSON and words and (len(words) > 1 or mention.role):
            sure.update(" ".join(words[start:]) for start in range(len(words)))
    return frozenset(sure)


def _names(text: str, mentions: Sequence[Mention], people: frozenset[str]) -> list[Name]:
    """One name, or two where it is a person's in one place and a town's or country's in another."""
    bare = form(text)
    persons: list[Mention] = []
    others: list[Mention] = []
    for mention in mentions:
        is_person = mention.kind is EntityKind.PERSON or (bare in people and _doubtful(mention))
        (persons if is_person else others).append(mention)
    places = [mention for mention in others if mention.kind in (EntityKind.PLACE, EntityKind.COUNTRY)]
    if persons and others:
        if bare not in people:
            return [Name(text, _most(others), tuple(mentions), bare)]
        if places:
            return [Name(text, EntityKind.PERSON, tuple(persons), bare), Name(text, _most(others), tuple(others), bare)]
        return [Name(text, EntityKind.PERSON, tuple(mentions), bare)]
    if persons:
        return [Name(text, EntityKind.PERSON, tuple(mentions), bare)]
    kind = EntityKind.COUNTRY if country(text) else _most(mentions)
    if kind is EntityKind.COUNTRY and country(text) is None:
        kind = EntityKind.ORGANISATION if is_acronym(text) else EntityKind.PLACE
    return [Name(text, kind, tuple(mentions), bare)]


def _doubtful(mention: Mention) -> bool:
    """Whether only the parser takes a name for a place's, which no list knows."""
    guessed = mention.kind is EntityKind.PLACE and mention.rule in GUESSED
    return guessed and country(mention.name) is None and not towns(mention.name)


def _most(mentions: Sequence[Mention]) -> EntityKind:
    """The kind that most mentions have; "other" only where none has another."""
    counted = Counter(mention.kind for mention in mentions)
    known = {kind: count for kind, count in counted.items() if kind is not EntityKind.OTHER} or counted
    return min(known, key=lambda kind: (-known[kind], ORDER.index(kind)))

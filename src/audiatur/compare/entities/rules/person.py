"""Names in, those of one person out: with and without middle names or a word before them, the family name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from audiatur.compare.entities.link import Link, numbered
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind
from audiatur.parentage import says_whose_child

MIDDLE, LONGER, FAMILY, SHORT, GIVEN = "middle_name", "longer_name", "family_name", "short_given_name", "given_name"
PAIR = 2
MAY_BE_FAMILY = frozenset({EntityKind.PERSON, EntityKind.OTHER, EntityKind.ORGANISATION})


def middle_names(names: Sequence[Name]) -> Iterator[Link]:
    """One given and one family name, where one of the two names has something between them and only one has it."""
    found = numbered(names, lambda name: (name.words[0], name.words[-1]) if _full(name) else None)
    for numbers in found.values():
        forms = {names[number].form for number in numbers}
        between = {form.split()[1:-1].__repr__() for form in forms if len(form.split()) > PAIR}
        if len(between) != 1:
            continue
        for left, right in pairwise(numbers):
            reason = f"“{names[left].text}” and “{names[right].text}” share given and family name."
            yield Link(left, right, MIDDLE, reason)


def short_given_names(names: Sequence[Name]) -> Iterator[Link]:
    """A family name behind two forms of one given name ("Chuck", "Charles"), where nobody else bears both names."""
    found = numbered(names, lambda name: (_given(name.words[0]), *name.words[1:]) if _two(name) else None)
    for numbers in found.values():
        for left, right in pairwise(numbers):
            if names[left].form != names[right].form:
                reason = (
                    f"“{names[left].text}” and “{names[right].text}” share a family name and forms of one given name."
                )
                yield Link(left, right, SHORT, reason)


def _two(name: Name) -> bool:
    return name.person and len(name.words) == PAIR


@cache
def _given(word: str) -> str:
    """What stands for all forms of a given name."""
    return next((forms[0] for forms in entity_words().given_names if word in forms), word)


def longer_names(names: Sequence[Name]) -> Iterator[Link]:
    """A full name and the longer one that ends in it, where only one does ("Skipper Ada Lund", "Ada Lund")."""
    longer: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if _full(name):
            for start in range(1, len(name.words) - 1):
                longer[name.words[start:]].append(number)
    for number, name in enumerate(names):
        found = longer.get(name.words, []) if _full(name) else []
        if found and len({names[other].form for other in found}) == 1:
            reason = f"“{names[found[0]].text}” ends in “{name.text}”, and no other full name of these documents does."
            yield Link(found[0], number, LONGER, reason)


def _full(name: Name) -> bool:
    return name.person and len(name.words) >= PAIR


def family_names(names: Sequence[Name], group_of: Sequence[int]) -> Iterator[tuple[int, str | None, int, str]]:
    """Which full name a family name stands for.

    Args:
        names: The names of the story.
        group_of: For each name the group it has been united into.

    Yields:
        Number of the family name; the document it holds for, None where it holds for all; number of the full name; the
        reason. Where several people bear the family name, it stands for one of them only in a document that names no
        other of them in full, or none before it first stands alone.
    """
    full = _ends(names)
    for number, name in enumerate(names):
        bearers = [other for other in full.get(name.words, ()) if other != number]
        if not bearers or name.kind not in MAY_BE_FAMILY or name.acronym:
            continue
        if len({group_of[other] for other in bearers}) == 1:
            yield number, None, bearers[0], f"Nobody else in these documents is named {name.text}."
            continue
        for document in sorted(name.documents):
            here = _longest([other for other in bearers if document in names[other].documents], names)
            meant = _meant(names, here, group_of, name, document)
            if len({group_of[other] for other in here}) == 1:
                reason = f"Of those named {name.text}, this document names only {names[here[0]].text} in full."
                yield number, document, here[0], reason
            elif meant is not None:
                reason = (
                    f"Of those named {name.text}, this document speaks of {names[meant].text} and names another once."
                )
                yield number, document, meant, reason


def _ends(names: Sequence[Name]) -> dict[tuple[str, ...], list[int]]:
    """The full names that end in some words; what says whose son somebody is stays before the parent's name."""
    full: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if _full(name):
            for start in range(1, len(name.words)):
                if not says_whose_child(name.words[start - 1]):
                    full[name.words[start:]].append(number)
    return full


def _meant(
    names: Sequence[Name], bearers: Sequence[int], group_of: Sequence[int], family: Name, document: str
) -> int | None:
    """The only one of a family who stands in full before the family name alone does, the others standing there once."""

    def places(name: Name) -> list[int]:
        return [mention.span.start for mention in name.mentions if mention.span.document == document]

    first = min((min(places(names[other])) for other in bearers), default=0)
    alone = min((place for place in places(family) if place > first), default=first)  # a headline may begin with it
    before = [other for other in bearers if min(places(names[other])) < alone]
    groups = {group_of[other] for other in before}
    once = sum(len(places(names[other])) for other in bearers if group_of[other] not in groups) <= 1
    return before[0] if len(groups) == 1 and once else None


def given_names(names: Sequence[Name]) -> Iterator[Link]:
    """A given name alone, where one text names relatives in full and only one of them bears it."""
    full = [number for number, name in enumerate(names) if _full(name)]
    of_family = numbered(names, lambda name: name.words[-1] if _full(name) else None)
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for number in full:
        bearers[names[number].words[0]].append(number)
    for number, name in enumerate(names):
        found = bearers.get(name.form, []) if name.person and name.form not in of_family else []
        forms = {names[other].form for other in found}
        if len(forms) != 1:
            continue
        bearer = names[found[0]]
        relatives = {names[other].words[0] for other in of_family[bearer.words[-1]]} - {name.form}
        if relatives and name.documents & bearer.documents:
            reason = f"{bearer.text} is the only one of the family whose given name is {name.text}."
            yield Link(found[0], number, GIVEN, reason)


def _longest(bearers: Sequence[int], names: Sequence[Name]) -> list[int]:
    """The names without those that end another of them ("Ada Lund" beside "Skipper Ada Lund")."""
    tails = {names[other].words[start:] for other in bearers for start in range(1, len(names[other].words))}
    return [other for other in bearers if names[other].words not in tails]

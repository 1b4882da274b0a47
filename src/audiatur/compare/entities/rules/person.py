"""Names in, those of one person out: with and without middle names, and the family name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiatur.compare.entities.link import Link, numbered
from audiatur.compare.entities.name import Name
from audiatur.model.mention import EntityKind

MIDDLE, FAMILY = "middle_name", "family_name"
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
        other of them in full.
    """
    full: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if _full(name):
            for start in range(1, len(name.words)):
                full[name.words[start:]].append(number)
    for number, name in enumerate(names):
        bearers = [other for other in full.get(name.words, ()) if other != number]
        if not bearers or name.kind not in MAY_BE_FAMILY or name.acronym:
            continue
        if len({group_of[other] for other in bearers}) == 1:
            yield number, None, bearers[0], f"Nobody else in these documents is named {name.text}."
            continue
        for document in sorted(name.documents):
            here = [other for other in bearers if document in names[other].documents]
            if len({group_of[other] for other in here}) == 1:
                reason = f"Of those named {name.text}, this document names only {names[here[0]].text} in full."
                yield number, document, here[0], reason

"""Names and the links between them in, groups of names of one thing out; what must stay apart stays apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from audiatur.compare.entities.alias import Aliases
from audiatur.compare.entities.decided import Decided
from audiatur.compare.entities.derived.pact import agreement_key
from audiatur.compare.entities.derived.state import organ_of
from audiatur.compare.entities.form import form
from audiatur.compare.entities.link import Link
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import country
from audiatur.compare.entities.rules.body import owner
from audiatur.model.mention import EntityKind

PLACES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})


class Groups:
    """Names united step by step; every union keeps the link that made it."""

    def __init__(self, names: Sequence[Name], aliases: Aliases, decisions: Decided | None = None) -> None:
        self._names = names
        self._root = list(range(len(names)))
        self._members = {number: [number] for number in self._root}
        stated = {tuple(sorted((form(left), form(right)))) for left, right in aliases.apart}
        held = decisions or Decided()
        self._apart = sorted((stated - held.together.keys()) | held.apart)
        self._owners = [_owner(name) for name in names]
        self.links: list[Link] = []

    def root(self, number: int) -> int:
        """The number that stands for a name's group."""
        while self._root[number] != number:
            self._root[number] = self._root[self._root[number]]
            number = self._root[number]
        return number

    def roots(self) -> list[int]:
        """For each name the number of its group."""
        return [self.root(number) for number in range(len(self._names))]

    def members(self) -> list[list[int]]:
        """The groups, each with the numbers of its names."""
        return [sorted(members) for _, members in sorted(self._members.items())]

    def unite(self, links: Iterable[Link], *, decided: bool = False) -> None:
        """Join what the links join, unless it must stay apart.

        Args:
            links: Pairs of names.
            decided: A person decided these; only their own "apart" stops them.
        """
        for link in links:
            left, right = self.root(link.left), self.root(link.right)
            if left == right or self._kept_apart(left, right) or not (decided or self._compatible(left, right)):
                continue
            keep, drop = min(left, right), max(left, right)
            self._root[drop] = keep
            self._members[keep] += self._members.pop(drop)
            self.links.append(link)

    def kept_apart(self, left: int, right: int) -> bool:
        """Whether a person keeps a name of one group from a name of another."""
        return self._kept_apart(self.root(left), self.root(right))

    def _kept_apart(self, left: int, right: int) -> bool:
        one = {self._names[number].form for number in self._members[left]}
        other = {self._names[number].form for number in self._members[right]}
        return any((a in one and b in other) or (b in one and a in other) for a, b in self._apart)

    def _compatible(self, left: int, right: int) -> bool:
        """Whether two groups may be one thing: not a person and a place, nor of two countries."""
        kinds = [{self._names[number].kind for number in self._members[side]} for side in (left, right)]
        for one, other in (kinds, kinds[::-1]):
            if EntityKind.PERSON in one and other & PLACES:
                return False
        owners = [
            {owner for number in self._members[side] if (owner := self._owners[number])} for side in (left, right)
        ]
        return not (owners[0] and owners[1] and owners[0] != owners[1])


def _owner(name: Name) -> str | None:
    """The country that a name is of or belongs to."""
    if name.person or agreement_key(name.text):
        return None
    if name.kind in PLACES:
        return country(name.text)
    organ = organ_of(name.text)
    return organ[1] if organ else owner(name.text)

"""Names in, those of one town out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiatur.compare.entities.link import Link
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import means_only, towns
from audiatur.model.mention import EntityKind

RULE = "town"
MAY_BE = frozenset({EntityKind.PLACE, EntityKind.OTHER, EntityKind.FACILITY})


def towns_of_two_names(names: Sequence[Name]) -> Iterator[Link]:
    """Names that GeoNames gives to one town, where neither is the first name of another town."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name.kind in MAY_BE:
            for town in sorted(towns(name.text)):
                found[town].append(number)
    for town, numbers in sorted(found.items()):
        for left, right in pairwise(numbers):
            one, other = names[left], names[right]
            if one.form != other.form and means_only(one.text, town) and means_only(other.text, town):
                reason = f"GeoNames knows “{one.text}” and “{other.text}” as names of one town (id {town})."
                yield Link(left, right, RULE, reason)

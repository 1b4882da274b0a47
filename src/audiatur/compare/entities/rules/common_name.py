"""Names in, those out that common words give to one government, force, region, agreement or product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from audiatur.compare.entities.derived.bloc import bloc_of
from audiatur.compare.entities.derived.pact import agreement_key
from audiatur.compare.entities.derived.product import MAY_BE, product_key
from audiatur.compare.entities.derived.region import region_of
from audiatur.compare.entities.derived.state import organ_of
from audiatur.compare.entities.link import Link, by_key
from audiatur.compare.entities.name import Name
from audiatur.model.mention import EntityKind


def state_organs(names: Sequence[Name]) -> Iterator[Link]:
    """Names of the government, or of the forces, of one country."""
    return by_key(
        names,
        lambda name: organ_of(name.text) if name.kind is EntityKind.ORGANISATION else None,
        "state_organ",
        lambda left, right: f"“{left.text}” and “{right.text}” both name this organ of one country.",
    )


def blocs(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one loose group of states."""
    return by_key(
        names,
        lambda name: bloc_of(name.text),
        "bloc",
        lambda left, right: f"“{left.text}” and “{right.text}” are usual names of one group of states.",
    )


def regions(names: Sequence[Name]) -> Iterator[Link]:
    """A direction alone and the only part of a country that a story names by that direction."""
    alone: defaultdict[str, list[int]] = defaultdict(list)
    parts: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for number, name in enumerate(names):
        found = region_of(name.text)
        if found and found[1] is None:
            alone[found[0]].append(number)
        elif found and found[1]:
            parts[found[0]].setdefault(found[1], number)
    for direction, numbers in alone.items():
        if len(parts[direction]) == 1:
            (full,) = parts[direction].values()
            for number in numbers:
                reason = f"“{names[full].text}” is the only {direction} that these documents name."
                yield Link(full, number, "region", reason)


def agreements(names: Sequence[Name]) -> Iterator[Link]:
    """Names of an agreement in one field between the same countries."""
    return by_key(
        names,
        lambda name: agreement_key(name.text),
        "agreement_of",
        lambda left, right: f"“{left.text}” and “{right.text}” name one field and the same countries.",
    )


def products(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one product, with and without its type number and class noun.

    A name counts only where one of its fuller forms stands in the story, which the class noun shows to be a product.
    """
    sure = {product_key(name.text) for name in names if name.kind is EntityKind.PRODUCT and len(name.words) > 1}
    return by_key(
        names,
        lambda name: key if name.kind in MAY_BE and (key := product_key(name.text)) in sure else None,
        "product",
        lambda left, right: (
            f"“{left.text}” and “{right.text}” begin alike and differ in type number and class noun only."
        ),
    )

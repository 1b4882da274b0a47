"""Names in, those out that common words give to one government, force, group of states or product."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.entities.derived.bloc import bloc_of
from audiatur.compare.entities.derived.product import MAY_BE, product_key
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

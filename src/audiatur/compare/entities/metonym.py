"""Readings in, capitals that speak for their country out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import capital_of, country, country_name
from audiatur.model.entity import Union
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.span import Span

RULE = "capital_for_country"


@dataclass(frozen=True)
class Metonym:
    """A capital where it is given as the source of a statement.

    Attributes:
        name: Number of the capital's name.
        mention: Where it stands for its country.
        country: Number of the country's name.
        union: The evidence.
    """

    name: int
    mention: Mention
    country: int
    union: Union


def metonyms(names: Sequence[Name], readings: Sequence[Reading]) -> tuple[Metonym, ...]:
    """Every mention of a capital that a statement is attributed to, where the story names its country too.

    Elsewhere a capital is a town: only a source that speaks shows that its government is meant.
    """
    sources = {span for reading in readings for each in reading.attributions for span in _sources(each.source)}
    codes: dict[str, int] = {}
    for number, name in enumerate(names):
        code = country(name.text) if name.kind is EntityKind.COUNTRY else None
        if code:
            codes.setdefault(code, number)
    return tuple(
        Metonym(number, mention, codes[code], _union(name.text, names[codes[code]].text, code))
        for number, name in enumerate(names)
        if name.kind is EntityKind.PLACE and (code := capital_of(name.text)) in codes and code
        for mention in name.mentions
        if mention.span in sources
    )


def _sources(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span else ()


def _union(capital: str, name: str, code: str) -> Union:
    reason = f"{capital} is the capital of {country_name(code)} and is given as the source of a statement."
    return Union(left=name, right=capital, rule=RULE, reason=reason)

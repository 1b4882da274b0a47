"""A parsed sentence in, its propositions out: every unit with the words that are its own and no other's."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from audiatur.read.parse import Sentence
from audiatur.read.propositions.clauses import clause_units
from audiatur.read.propositions.phrases import phrase_units
from audiatur.read.propositions.proposition import Proposition, Unit

EDGE_LABELS = frozenset({"cc", "punct", "mark"})


def segment(sentence: Sentence) -> tuple[Proposition, ...]:
    """The propositions of a sentence, in the order of the text; no two cover the same tokens."""
    units = {unit.anchor.i: unit for unit in (*phrase_units(sentence), *clause_units(sentence))}
    owners = _owners(sentence, units)
    found: dict[tuple[int, int], Proposition] = {}
    for index, unit in sorted(units.items()):
        if not unit.stated:
            continue
        extent = _extent(sentence, index, owners)
        if extent is not None and extent not in found:
            governor = _governor(unit.anchor, units)
            found[extent] = Proposition(sentence, *extent, unit.anchor, unit.rule, governor)
    return tuple(found[extent] for extent in sorted(found))


def _owners(sentence: Sentence, units: dict[int, Unit]) -> dict[int, int | None]:
    """For each token the index of the unit it belongs to: the nearest anchor above it."""
    owners: dict[int, int | None] = {}
    for token in sentence.tokens:
        trail: list[int] = []
        current = token
        while current.i not in owners and current.i not in units and current.head is not current:
            trail.append(current.i)
            current = current.head
        owner = current.i if current.i in units else owners.get(current.i)
        owners[current.i] = owner
        for index in trail:
            owners[index] = owner
    return owners


def _governor(anchor: Token, units: dict[int, Unit]) -> Token | None:
    """The anchor of the next unit above."""
    current = anchor
    while current.head is not current:
        current = current.head
        if current.i in units:
            return current
    return None


def _extent(sentence: Sentence, index: int, owners: dict[int, int | None]) -> tuple[int, int] | None:
    """First and after-last token of a unit: its own tokens, bare of marks at the edges."""
    doc = sentence.tokens.doc
    own = [i for i, owner in sorted(owners.items()) if owner == index]
    own = _trim(doc[i] for i in own)
    return (own[0], own[-1] + 1) if own else None


def _trim(tokens: Iterable[Token]) -> list[int]:
    kept = list(tokens)
    while kept and (kept[0].dep_ in EDGE_LABELS or kept[0].is_punct):
        kept.pop(0)
    while kept and (kept[-1].dep_ == "cc" or (kept[-1].is_punct and kept[-1].text not in {"%", ")"})):
        kept.pop()
    return [token.i for token in kept]

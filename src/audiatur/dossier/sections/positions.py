"""Positions in, who stands where on what out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.witness import Told, told
from audiatur.model.position import Position, Stance

GLYPHS = {Stance.SUPPORTS: "+", Stance.OPPOSES: "−", Stance.NEUTRAL: "○", Stance.AMBIGUOUS: "±"}


@dataclass(frozen=True)
class PositionRow:
    """One actor's stance as some articles tell it."""

    actor: str
    stance: str
    glyph: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Matter:
    """What the stances are about."""

    towards: str
    rows: tuple[PositionRow, ...]


@dataclass(frozen=True)
class Positions:
    """All matters, those most speak to first."""

    matters: tuple[Matter, ...]
    more: int


def positions(lookup: Lookup) -> Positions:
    """Stances grouped by what they are about, then by actor and stance."""
    known = [position for position in lookup.dossier.compared.positions if position.claim in lookup.claim]
    matters: dict[str, dict[tuple[str, Stance], list[Position]]] = defaultdict(lambda: defaultdict(list))
    for position in known[: lookup.scale.lines]:
        matters[position.towards][position.actor, position.stance].append(position)
    ranked = sorted(matters.items(), key=lambda item: (-len(item[1]), item[0]))
    return Positions(
        matters=tuple(
            Matter(
                towards,
                tuple(
                    PositionRow(
                        actor,
                        stance.value,
                        GLYPHS[stance],
                        tuple(told(lookup, lookup.claim[each.claim]) for each in those),
                    )
                    for (actor, stance), those in sorted(rows.items())
                ),
            )
            for towards, rows in ranked
        ),
        more=max(0, len(known) - lookup.scale.lines),
    )

"""Who stands where on what."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record


class Stance(StrEnum):
    """How an actor stands to something."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"
    AMBIGUOUS = "ambiguous"


class Position(Record):
    """One stated stance.

    Attributes:
        actor: Who stands so, as an entity's name.
        towards: What the stance is about.
        stance: How. "Has not supported" is neutral, never opposed.
        claim: Id of the claim that says so.
        rule: The rule that read it.
    """

    actor: str
    towards: str
    stance: Stance
    claim: str
    rule: str

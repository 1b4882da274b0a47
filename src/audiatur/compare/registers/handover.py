"""The record of a weapon that changes hands, as the words of a statement tell it; it only holds them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Handover:
    """A weapon that changes hands, every part as written; None where the words do not tell it.

    Attributes:
        cue: The verb or noun that says so, in lower case.
        item: The weapon with the words around it.
        start, end: Where all of it stands in the text.
        cue_at: Where the cue does.
        item_start, item_end: Where the item does.
        giver, taker: Phrases of who hands over and who gets.
        owner: Of whom the noun is told, where giving and getting are both open: "Ardovia's arms deal".
        by_subject: ``giver``, ``taker`` or ``owner`` where the subject of the statement plays that part.
        verbal: Whether a verb says so, not a noun.
        by_trade: Whether it is a noun of giving.
    """

    cue: str
    item: str
    start: int
    end: int
    item_start: int
    item_end: int
    cue_at: int
    giver: str | None = None
    taker: str | None = None
    owner: str | None = None
    by_subject: str | None = None
    verbal: bool = False
    by_trade: bool = False

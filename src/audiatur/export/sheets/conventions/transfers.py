"""A claim on arms ordered or delivered in, its row as registers of transfers keep it out."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.conventions.figures import FIRM, bracketed, count, hedge_words, money, whole
from audiatur.export.sheets.conventions.years import years
from audiatur.export.sheets.sheet import Cell, joined
from audiatur.model.claim import Claim, Commitment, Polarity
from audiatur.parties import parties

ORDERED, DELIVERED = "arms_order", "arms_delivery"
STAGES = {"sold or ordered": ORDERED, "approved or agreed": None, "delivered": DELIVERED}
"""What the register's reading of how far a transfer has come says of its number."""
NOT_DONE = (Commitment.PLANNED, Commitment.DENIED)
COLUMNS = (
    "supplier",
    "receiver",
    "item",
    "number_ordered",
    "year_of_order",
    "number_delivered",
    "years_of_delivery",
    "number_otherwise",
    "years_otherwise",
    "value",
    "currency",
    "subject",
    "verb",
    "other_party",
    "place",
    "comments",
)


def _cells(claim: Claim, told: Mapping[str, str]) -> tuple[Cell, ...]:
    firm = claim.commitment in FIRM
    figure = (bracketed(count(claim), firm=firm), years(claim.period, firm=firm))
    done = claim.commitment not in NOT_DONE and claim.polarity is Polarity.AFFIRMATIVE
    stage = (STAGES.get(told["How far"]) if "How far" in told else claim.measure) if done else None
    supplier, receiver = (told.get("Supplier"), told.get("Receiver")) if "Item" in told else parties(claim)
    value = money(claim)
    return (
        supplier,
        receiver,
        told.get("Item", claim.item),
        *(figure if stage == ORDERED else (None, None)),
        *(figure if stage == DELIVERED else (None, None)),
        *(figure if stage not in {ORDERED, DELIVERED} else (None, None)),
        whole(value.value) if value else None,
        value.currency if value else None,
        claim.subject,
        claim.predicate,
        claim.counterparty,
        claim.place,
        _comments(claim),
    )


def _comments(claim: Claim) -> str:
    """What a reader must know before counting the row."""
    hedge = hedge_words(count(claim))
    remarks = [
        str(hedge) if hedge else "",
        "" if claim.commitment in FIRM else str(claim.commitment),
        "" if claim.polarity is Polarity.AFFIRMATIVE else "negated: it is said not to be so",
        (claim.measure or "").replace("_", " "),
    ]
    return joined(remark for remark in remarks if remark)


TRANSFERS = Convention(COLUMNS, _cells)
"""Columns of SIPRI's trade registers. Planned, denied and negated numbers are neither ordered nor delivered: they stand
under ``otherwise``, as do statements that do not say which. Source: https://www.sipri.org/databases/armstransfers"""

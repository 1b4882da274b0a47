"""Stated figures recomputed."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span


class CheckKind(StrEnum):
    """The sum that was done again."""

    PERCENT_CHANGE = "percent_change"
    DIFFERENCE = "difference"
    SUM = "sum"
    RATIO = "ratio"
    SHARE = "share"
    RATE_TIMES_PERIOD = "rate_times_period"
    UNIT_PRICE = "unit_price"
    CONVERSION = "conversion"
    INTERVAL = "interval"
    COUNT = "count"
    COMPARISON = "comparison"


class CheckVerdict(StrEnum):
    """Whether the stated figures bear each other out."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    UNDECIDABLE = "undecidable"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Operand(CompactRecord):
    """One figure that entered the sum.

    Attributes:
        part: Its part: ``base``, ``result``, ``stated``, ``addend``, ``whole``, ``rate`` ...
        value: The value used.
        span: Where it is written.
        claim: Id of the claim it belongs to, or None.
    """

    part: str
    value: float
    span: Span
    claim: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Check(CompactRecord):
    """One recomputation of figures that stand in the documents.

    Attributes:
        id: Hash of kind and operands.
        kind: What was recomputed.
        operands: Every figure used, the stated result among them.
        stated: The result as the text states it (4.5 for 4.5%), None where it is only in words.
        computed: The result from the operands.
        formula: The sum in words and figures, for the reader.
        verdict: Whether they agree within rounding and hedges.
        reason: Why, in a sentence, with what would have to hold otherwise.
        claims: Ids of the claims involved.
        judged: Ids of the judgements of people about it, oldest first.
    """

    id: str
    kind: CheckKind
    operands: tuple[Operand, ...]
    stated: float | None
    computed: float | None
    formula: str
    verdict: CheckVerdict
    reason: str
    claims: tuple[str, ...] = ()
    judged: tuple[str, ...] = ()

"""Operands and the sum that joins them in, a Check with its verdict and its reason out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audiatur.compare.checks.figures import Figure
from audiatur.compare.checks.ranges import Spread, reckon
from audiatur.model.check import Check, CheckKind, CheckVerdict, Operand
from audiatur.model.record import content_id

SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def show(value: float) -> str:
    """A value as a reader writes it, to four figures.

    >>> show(728_500_000), show(112.766), show(5400), show(24.0)
    ('728.5 million', '112.8', '5,400', '24')
    """
    for scale, word in SCALES:
        if abs(value) >= scale * 0.99995:
            return f"{float(f'{value / scale:.4g}'):,.10g}{word}"
    rounded = float(f"{value:.4g}") if abs(value) < 10_000 else round(value)  # noqa: PLR2004 - four figures
    return f"{rounded:,.10g}"


def operand(part: str, figure: Figure) -> Operand:
    """A figure as an operand of a check."""
    return Operand(
        part=part,
        value=figure.value,
        span=figure.amount.span,
        claim=figure.claim.id if figure.claim else None,
    )


def judge(stated: Spread, computed: Spread) -> CheckVerdict:
    """Consistent where rounding and hedges let both be one value; inconsistent where no generous reading does."""
    if stated.written.meets(computed.written):
        return CheckVerdict.CONSISTENT
    if stated.loose.meets(computed.loose):
        return CheckVerdict.UNDECIDABLE
    return CheckVerdict.INCONSISTENT


@dataclass(frozen=True)
class Sum:
    """A sum to be done again.

    Attributes:
        kind: What is recomputed.
        operands: The figures that enter, each with its part, in the order that ``function`` takes them.
        function: The sum.
        formula: The sum in words and figures.
        unit: What the result is shown with (``%``, `` times``), or empty.
    """

    kind: CheckKind
    operands: Sequence[tuple[str, Figure]]
    function: Callable[..., float]
    formula: str
    unit: str = ""

    @property
    def computed(self) -> float:
        """The result from the figures as written."""
        return self.function(*(figure.value for _, figure in self.operands))

    @property
    def spread(self) -> Spread:
        """The results that the figures allow."""
        return reckon(self.function, *(figure.spread for _, figure in self.operands))


def recompute(
    sum_: Sum, stated: Figure, *, forced: bool, otherwise: str = "", spread: Spread | None = None
) -> Check | None:
    """The check of one stated figure.

    Args:
        sum_: The sum and its operands.
        stated: The figure that the text gives as the result.
        forced: Whether the words leave no other way to pair the figures. Where they do, figures that do not agree are
            no alarm: they need not belong together.
        otherwise: What would have to hold where the figures do not agree, as a sentence.
        spread: The values that ``stated`` may stand for, where they differ from its own.

    Returns:
        None where the figures do not agree and need not belong together.
    """
    computed = sum_.computed
    verdict = judge(spread or stated.spread, sum_.spread)
    if verdict is not CheckVerdict.CONSISTENT and not forced:
        return None
    shown = show(computed) + sum_.unit
    reason = {
        CheckVerdict.CONSISTENT: f"The figures give {shown}, which agrees with the stated {stated.quote}.",
        CheckVerdict.UNDECIDABLE: f"The figures give {shown}, the text states {stated.quote}; "
        "only coarser rounding than is written would make them agree.",
        CheckVerdict.INCONSISTENT: f"The figures give {shown}, the text states {stated.quote}.",
    }[verdict]
    if verdict is CheckVerdict.INCONSISTENT and otherwise:
        reason = f"{reason} {otherwise}"
    operands = (*(operand(part, figure) for part, figure in sum_.operands), operand("stated", stated))
    return make(sum_.kind, operands, stated.value, computed, (sum_.formula, verdict, reason))


def undecidable(kind: CheckKind, figures: Sequence[tuple[str, Figure]], formula: str, reason: str) -> Check:
    """A check that cannot be done because the text leaves out an operand."""
    operands = tuple(operand(part, figure) for part, figure in figures)
    stated = next((figure.value for part, figure in figures if part == "stated"), None)
    return make(kind, operands, stated, None, (formula, CheckVerdict.UNDECIDABLE, reason))


def make(
    kind: CheckKind,
    operands: Sequence[Operand],
    stated: float | None,
    computed: float | None,
    outcome: tuple[str, CheckVerdict, str],
) -> Check:
    """A check with its id, made of nothing but kind and operands.

    Args:
        kind: What was recomputed.
        operands: Every figure used.
        stated: The result as the text gives it.
        computed: The result of the sum.
        outcome: Formula, verdict and reason.
    """
    formula, verdict, reason = outcome
    return Check(
        id=content_id("check", kind, *(f"{o.part}:{o.span.document}:{o.span.start}:{o.span.end}" for o in operands)),
        kind=kind,
        operands=tuple(operands),
        stated=stated,
        computed=None if computed is None else float(f"{computed:.6g}"),
        formula=formula,
        verdict=verdict,
        reason=reason,
        claims=tuple(dict.fromkeys(o.claim for o in operands if o.claim)),
    )

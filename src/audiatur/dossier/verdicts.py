"""Verdicts in, the mark, the word and the style name they are shown with out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.model.check import CheckKind, CheckVerdict
from audiatur.model.finding import FAILS_MARK, MARKS, NEAR_MARK, SILENT_MARK, Verdict

TEXT_STYLE = "\ufe0e"
"""Asks for the plain glyph instead of a coloured picture (Unicode variation selector 15)."""


@dataclass(frozen=True)
class Mark:
    """A verdict as shown: its glyph, its name in the style sheet, its word and what it means."""

    glyph: str
    style: str
    word: str
    meaning: str


VERDICT_MARKS = {
    Verdict.CONFLICT: Mark(
        MARKS[Verdict.CONFLICT] + TEXT_STYLE,
        "conflict",
        "in conflict",
        "The answers to one question exclude each other on their own terms.",
    ),
    Verdict.DIFFERENT_THINGS: Mark(
        MARKS[Verdict.DIFFERENT_THINGS],
        "different",
        "different things",
        "The answers look alike or opposed but speak of another year, scope, unit or thing.",
    ),
    Verdict.COMPATIBLE: Mark(
        MARKS[Verdict.COMPATIBLE],
        "compatible",
        "compatible",
        "Both can hold: one is less precise, rounded, converted, or a part of the other.",
    ),
    Verdict.CORROBORATED: Mark(
        MARKS[Verdict.CORROBORATED],
        "agreed",
        "agreed",
        "More than one article gives the same answer; how many origins stand behind them, at most, is told beside it.",
    ),
    Verdict.SINGLE_SOURCE: Mark(
        MARKS[Verdict.SINGLE_SOURCE],
        "single",
        "single source",
        "Only one origin answers, however many articles repeat it.",
    ),
}
FAILS = Mark(
    FAILS_MARK,
    "fails",
    "does not compute",
    "Figures stated together cannot all be right on their own terms; which one is wrong is not said.",
)
COMPUTES = Mark("=", "agreed", "computes", "The stated figures bear each other out within rounding.")
UNDECIDED = Mark("?", "single", "undecidable", "The figures can be read in more than one way.")
SILENT = Mark(SILENT_MARK, "silent", "silent", "The article gives no answer that was found.")
NEAR = Mark(
    NEAR_MARK,
    "near",
    "something near",
    "The article speaks of the same matter, and what it says of it gave nothing to the verdict.",
)
CHECK_MARKS = {
    CheckVerdict.INCONSISTENT: FAILS,
    CheckVerdict.CONSISTENT: COMPUTES,
    CheckVerdict.UNDECIDABLE: UNDECIDED,
}
OF_ONE_MATTER = (
    "Statements of several articles that speak of one matter, each of something of its own: "
    "as a whole they answer no question."
)
READING_ORDER = (
    Verdict.CONFLICT,
    Verdict.DIFFERENT_THINGS,
    Verdict.COMPATIBLE,
    Verdict.CORROBORATED,
    Verdict.SINGLE_SOURCE,
)
CHECK_WORDS = {
    CheckKind.PERCENT_CHANGE: "Change in per cent",
    CheckKind.DIFFERENCE: "Difference",
    CheckKind.SUM: "Sum of parts",
    CheckKind.RATIO: "Ratio",
    CheckKind.SHARE: "Share of a whole",
    CheckKind.RATE_TIMES_PERIOD: "Rate times period",
    CheckKind.UNIT_PRICE: "Price per piece",
    CheckKind.CONVERSION: "Conversion of currency or unit",
    CheckKind.INTERVAL: "Length of time",
    CheckKind.COUNT: "Count",
    CheckKind.COMPARISON: "Comparison",
}


def readable(identifier: str) -> str:
    """A snake-case name as words, for columns and rules.

    >>> readable("arms_transfers")
    'arms transfers'
    """
    return identifier.replace("_", " ").strip()

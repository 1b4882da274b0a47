"""Two renderings of one quotation."""

from __future__ import annotations

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

ONE_TEXT = 0.9
"""Likeness of words from which two quotations are one, letter marks aside."""
ONE_QUOTATION = 0.4
"""Likeness from which two quotations of one speaker are renderings or excerpts of one."""
MARKS = "\"“”«»„'‘’"


def one_quotation(pair: Pair[Statement]) -> Ruling | None:
    """One speaker is quoted in the same words, or in another wording, excerpt or translation of them."""
    left, right = pair.left, pair.right
    if left.speaker is None or left.speaker != right.speaker or not (_quoted(left) and _quoted(right)):
        return None
    if pair.likeness >= ONE_TEXT:
        alike = f"quote {left.speaker} in the same words: one origin"
        return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_QUOTATION, reason=f"Both {alike}.", alike=alike)
    if pair.likeness >= ONE_QUOTATION:
        alike = f"quote {left.speaker}, in different words, excerpts or translations"
        return Ruling(
            verdict=Verdict.COMPATIBLE, rule=Rule.WORDINGS_OF_ONE_QUOTATION, reason=f"Both {alike}.", alike=alike
        )
    return None


def _quoted(statement: Statement) -> bool:
    return any(mark in statement.text for mark in MARKS[:6]) or statement.text[:1] in MARKS

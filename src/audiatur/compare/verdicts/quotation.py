"""Two renderings of one quotation."""

from __future__ import annotations

from audiatur.compare.statement import Statement
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
        return Ruling(
            verdict=Verdict.CORROBORATED,
            rule="same_quotation",
            reason=f"Both quote {left.speaker} in the same words: one origin.",
        )
    if pair.likeness >= ONE_QUOTATION:
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule="wordings_of_one_quotation",
            reason=f"Both quote {left.speaker}, in different words, excerpts or translations.",
        )
    return None


def _quoted(statement: Statement) -> bool:
    return any(mark in statement.text for mark in MARKS[:6]) or statement.text[:1] in MARKS

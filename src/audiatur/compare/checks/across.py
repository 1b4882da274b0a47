"""Changes whose base a document does not state, and the lines of the others in, bases found there out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.checks.changes import Change
from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.percent_change import percent_change
from audiatur.model.check import Check, CheckVerdict


def bases_elsewhere(changes: Sequence[Change], lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every percentage whose base another document states for the time that is named.

    Only a base that makes the sum come out is reported: another document's figure may be of something else.

    Args:
        changes: Changes of all documents.
        lines: Lines of all documents.
    """
    levels: dict[str, list[Figure]] = {}
    for line in lines:
        for figure in line.figures:
            if figure.part in (Part.LEVEL, Part.RESULT) and figure.period and figure.period.edtf:
                levels.setdefault(figure.period.edtf, []).append(figure)
    for change in changes:
        if change.base is not None or not change.size.percent or not change.base_time or not change.base_time.edtf:
            continue
        for level in levels.get(change.base_time.edtf, ()):
            if level.amount.span.document == change.size.amount.span.document or not _fits(level, change.result):
                continue
            check = percent_change(change, level)
            if check and check.verdict is CheckVerdict.CONSISTENT:
                yield check
                break


def _fits(level: Figure, result: Figure) -> bool:
    """Whether both are of one unit, exact, and of one measure where claims tell it."""
    if not alike(level, result) or level.amount.hedge or result.amount.hedge:
        return False
    measures = {claim.measure for claim in (level.claim, result.claim) if claim and claim.topic}
    return len(measures) <= 1

"""Statements in, those out that quote one run of words, of one speaker or of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict
from audiatur.quoting import Quoted, Words, quoted_runs

SAID = 2
"""Stems among these that say something ("at the end of the day" is nobody's); in a longer row one is enough."""
MOST = 60
"""Runs of one statement that are looked up."""


@dataclass(frozen=True, eq=False)
class _Quoting:
    statement: Statement
    runs: frozenset[Words]


def quoted_words(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that hold one run of quoted words.

    Those of one speaker agree. Where two named speakers are given, the words are one and the mouths are two: that is
    told, and is no agreement.
    """
    quoted = Quoted()
    quoting: list[_Quoting] = []
    for statement in statements:
        within, span = quoted.places(statement.document), statement.claim.span
        if not within or statement.office:
            continue
        if runs := quoted_runs(statement.document.text, span.start, span.end, within):
            quoting.append(_Quoting(statement, runs))
    for a, b in candidates(quoting, lambda one: [(run,) for run in sorted(one.runs)[:MOST]]):
        left, right = quoting[a].statement, quoting[b].statement
        if left.document is right.document:
            continue
        runs = quoting[a].runs & quoting[b].runs
        shared = set(stems(" ".join(sorted({word for run in runs for word in run}))))
        if len(shared) >= (SAID if len(runs) == 1 else 1) and shared & left.own & right.own:
            yield Met(left, right, _ruling(left, right))


def _ruling(left: Statement, right: Statement) -> Ruling:
    if _two_mouths(left, right):
        reason = f"Both quote the same words, {left.voice} and {right.voice}."
        return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.ANOTHER_SPEAKER, reason=reason)
    whom = f"{left.speaker} in " if left.speaker and right.speaker else ""
    alike = f"quote {whom}the same words: one origin"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_QUOTATION, reason=f"Both {alike}.", alike=alike)


def _two_mouths(left: Statement, right: Statement) -> bool:
    """Whether both name who speaks, by names that have no word in common."""
    mine, theirs = (set((side.speaker or "").casefold().split()) for side in (left, right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)

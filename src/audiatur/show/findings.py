"""A Dossier in, its findings of some verdicts out: conflicts, agreements, different things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from audiatur.dossier.ranking import answering, matters
from audiatur.dossier.verdicts import VERDICT_MARKS
from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.export.rows.row import Json
from audiatur.model.dossier import Dossier
from audiatur.model.finding import MARKS, Finding, Verdict
from audiatur.show.view import Table, View


def label(verdict: Verdict) -> str:
    """Mark and word of a verdict."""
    return f"{MARKS[verdict]} {VERDICT_MARKS[verdict].word}"


def answers(finding: Finding, look: Look, most: int = 50, longest: int = 500) -> str:
    """What each document answers, a line each; an answer that a document gives twice stands once.

    Args:
        finding: The finding.
        look: The dossier it stands in.
        most: How many answers are shown; the rest is counted.
        longest: Characters of an answer that are shown.
    """
    lines = (
        f"{look.name(a.document)}: {shorten(a.text, longest, placeholder=' …')}" + (f" ({a.mark})" if a.mark else "")
        for a in finding.answers
    )
    unique = list(dict.fromkeys(lines))
    more = [f"… and {len(unique) - most} more"] if len(unique) > most else []
    return "\n".join(unique[:most] + more)


def _tables(dossier: Dossier, *verdicts: Verdict) -> Iterator[Table]:
    look = Look(dossier)
    for verdict in verdicts:
        yield _table(label(verdict), look, answering(dossier.compared, verdict))
        if verdict is Verdict.COMPATIBLE and (alike := matters(dossier.compared)):
            yield _table("Of one matter only", look, alike)


def _table(title: str, look: Look, found: Sequence[Finding]) -> Table:
    return Table(
        f"{title} ({len(found)})",
        ("question", "answers", "origins", "why", "id"),
        tuple((f.question.label, answers(f, look), f"≤ {f.origins}", f"{f.rule}: {f.reason}", f.id) for f in found),
    )


def _view(name: str, about: str, *verdicts: Verdict) -> View:
    def records(dossier: Dossier) -> Json:
        return [row for row in compared.findings(dossier) if row["verdict"] in verdicts]

    return View(name, about, lambda dossier: _tables(dossier, *verdicts), records)


CONFLICTS = _view("conflicts", "answers that exclude each other", Verdict.CONFLICT)
AGREED = _view("agreed", "answers that agree or can both hold", Verdict.CORROBORATED, Verdict.COMPATIBLE)
DIFFERENT = _view("different", "answers that look alike and speak of different things", Verdict.DIFFERENT_THINGS)

"""Problems in, what could not be read or decided, where and why out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.witness import place_href
from audiatur.model.problem import Problem


@dataclass(frozen=True)
class ProblemRow:
    """One problem."""

    step: str
    serious: bool
    message: str
    where: str
    words: str
    href: str


@dataclass(frozen=True)
class Problems:
    """Serious ones first, each in the order of the run."""

    serious: int
    remarks: int
    rows: tuple[ProblemRow, ...]
    more: int


def problems(lookup: Lookup) -> Problems:
    """Every problem of every step, as far as there is room."""
    found = lookup.dossier.all_problems()[: lookup.scale.lines]
    everything = lookup.dossier.all_problems()
    serious = sum(problem.serious for problem in everything)
    return Problems(
        serious=serious,
        remarks=len(everything) - serious,
        rows=tuple(_row(lookup, problem) for problem in sorted(found, key=lambda problem: not problem.serious)),
        more=len(everything) - len(found),
    )


def _row(lookup: Lookup, problem: Problem) -> ProblemRow:
    span = problem.span
    document = lookup.document.get(span.document if span else problem.document or "")
    href = lookup.links.document(document.id) if document else ""
    return ProblemRow(
        step=problem.step.value,
        serious=problem.serious,
        message=problem.message,
        where=f"{lookup.siglum[document.id]} {document.name}" if document else problem.file or "",
        words=" ".join(span.quote(document.text).split())[:160] if span and document else "",
        href=place_href(lookup, span) if span and document else href,
    )

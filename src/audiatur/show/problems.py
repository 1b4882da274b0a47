"""A Dossier in, what could not be read or decided out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.rows import documents
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    file_of = {document.id: document.file for document in dossier.documents}
    rows = tuple(
        (
            "problem" if problem.serious else "remark",
            problem.step.value,
            problem.file or file_of.get(problem.document or "", ""),
            problem.message,
        )
        for problem in dossier.all_problems()
    )
    yield Table(f"Problems ({len(rows)})", ("", "step", "file", "what"), rows)


PROBLEMS = View(
    "problems", "what could not be read or decided", _tables, lambda dossier: list(documents.problems(dossier))
)

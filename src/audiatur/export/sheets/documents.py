"""A Dossier in, sheets of its documents and problems out."""

from __future__ import annotations

from audiatur.export.look import Look
from audiatur.export.sheets.sheet import Sheet, joined, sheet


def documents(look: Look) -> Sheet:
    """Sheet ``documents``."""
    return sheet(
        "documents",
        "id file outlet title authors published language url media_type sha256 taken_from",
        (
            (
                d.id,
                d.file,
                d.outlet,
                d.title,
                joined(d.authors),
                d.published,
                d.language,
                d.url,
                d.media_type,
                d.sha256,
                joined(origin.name for origin in d.taken_from),
            )
            for d in look.dossier.documents
        ),
    )


def problems(look: Look) -> Sheet:
    """Sheet ``problems``."""
    return sheet(
        "problems",
        "step file message quote serious",
        (
            (
                problem.step,
                problem.file or look.file(problem.document),
                problem.message,
                look.words(problem.span),
                "yes" if problem.serious else "no",
            )
            for problem in look.dossier.all_problems()
        ),
    )

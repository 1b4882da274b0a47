"""A Dossier in, rows of its documents and problems out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.rows.row import Row, offsets
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.problem import Problem


def documents(dossier: Dossier) -> Iterator[Row]:
    """Articles as received, with their text and where its body lies."""
    group_of = {document: group.id for group in dossier.compared.copy_groups for document in group.documents}
    return (document(each, group_of.get(each.id)) for each in dossier.documents)


def problems(dossier: Dossier) -> Iterator[Row]:
    """What could not be read or decided."""
    return map(problem, dossier.all_problems())


def document(document: Document, copy_group: str | None) -> Row:
    """One article, with the group of copies that it belongs to."""
    return {
        "id": document.id,
        "file": document.file,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "title": document.title,
        "outlet": document.outlet,
        "authors": list(document.authors),
        "published": document.published,
        "language": document.language,
        "url": document.url,
        "text": document.text,
        "body": [[start, end] for start, end in document.body()],
        "taken_from": [
            {"name": origin.name, "kind": origin.kind, **offsets(origin.span)} for origin in document.taken_from
        ],
        "copy_group": copy_group,
    }


def problem(problem: Problem) -> Row:
    """One trouble, with its place where it has one."""
    return {
        "step": problem.step,
        "document": problem.document,
        "file": problem.file,
        "span": [problem.span.start, problem.span.end] if problem.span else None,
        "message": problem.message,
        "serious": problem.serious,
    }

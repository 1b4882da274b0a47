"""Articles, their text, and problems."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse

from audiatur.desk.api import lists
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.records.documents import DocumentRow, DocumentWithText, ProblemRow
from audiatur.desk.api.routes.common import GONE, Read, gone
from audiatur.desk.api.wanted import DocumentsWanted, ProblemsWanted
from audiatur.export.rows import documents as rows
from audiatur.export.rows.row import Row
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.origin import CopyGroup
from audiatur.model.problem import Problem

router = APIRouter()
REFUSAL = {"application/json": {"schema": {"$ref": "#/components/schemas/Refusal"}}}
TEXT: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/plain": {"schema": {"type": "string"}}}},
    **{status: {"description": "What is wrong, in words", "content": REFUSAL} for status in (401, 403, 404, 422, 503)},
}
"""Answers to who asks for plain text: refusals are JSON all the same. FastAPI asks for this untyped form."""


@router.get("/documents", summary="Articles, without their text")
def documents(reader: Read, wanted: Annotated[DocumentsWanted, Query()]) -> Page[DocumentRow]:
    """Articles as received, in the order of their files."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "documents", wanted, "copy_group")
    shown = (_without_text(row) for row in _rows((each.record, "", each.beside) for each in found.rows))
    return Page(records=tuple(map(DocumentRow.model_validate, shown)), next=found.next)


@router.get("/documents/{identity}", summary="An article with its text", responses=GONE)
def document(reader: Read, identity: str) -> DocumentWithText:
    """One article, all of it."""
    with reader.desk.opened() as db:
        found = lists.one(db, None, "documents", identity, "json_array(text, copy_group)")
    if found is None or found.beside is None:
        raise gone("document")
    text, copy_group = json.loads(found.beside)
    (row,) = _rows([(found.record, text, copy_group)])
    return DocumentWithText.model_validate(row)


@router.get(
    "/documents/{identity}/text",
    summary="An article's text alone",
    responses=TEXT,
    response_class=PlainTextResponse,
)
def text(reader: Read, identity: str) -> PlainTextResponse:
    """The text to whose characters all offsets lead, in UTF-8."""
    return PlainTextResponse(document(reader, identity).text)


@router.get("/problems", summary="What could not be read or decided")
def problems(reader: Read, wanted: Annotated[ProblemsWanted, Query()]) -> Page[ProblemRow]:
    """Trouble of every step, in the order of the run."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "problems", wanted)
    held = tuple(Problem.model_validate_json(each.record) for each in found.rows)
    shown = rows.problems(Dossier(version="", problems=held))
    return Page(records=tuple(map(ProblemRow.model_validate, shown)), next=found.next)


def _rows(found: Iterable[tuple[str, str, str | None]]) -> Iterable[Row]:
    """Rows of the export, from records as they are stored, their texts and their groups."""
    for record, words, group in found:
        held = Document.model_validate({**json.loads(record), "text": words})
        groups = (CopyGroup(id=group, documents=(held.id,)),) if group else ()
        yield from rows.documents(Dossier(version="", documents=(held,), compared=Compared(copy_groups=groups)))


def _without_text(row: Row) -> Row:
    return {key: value for key, value in row.items() if key != "text"}

"""Articles, their text, and problems."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse

from audiatur.desk.api.listing import Listing
from audiatur.desk.api.lists import Stored
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.records.documents import DocumentRow, DocumentWithText, ProblemRow
from audiatur.desk.api.routes.common import GONE, Read
from audiatur.desk.api.wanted import DocumentsWanted, ProblemsWanted
from audiatur.export.rows import documents as rows
from audiatur.export.rows.row import Row
from audiatur.model.document import Document
from audiatur.model.problem import Problem


def _without_text(stored: Stored) -> Row:
    row = _row(stored.record, "", stored.beside)
    return {key: value for key, value in row.items() if key != "text"}


def _whole(stored: Stored) -> Row:
    text, copy_group = json.loads(stored.beside or '["", null]')
    return _row(stored.record, text, copy_group)


def _row(record: str, text: str, copy_group: str | None) -> Row:
    """A document is stored with its text in a column of its own."""
    return rows.document(Document.model_validate({**json.loads(record), "text": text}), copy_group)


DOCUMENTS = Listing("documents", DocumentRow, _without_text, beside="copy_group", judged=False)
WHOLE_DOCUMENTS = Listing("documents", DocumentWithText, _whole, beside="json_array(text, copy_group)", judged=False)
PROBLEMS = Listing(
    "problems", ProblemRow, lambda each: rows.problem(Problem.model_validate_json(each.record)), judged=False
)

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
    return DOCUMENTS.page(reader, wanted)


@router.get("/documents/{identity}", summary="An article with its text", responses=GONE)
def document(reader: Read, identity: str) -> DocumentWithText:
    """One article, all of it."""
    return WHOLE_DOCUMENTS.one(reader, identity)


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
    return PROBLEMS.page(reader, wanted)

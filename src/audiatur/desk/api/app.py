"""A Desk in, its JSON API out: an app of its own under ``/api``, whose every answer is JSON."""

from __future__ import annotations

import json

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from audiatur import __version__
from audiatur.desk.api.people import LatestPeople
from audiatur.desk.api.records.answers import Refusal
from audiatur.desk.api.routes import compared, documents, judgements, readings, search, summary
from audiatur.desk.desk import Desk
from audiatur.desk.guard import TooLargeError
from audiatur.errors import DossierError, UsageError

ROUTERS = (summary, documents, readings, compared, judgements, search)
DESCRIPTION = """The records of a dossier as people judged them. Nothing here says who is right.

Show the token that `audiatur desk` printed: `Authorization: Bearer TOKEN`. The first half reads; both halves write."""


def make_api(desk: Desk) -> FastAPI:
    """The API of a desk; whoever reaches it was let in by the guard."""
    told = {401: "No token", 403: "Not with this token", 422: "What is wrong, in words", 503: "No dossier to be read"}
    api = FastAPI(
        title="Audiatur desk",
        version=__version__,
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        responses={status: {"model": Refusal, "description": text} for status, text in told.items()},
    )
    api.state.desk = desk
    api.state.people = LatestPeople()
    for each in ROUTERS:
        api.include_router(each.router)
    api.add_exception_handler(HTTPException, _refused)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(UsageError, _unusable)
    api.add_exception_handler(DossierError, _trouble)
    api.add_exception_handler(Exception, _broken)
    return api


def error(message: str, status: int, headers: dict[str, str] | None = None) -> Response:
    """What was wrong, whatever signs it holds."""
    return Response(json.dumps({"error": message}) + "\n", status, headers, "application/json")


def _refused(request: Request, trouble: Exception) -> Response:
    if isinstance(trouble.__cause__, TooLargeError):
        return error("Too large; send less at once.", 413)
    status = trouble.status_code if isinstance(trouble, HTTPException) else 500
    headers = dict(trouble.headers or {}) if isinstance(trouble, HTTPException) else {}
    match status:
        case 404 if isinstance(trouble, HTTPException) and trouble.detail != "Not Found":
            message = trouble.detail
        case 404:
            message = f"There is nothing at {request.url.path}; /api/openapi.json says what there is."
        case 400:
            return error("The body cannot be read: it must be JSON in UTF-8.", 422)
        case 405:
            message = f"{request.url.path} does not take {request.method}."
        case _:
            message = trouble.detail if isinstance(trouble, HTTPException) else "It went wrong."
    return error(message, status, headers)


def _invalid(_request: Request, trouble: Exception) -> Response:
    found = trouble.errors() if isinstance(trouble, RequestValidationError) else ()
    lines = []
    for each in found:
        place = ".".join(str(step) for step in each["loc"] if step not in {"query", "body", "path"})
        lines.append(f"{place}: {each['msg']}" if place else str(each["msg"]))
    return error("; ".join(lines) or "The request cannot be read.", 422)


def _unusable(_request: Request, trouble: Exception) -> Response:
    return error(str(trouble), 422)


def _trouble(_request: Request, trouble: Exception) -> Response:
    """A dossier that cannot be opened: what to do, as on the command line."""
    return error(str(trouble), 503)


def _broken(_request: Request, _trouble: Exception) -> Response:
    return error("This went wrong here, not with you; the terminal of the desk says where.", 500)

"""A request that no screen can answer in; a screen that says what is wrong with it, and what to do, out."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse, Response
from starlette.exceptions import HTTPException

from audiatur.desk.desk import Desk
from audiatur.desk.guard import MOST_BYTES, SAFE_METHODS, TooLargeError
from audiatur.desk.screen import screen
from audiatur.errors import DossierError

TOO_LARGE = f"More was sent than is taken at once, at most {MOST_BYTES // 1_000_000} MB: send less."


def answer_refused(app: FastAPI) -> None:
    """Lets an app answer what its screens refuse by a screen of its own."""
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(TooLargeError, _too_large)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(DossierError, _trouble)


def _invalid(request: Request, trouble: Exception) -> Response:
    """Says which part is wrong; of an address, leads to the screen without it."""
    errors = trouble.errors() if isinstance(trouble, RequestValidationError) else ()
    told = [(str(each["loc"][-1]), f"{each['msg'][:1].lower()}{each['msg'][1:]}") for each in errors]
    wrong = {name for name, _ in told}
    kept = [(n, v) for n, v in parse_qsl(request.url.query, keep_blank_values=True) if n not in wrong]
    here = request.url.path if request.method in SAFE_METHODS else "/"
    what = "address" if request.method in SAFE_METHODS else "form"
    why = "; ".join(f"“{name}”: {message}" for name, message in told)
    return _screen(request, 422, f"This {what} cannot be read. {why}.", here + (f"?{urlencode(kept)}" if kept else ""))


def _too_large(request: Request, _trouble: Exception) -> Response:
    return _screen(request, 413, TOO_LARGE, "/")


def _refused(request: Request, trouble: Exception) -> Response:
    if isinstance(trouble.__cause__, TooLargeError):
        return _too_large(request, trouble)
    status = trouble.status_code if isinstance(trouble, HTTPException) else 500
    match status:
        case 404:
            why = "There is no such screen."
        case 405:
            why = "Nothing can be sent to this address, or it shows nothing by itself."
        case _:
            why = "What was sent cannot be read: load the screen anew, and send it again."
    return _screen(request, status, why, "/")


def _trouble(_request: Request, trouble: Exception) -> Response:
    """A dossier that cannot be opened: what to do, as on the command line."""
    return PlainTextResponse(f"{trouble}\n", 503)


def _screen(request: Request, status: int, why: str, onward: str) -> Response:
    desk: Desk = request.app.state.desk
    try:
        with desk.opened() as db:
            return screen(request, "refused.html", desk.catalogue(db), status, why=why, onward=onward)
    except DossierError as error:
        return _trouble(request, error)

"""A Desk and its token in, the ASGI app out: which screens there are, behind the guard."""

from __future__ import annotations

from importlib.resources import files

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse, Response
from starlette.types import ASGIApp

from audiatur import __version__
from audiatur.desk.api.app import make_api
from audiatur.desk.desk import Desk
from audiatur.desk.guard import Guard
from audiatur.desk.pages import (
    add,
    article,
    articles,
    attachment,
    building,
    claim,
    decide,
    finding,
    judgements,
    names,
    origins,
    queue,
    search,
)
from audiatur.desk.pages.refused import answer_refused
from audiatur.desk.screen import style
from audiatur.desk.token import Token

ROUTERS = (
    queue,
    search,
    finding,
    claim,
    articles,
    article,
    names,
    origins,
    judgements,
    decide,
    attachment,
    building,
    add,
)


def make_app(desk: Desk, token: Token, port: int) -> ASGIApp:
    """The desk behind its guard.

    Args:
        desk: The dossier on it.
        token: Who has it may come in.
        port: Where it listens; requests to another one are refused.
    """
    app = FastAPI(title="Audiatur desk", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.desk = desk
    for each in ROUTERS:
        app.include_router(each.router)
    app.add_api_route("/static/{name}", _static, include_in_schema=False)
    app.mount("/api", make_api(desk))
    answer_refused(app)
    return Guard(app, token, port)


def _static(name: str) -> Response:
    """The desk's own files: nothing is loaded from elsewhere."""
    if name == "desk.css":
        return Response(style(), media_type="text/css")
    if name in {"htmx.js", "desk.js"}:
        found = files("audiatur.desk").joinpath("static", "htmx.min.js" if name == "htmx.js" else name)
        return Response(found.read_bytes(), media_type="text/javascript")
    return PlainTextResponse("There is no such file.\n", 404)

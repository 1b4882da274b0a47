"""A template and what it shows in, an HTML response out; everything that articles and people wrote is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from urllib.parse import unquote

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from audiatur.desk.catalogue import Catalogue
from audiatur.desk.token import Rights
from audiatur.dossier.page import printable
from audiatur.dossier.verdicts import FAILS, VERDICT_MARKS

STYLES = ("ground", "cards", "articles", "media")
"""Of the dossier's page, so that page and desk look alike."""


def screen(request: Request, template: str, catalogue: Catalogue, status: int = 200, **shown: object) -> HTMLResponse:
    """A whole screen, or the part that a script asked for: templates tell by ``part``."""
    html = (
        _environment()
        .get_template(template)
        .render(
            catalogue=catalogue,
            may_write=rights(request) is Rights.WRITE,
            part=request.headers.get("hx-request") == "true" and request.headers.get("hx-boosted") != "true",
            path=request.url.path,
            by=unquote(request.cookies.get("audiatur-by", "")),
            **shown,
        )
    )
    return HTMLResponse(html, status)


def rights(request: Request) -> Rights:
    """What the sender of this request may do."""
    found: Rights = request.scope["state"]["rights"]
    return found


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=ChoiceLoader(
            [PackageLoader("audiatur.desk", "templates"), PackageLoader("audiatur.dossier", "templates")]
        ),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=printable,
    )
    environment.globals["marks"] = {verdict.value: mark for verdict, mark in VERDICT_MARKS.items()} | {
        "inconsistent": FAILS,
    }
    return environment


@cache
def style() -> str:
    """The desk's style sheet: the dossier page's and its own."""
    parts = [files("audiatur.dossier").joinpath(f"style/{name}.css").read_text("utf-8") for name in STYLES]
    return "\n".join([*parts, files("audiatur.desk").joinpath("static/desk.css").read_text("utf-8")])

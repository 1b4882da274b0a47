"""A filled form in, a stored Judgement out; what somebody else decided meanwhile is shown instead of overwritten."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, Field, ValidationError

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.desk.targets import target
from audiatur.errors import UsageError
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Change, Decision, EditedField, judgement

router = APIRouter(include_in_schema=False)


class Decided(BaseModel):
    """A form of the desk as it is sent.

    Attributes:
        decision: What is decided.
        about: What it is about, as ``targets.target`` reads it.
        reason: Why.
        by: Who.
        verdict: For a verdict.
        field: Names of edited fields, each with the value at the same place in ``value``.
        value: What a person put there.
        attachment: For ``attach``.
        seen: Id of the newest judgement on it that was on the screen.
        back: The desk's own path to go on at.
    """

    decision: Decision
    about: list[str] = Field(min_length=1, max_length=500)
    reason: str = Field(default="", max_length=20_000)
    by: str = Field(min_length=1, max_length=200)
    verdict: Verdict | None = None
    field: list[EditedField] = Field(default_factory=list, max_length=20)
    value: list[str] = Field(default_factory=list, max_length=20)
    attachment: str = Field(default="", max_length=2000)
    seen: str = Field(default="", max_length=200)
    back: str = Field(default="/", max_length=2000)


@router.post("/decide")
def decide(request: Request, desk: OnDesk, form: Annotated[Decided, Form()]) -> Response:
    """Stores a decision and goes back to where it was made."""
    by = " ".join(form.by.split())
    with desk.opened() as db:
        catalogue = desk.catalogue(db)
        decided = desk.decided(db)
        try:
            made = judgement(
                form.decision,
                tuple(target(db, decided, pointed) for pointed in form.about),
                reason=form.reason.strip(),
                by=by,
                at=datetime.now(UTC).isoformat(timespec="milliseconds"),
                changes=tuple(Change(field=f, value=v.strip()) for f, v in zip(form.field, form.value, strict=True)),
                verdict=form.verdict,
                attachment=form.attachment.strip() or None,
            )
        except ValidationError as error:
            trouble = "; ".join(each["msg"].removeprefix("Value error, ") for each in error.errors())
            return screen(request, "trouble.html", catalogue, 422, trouble=trouble, back=_own(form.back))
        except (UsageError, ValueError) as error:
            return screen(request, "trouble.html", catalogue, 422, trouble=str(error), back=_own(form.back))
        if newer := desk.decide(made, form.seen):
            return screen(request, "meanwhile.html", catalogue, 409, newer=newer, form=form, back=_own(form.back))
    response = RedirectResponse(_own(form.back), 303)
    response.set_cookie("audiatur-by", quote(by), httponly=True, samesite="strict", path="/", max_age=31_536_000)
    return response


def _own(back: str) -> str:
    """A path of this desk; anything that could name another host becomes the first screen."""
    plain = back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable() and "\\" not in back
    return back if plain else "/"

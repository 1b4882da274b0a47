"""A filled form in, a stored Judgement out; what somebody else decided meanwhile is shown instead of overwritten."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError
from sqlite_utils import Database

from audiatur.desk.addresses import address, own, with_done
from audiatur.desk.decided import REMARKS, Decided
from audiatur.desk.desk import Desk
from audiatur.desk.effect import refuse_without_effect
from audiatur.desk.form import Filled, OnForm, Sent, told
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.desk.targets import target
from audiatur.dossier.edtf import interval
from audiatur.errors import UsageError
from audiatur.model.judgement import Change, Decision, EditedField, Judgement, Words, judgement
from audiatur.store.attachments import keep
from audiatur.store.judgements import newest_on

router = APIRouter(include_in_schema=False)


@router.post("/decide")
def decide(request: Request, desk: OnDesk, sent: OnForm) -> Response:
    """Stores a decision and goes back to where it was made, or on to what comes next."""
    form = sent.form
    back = own(form.back) if form else "/"
    with desk.opened() as db:
        catalogue, standing = desk.catalogue(db), desk.decided(db)

        def refused(trouble: str) -> Response:
            return screen(request, "trouble.html", catalogue, 422, trouble=trouble, back=back, typed=sent.typed)

        if form is None:
            return refused(sent.trouble)
        try:
            form = _ready(desk, form, sent, _pointers(db, standing, form))
            made = _made(db, standing, form)
            newer = newest_on(made.about, standing.judgements, form.seen)
            if newer is None:
                refuse_without_effect(db, standing, [made])
        except ValidationError as error:
            return refused(told(error))
        except (UsageError, ValueError) as error:
            return refused(str(error))
        newer = newer or desk.decide(made, form.seen)
        if newer:
            return screen(request, "meanwhile.html", catalogue, 409, newer=newer, form=form, back=back)
        onward = _onward(form, made, desk.decided(db))
    response = RedirectResponse(with_done(onward, made.id), 303)
    response.set_cookie("audiatur-by", quote(made.by), httponly=True, samesite="strict", path="/", max_age=31_536_000)
    return response


def _pointers(db: Database, standing: Decided, form: Filled) -> list[str]:
    """All that a form is about.

    Where a claim is added, the words in the field are what the person saw last: a place that a script chose holds only
    if they stand there.
    """
    about = [*form.about, *(f"name:{name}" for name in form.name if name.strip())]
    if form.decision is not Decision.ADD or not form.words.strip():
        return about
    chosen = target(db, standing, about[0]) if about else None
    if isinstance(chosen, Words) and chosen.quote.split() == form.words.split():
        return about
    return [f"quote:{form.article}:{form.words}"]


def _ready(desk: Desk, form: Filled, sent: Sent, about: list[str]) -> Filled:
    """The form with all that it is about in ``about``, its changes alone, and its file kept under a name."""
    if len(form.field) != len(form.value) or len(form.was) not in {0, len(form.value)}:
        raise UsageError("each field takes one value; load the screen anew")
    was: list[str | None] = [*form.was] or [None] * len(form.value)
    changed = [(f, v.strip()) for f, v, w in zip(form.field, form.value, was, strict=True) if w is None or v != w]
    attachment = form.attachment.strip()
    if form.decision is Decision.ATTACH and sent.file:
        attachment = keep(desk.folder, sent.file, sent.content).stated
    return form.model_copy(
        update={
            "about": about,
            "name": [],
            "field": [field for field, _ in changed],
            "value": [value for _, value in changed],
            "was": [],
            "attachment": attachment,
        }
    )


def _made(db: Database, standing: Decided, form: Filled) -> Judgement:
    """The judgement that a form asks for.

    Raises:
        UsageError: It points at nothing, or lacks what it needs.
        ValueError: Its parts do not fit together.
    """
    if not form.about:
        raise UsageError("choose what this is about")
    if form.decision is Decision.NOTE and not form.reason.strip():
        raise UsageError("a note needs words: write it under “Why”")
    changes = tuple(_change(field, value) for field, value in zip(form.field, form.value, strict=True))
    if form.decision is Decision.ADD:
        changes = tuple(change for change in changes if change.value)
    made = judgement(
        form.decision,
        tuple(dict.fromkeys(target(db, standing, pointed) for pointed in form.about)),
        reason=form.reason.strip(),
        by=" ".join(form.by.split()),
        at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        changes=changes,
        verdict=form.verdict if form.decision in {Decision.VERDICT, Decision.JOIN} else None,
        attachment=form.attachment or None,
    )
    if not made.by:
        raise UsageError("say who decides: your name is missing")
    return made


def _change(field: EditedField, value: str) -> Change:
    match field:
        case EditedField.VALUE:
            value = value.replace(",", "").replace(" ", "")
            try:
                float(value)
            except ValueError as error:
                raise UsageError("a value is a number in base units, such as 104000000") from error
        case EditedField.PERIOD if value and interval(value) is None:
            raise UsageError("a time is written in EDTF: 2024, 2024-03, 2024-03-16, 2021/2024, ../2028")
    return Change(field=field, value=value)


def _onward(form: Filled, made: Judgement, now: Decided) -> str:
    """Where to go on: to the next of the queue, to what a decision made, or back."""
    if made.decision in REMARKS or made.decision is Decision.UNDO:
        return own(form.back)
    if form.onward:
        return own(form.onward)
    if made.decision in {Decision.JOIN, Decision.SPLIT, Decision.ADD} and not made.before_comparing:
        found = [finding.id for finding in now.now.compared.findings if made.id in finding.judged]
        places = now.places.get(made.id, ())
        if made.decision is Decision.ADD and places:
            return address(places[0])
        if found:
            return f"/findings/{quote(found[0], safe='')}"
    return own(form.back)

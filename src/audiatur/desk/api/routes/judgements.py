"""What people decided: lists of it, and new decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import JSONResponse, Response
from pydantic import ValidationError
from sqlite_utils import Database

from audiatur.desk.api.records.answers import Meanwhile, Page, Refusal
from audiatur.desk.api.records.judgements import Given, GivenTogether, JudgementRow, OrphanRow, Stored, Undoing
from audiatur.desk.api.routes.common import GONE, Read, Reader
from audiatur.desk.api.wanted import JudgementsWanted, Wanted
from audiatur.desk.decided import Decided
from audiatur.desk.effect import refuse_without_effect
from audiatur.desk.targets import target
from audiatur.errors import UsageError
from audiatur.export.rows import judgements as rows
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Decision, Judgement, judgement
from audiatur.store.judgements import append_together, newest_on

router = APIRouter()
CONFLICT: dict[int | str, dict[str, Any]] = {
    409: {"model": Meanwhile, "description": "Somebody decided on the same thing since; nothing is stored"}
}
TOO_LARGE: dict[int | str, dict[str, Any]] = {413: {"model": Refusal, "description": "Too much at once"}}


@router.get("/judgements", summary="What people decided")
def judgements(reader: Read, wanted: Annotated[JudgementsWanted, Query()]) -> Page[JudgementRow]:
    """Every judgement, oldest first, with what became of it."""
    with reader.desk.opened() as db:
        decided = reader.desk.decided(db)
    places = [
        place
        for place, each in enumerate(decided.judgements, start=1)
        if place > wanted.after and wanted.decision in {None, each.decision} and wanted.by in {None, each.by}
    ]
    shown = places[: wanted.limit]
    return Page(
        records=_shown(decided, [decided.judgements[place - 1] for place in shown]),
        next=shown[-1] if len(places) > len(shown) else None,
    )


@router.get("/judgements/{identity}", summary="A judgement", responses=GONE)
def one(reader: Read, identity: str) -> JudgementRow:
    """One judgement, with what became of it."""
    with reader.desk.opened() as db:
        decided = reader.desk.decided(db)
    return _shown(decided, [_given(decided, identity)])[0]


@router.get("/orphans", summary="Judgements that find nothing to hold on to")
def orphans(reader: Read, wanted: Annotated[Wanted, Query()]) -> Page[OrphanRow]:
    """Judgements whose words are gone, and why."""
    with reader.desk.opened() as db:
        found = tuple(reader.desk.decided(db).orphans.values())
    last = wanted.after + wanted.limit
    shown = tuple(OrphanRow(judgement=each.judgement, reason=each.reason) for each in found[wanted.after : last])
    return Page(records=shown, next=last if last < len(found) else None)


@router.post(
    "/judgements",
    status_code=201,
    summary="Decide",
    response_model=Stored,
    responses={**CONFLICT, **TOO_LARGE},
)
def decide(reader: Read, given: GivenTogether) -> Stored | Response:
    """Stores decisions, all of them or none."""
    with reader.desk.opened() as db:
        decided = reader.desk.decided(db)
        made = [_made(db, decided, each) for each in given.judgements]
        return _store(reader, db, decided, made, [each.seen for each in given.judgements])


@router.post(
    "/judgements/{identity}/undo",
    status_code=201,
    summary="Take a judgement back",
    response_model=Stored,
    responses={**GONE, **CONFLICT, **TOO_LARGE},
)
def undo(reader: Read, identity: str, given: Undoing) -> Stored | Response:
    """Stores that a judgement holds no longer; it stays, and undoing the undo brings it back."""
    with reader.desk.opened() as db:
        decided = reader.desk.decided(db)
        _given(decided, identity)
        about = (f"judgement:{identity}",)
        asked = Given(decision=Decision.UNDO, about=about, reason=given.reason, by=given.by, seen=given.seen)
        made = _made(db, decided, asked)
        return _store(reader, db, decided, [made], [given.seen])


def _given(decided: Decided, identity: str) -> Judgement:
    found = next((each for each in decided.judgements if each.id == identity), None)
    if found is None:
        raise HTTPException(404, "None of the judgements has that id.")
    return found


def _made(db: Database, decided: Decided, given: Given) -> Judgement:
    """The judgement that is asked for.

    Raises:
        UsageError: It points at nothing, lacks what it needs, or its parts do not fit together.
    """
    by = " ".join(given.by.split())
    if not by:
        raise UsageError("by: say who decides")
    try:
        return judgement(
            given.decision,
            tuple(dict.fromkeys(target(db, decided, pointed) for pointed in given.about)),
            reason=given.reason.strip(),
            by=by,
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            changes=given.changes,
            verdict=given.verdict,
            attachment=given.attachment,
        )
    except ValidationError as error:
        raise UsageError("; ".join(each["msg"].removeprefix("Value error, ") for each in error.errors())) from error
    except ValueError as error:
        raise UsageError(str(error)) from error


def _store(reader: Reader, db: Database, decided: Decided, made: list[Judgement], seen: list[str]) -> Stored | Response:
    """Stores decisions that have an effect and that nobody came before.

    Raises:
        UsageError: One of them would do nothing.
    """
    newer = _newer(decided, made, seen)
    if newer is None:
        refuse_without_effect(db, decided, made)
        newer = append_together(reader.desk.folder, made, seen)
    now = reader.desk.decided(db)
    if newer is None:
        return Stored(judgements=_shown(now, made))
    (shown,) = _shown(now, [newer])
    error = f"{newer.by} decided on the same thing at {newer.at}; nothing is stored. Read it, and give its id as seen."
    return JSONResponse(Meanwhile(error=error, newer=shown).model_dump(mode="json"), 409)


def _newer(decided: Decided, made: list[Judgement], seen: list[str]) -> Judgement | None:
    """What somebody decided on the same thing since: told before that nothing is left to decide."""
    found = (newest_on(one.about, decided.judgements, known) for one, known in zip(made, seen, strict=True))
    return next((each for each in found if each), None)


def _shown(decided: Decided, judgements: Sequence[Judgement]) -> tuple[JudgementRow, ...]:
    """These judgements with what became of them."""
    wanted = {each.id for each in judgements}
    whole = Dossier(version="", judgements=decided.judgements, orphans=tuple(decided.orphans.values()))
    found = {str(row["id"]): JudgementRow.model_validate(row) for row in rows.judgements(whole) if row["id"] in wanted}
    return tuple(found[each.id] for each in judgements)

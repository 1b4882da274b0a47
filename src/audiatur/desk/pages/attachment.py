"""The hash of an attached file in, its bytes out: to be kept, never shown."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.judgements.attached import attached
from audiatur.store.attachments import place

router = APIRouter(include_in_schema=False)


@router.get("/attachments/{sha256}")
def download(request: Request, desk: OnDesk, sha256: str) -> Response:
    """The file of that hash, if a judgement names it."""
    with desk.opened() as db:
        named = (attached(judgement.attachment) for judgement in desk.decided(db).judgements)
        found = next((each for each in named if each and each.sha256 == sha256), None)
        if found is None or not place(desk.folder, sha256).is_file():
            return screen(request, "gone.html", desk.catalogue(db), 404, what="file")
    return FileResponse(
        place(desk.folder, sha256),
        media_type="application/octet-stream",
        filename=found.name,
        content_disposition_type="attachment",
    )

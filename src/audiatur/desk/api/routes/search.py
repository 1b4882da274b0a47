"""The search screen for programs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from audiatur.desk.api.routes.common import Read
from audiatur.desk.queries.search import Hits, Wanted
from audiatur.desk.queries.search import search as found_by

router = APIRouter()


@router.get("/search", summary="Claims that have words, as the search screen finds them")
def search(reader: Read, wanted: Annotated[Wanted, Query()]) -> Hits:
    """Claims as the machine found them, the best match first."""
    with reader.desk.opened() as db:
        return found_by(db, wanted)

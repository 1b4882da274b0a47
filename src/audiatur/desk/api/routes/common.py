"""What every list and record asks of a request."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Depends, HTTPException, Request
from sqlite_utils import Database

from audiatur.desk.api.people import LatestPeople, People
from audiatur.desk.api.records.answers import Refusal
from audiatur.desk.pages.common import OnDesk


class Reader:
    """The desk, and what people made of its records."""

    def __init__(self, request: Request, desk: OnDesk) -> None:
        self.desk = desk
        self._people: LatestPeople = request.app.state.people

    def people(self, db: Database) -> People | None:
        """What people touched; None where nothing is decided."""
        return self._people.of(db, self.desk.decided(db))


Read = Annotated[Reader, Depends(Reader)]
GONE: dict[int | str, dict[str, Any]] = {404: {"model": Refusal, "description": "There is no such record"}}
"""The answer where no record has the id. FastAPI asks for this untyped form."""


def gone(table: str) -> HTTPException:
    """The answer to an id that no record of a table has."""
    return HTTPException(404, f"None of the {table} has that id in the newest build, or a person rejected it.")

"""A table of the store and the row that each of its records becomes in; a page of rows, or the one of an id, out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from audiatur.desk.api import lists
from audiatur.desk.api.lists import Stored
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.routes.common import Reader, gone
from audiatur.desk.api.wanted import Wanted
from audiatur.export.rows.row import Row
from audiatur.model.record import Record

Shown = TypeVar("Shown", bound=Record)


@dataclass(frozen=True)
class Listing(Generic[Shown]):
    """How the records of one table are answered.

    Attributes:
        table: Its name.
        shape: What an answer looks like.
        row: What the exports make of a stored record, which is that shape.
        beside: A column that is wanted beside the record, in SQL.
        judged: Whether people's judgements change its records.
    """

    table: str
    shape: type[Shown]
    row: Callable[[Stored], Row]
    beside: str = "null"
    judged: bool = True

    def page(self, reader: Reader, wanted: Wanted) -> Page[Shown]:
        """Those that are wanted, as people judged them."""
        with reader.desk.opened() as db:
            people = reader.people(db) if self.judged else None
            found = lists.page(db, people, self.table, wanted, self.beside)
        return Page(records=tuple(map(self._shown, found.rows)), next=found.next)

    def one(self, reader: Reader, identity: str) -> Shown:
        """The one of that id, as people judged it.

        Raises:
            HTTPException: 404, where there is none or a person rejected it.
        """
        with reader.desk.opened() as db:
            found = lists.one(db, reader.people(db) if self.judged else None, self.table, identity, self.beside)
        if found is None:
            raise gone(self.table)
        return self._shown(found)

    def _shown(self, stored: Stored) -> Shown:
        return self.shape.model_validate(self.row(stored))

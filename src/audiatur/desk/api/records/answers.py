"""What every answer is made of: a page of records, or what was wrong."""

from __future__ import annotations

from typing import Generic, TypeVar

from audiatur.desk.api.records.judgements import JudgementRow
from audiatur.model.finding import Verdict
from audiatur.model.record import Record

R = TypeVar("R", bound=Record)


class Page(Record, Generic[R]):
    """Some records of a list, in the order of the dossier.

    Attributes:
        records: At most as many as were asked for; fewer where they are large.
        next: Give it as ``after`` for those that follow; null where none do.
    """

    records: tuple[R, ...]
    next: int | None


class Refusal(Record):
    """Why a request was not answered, and what to do."""

    error: str


class Meanwhile(Refusal):
    """Somebody decided on the same thing since: nothing was stored.

    Attributes:
        newer: That judgement; who has seen it gives its id as ``seen``.
    """

    newer: JudgementRow


class Summary(Record):
    """What the newest build holds, in short.

    Attributes:
        version: Of the Audiatur that built it.
        run: Number of the build: what was fetched before another number may be old.
        documents: How many articles.
        claims: How many claims the machine found.
        findings: How many findings of each verdict the machine found.
        judgements: How many judgements people gave.
        lists: Paths of the lists of records.
    """

    version: str
    run: int
    documents: int
    claims: int
    findings: dict[Verdict, int]
    judgements: int
    lists: tuple[str, ...]

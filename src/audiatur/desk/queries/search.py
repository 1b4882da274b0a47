"""Words and fields to look for in, the claims that have them out, a page at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlencode

from pydantic import Field
from sqlite_utils import Database

from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.record import Record

PAGE = 40
MOST_WORDS = 20
COUNTED = 1000
"""Matches beyond are not counted: nobody pages through them, and counting them all is the slow part."""

ANSWERED = "from findings join finding_claims on finding_claims.finding = findings.id"


class Wanted(Record):
    """What to look for; an empty field asks for nothing. All that are given must hold.

    Attributes:
        text: Words that stand in the claim's words, speaker or subject, each as the beginning of a word.
        verdict: Of a finding that the claim answers.
        article: Id of a document.
        speaker: Who says it, as named.
        commitment: How firmly.
        question: Id of a finding that the claim answers.
        measure: What is measured.
        period: EDTF or its beginning: "2024" finds "2024-03" too.
        page: 1 is the first.
    """

    text: str = Field(default="", max_length=500)
    verdict: Verdict | None = None
    article: str = Field(default="", max_length=200)
    speaker: str = Field(default="", max_length=500)
    commitment: Commitment | None = None
    question: str = Field(default="", max_length=200)
    measure: str = Field(default="", max_length=200)
    period: str = Field(default="", max_length=50)
    page: int = Field(default=1, ge=1, le=10_000)

    def address(self) -> str:
        """All but the page, as it stands in an address."""
        given = self.model_dump(mode="json", exclude_defaults=True, exclude={"page"})
        return urlencode(given)


class Hit(Record):
    """One claim that was found.

    Attributes:
        claim: Its id.
        document: Id of its document.
        words: Its exact words.
        speaker: Who says it; empty for the outlet's own voice.
        commitment: How firmly.
        period: EDTF, or empty.
        finding: Id of the heaviest finding it answers, or empty.
        label: That finding's question.
        verdict: That finding's verdict.
    """

    claim: str
    document: str
    words: str
    speaker: str
    commitment: str
    period: str
    finding: str = ""
    label: str = ""
    verdict: Verdict | None = None


class Hits(Record):
    """One page of what was found.

    Attributes:
        hits: In the order of the dossier; where words were looked for, the best match first, unless there are more than
            ``COUNTED``: to rank them all is slow, and a search so wide wants more words.
        count: How many there are in all, counted to ``COUNTED`` + 1.
        page: Which page this is.
        pages: How many there are.
    """

    hits: tuple[Hit, ...]
    count: int
    page: int
    pages: int


def search(db: Database, wanted: Wanted) -> Hits:
    """The claims that have all that is wanted."""
    tables, where, values, order = _query(wanted)
    given, asked = _findings(wanted)
    many = bool(given) and _count(db, f"select distinct finding_claims.claim {ANSWERED} where {given}", asked) > COUNTED
    if given:
        # The claims of a few findings are gathered; of many, each claim that comes by is asked whether it is one.
        where.append(
            f"exists (select 1 from finding_claims cross join findings on findings.id = finding_claims.finding "  # noqa: S608 -- our own words
            f"where finding_claims.claim = claims.id and {given})"
            if many
            else f"claims.id in (select finding_claims.claim {ANSWERED} where {given})"
        )
    condition = " and ".join(where) or "true"
    if many and len(where) == 1:
        count = COUNTED + 1
    else:
        count = _count(db, f"select 1 from {tables} where {condition}", [*values, *asked])  # noqa: S608 -- our own words; what is asked for stands in values
    if count > COUNTED:
        order = order.replace("claims_fts.rank, claims.number", "claims_fts.rowid")
    chosen = (
        "select claims.id, claims.document, claims.quote, claims.speaker, claims.commitment, claims.period "  # noqa: S608 -- as above
        f"from {tables} where {condition} order by {order} limit ? offset ?"
    )
    rows = db.execute(chosen, [*values, *asked, PAGE, (wanted.page - 1) * PAGE]).fetchall()
    return Hits(
        hits=tuple(_hit(db, *row) for row in rows),
        count=count,
        page=wanted.page,
        pages=max(1, -(-count // PAGE)),
    )


def _count(db: Database, query: str, values: Sequence[str | int]) -> int:
    """How many rows a question has, counted to ``COUNTED`` + 1."""
    counted = f"select count(*) from ({query} limit {COUNTED + 1})"  # noqa: S608 -- our own words
    return int(db.execute(counted, values).fetchone()[0])


def _query(wanted: Wanted) -> tuple[str, list[str], list[str | int], str]:
    """Tables, conditions on the claims themselves, their values, and the order."""
    tables, order = "claims", "claims.number"
    where: list[str] = []
    values: list[str | int] = []
    if match := full_text(wanted.text):
        tables = "claims_fts join claims on claims.number = claims_fts.rowid"
        order = "claims_fts.rank, claims.number"
        where.append("claims_fts match ?")
        values.append(match)
    elif wanted.text.strip():
        where.append("false")
    for column, value in (
        ("document", wanted.article),
        ("speaker", wanted.speaker),
        ("commitment", wanted.commitment.value if wanted.commitment else ""),
        ("measure", wanted.measure),
    ):
        if value:
            where.append(f"claims.[{column}] = ?")
            values.append(value)
    if wanted.period:
        where.append("claims.period >= ? and claims.period < ? || char(1114111)")  # begins so, by the index
        values += [wanted.period, wanted.period]
    return tables, where, values, order


def _findings(wanted: Wanted) -> tuple[str, list[str]]:
    """The condition on a finding that the claims must answer, and its values; empty where none is wanted."""
    asked = {"id": wanted.question, "verdict": wanted.verdict.value if wanted.verdict else ""}
    given = {column: value for column, value in asked.items() if value}
    return " and ".join(f"findings.{column} = ?" for column in given), [*given.values()]


def full_text(text: str) -> str:
    """What SQLite's full-text search is asked: every word, as the beginning of one. Signs of its own mean nothing.

    >>> full_text('arms "deal" OR')
    '"arms"* "deal"* "OR"*'
    """
    return " ".join(f'"{word}"*' for word in _words(text))


def _words(text: str) -> Iterator[str]:
    for count, word in enumerate(re.findall(r"\w+", text)):
        if count >= MOST_WORDS:
            return
        yield word


def _hit(
    db: Database, claim: str, document: str, quote: str, speaker: str | None, commitment: str, period: str | None
) -> Hit:
    query = (
        "select findings.id, findings.question, findings.verdict from finding_claims "
        "join findings on findings.id = finding_claims.finding where finding_claims.claim = ? "
        "order by findings.weight desc, findings.number limit 1"
    )
    found = db.execute(query, [claim]).fetchone() or ("", "", None)
    return Hit(
        claim=claim,
        document=document,
        words=quote,
        speaker=speaker or "",
        commitment=commitment,
        period=period or "",
        finding=found[0],
        label=found[1],
        verdict=Verdict(found[2]) if found[2] else None,
    )

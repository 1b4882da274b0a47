"""What there is to ask for."""

from __future__ import annotations

from fastapi import APIRouter

from audiatur.desk.api.records.answers import Summary
from audiatur.desk.api.routes.common import Read
from audiatur.export.rows.nouns import NOUNS
from audiatur.model.finding import Verdict

router = APIRouter()


@router.get("/", summary="What the newest build holds")
def show(reader: Read) -> Summary:
    """The build in short, and the lists of records."""
    with reader.desk.opened() as db:
        catalogue = reader.desk.catalogue(db)
        version = db.execute("select value from about where name = 'version'").fetchone()
        return Summary(
            version=version[0] if version else "",
            run=catalogue.run,
            documents=len(catalogue.articles),
            claims=catalogue.claims,
            findings={Verdict(verdict): count for verdict, count in catalogue.verdicts.items()},
            judgements=len(reader.desk.decided(db).judgements),
            lists=tuple(f"/api/{noun}" for noun in (*NOUNS, "orphans")),
        )

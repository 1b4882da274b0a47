"""An open database in, what every screen names out: the articles with their sigla, and what can be filtered by."""

from __future__ import annotations

from collections import defaultdict

from sqlite_utils import Database

from audiatur.dossier.lookup import sigla_of
from audiatur.model.record import Record

MOST_CHOICES = 200
"""Of one list to choose from; the search field finds the others."""


class Listed(Record):
    """One article in a list.

    Attributes:
        id: Id of the document.
        siglum: The sign that stands for it on every screen.
        name: Outlet, or file name where none is shown.
        title: Its title, or empty.
        published: EDTF, or empty.
        file: Name as given.
        url: Its address, or empty.
        claims: How many claims it makes.
    """

    id: str
    siglum: str
    name: str
    title: str
    published: str
    file: str
    url: str
    claims: int


class Catalogue(Record):
    """What the newest build holds, in short.

    Attributes:
        run: Number of that build; a larger one makes this catalogue old.
        articles: All articles in the order of their sigla.
        speakers: Those most quoted, in the order of the alphabet.
        measures: What is most measured, in the order of the alphabet.
        verdicts: How many findings have each verdict.
        failing: How many sums do not compute.
        claims: How many claims there are.
    """

    run: int
    articles: tuple[Listed, ...]
    speakers: tuple[str, ...]
    measures: tuple[str, ...]
    verdicts: dict[str, int]
    failing: int
    claims: int

    def sigla(self) -> dict[str, str]:
        """The sign of each document, by id."""
        return {article.id: article.siglum for article in self.articles}


def newest_run(db: Database) -> int:
    """The number of the build that the database shows; 0 before the first."""
    return int(db.execute("select coalesce(max(number), 0) from runs").fetchone()[0])


def catalogue(db: Database) -> Catalogue:
    """What the newest build holds."""
    claims = dict(db.execute("select document, count(*) from claims group by document").fetchall())
    groups: dict[str, list[str]] = defaultdict(list)
    rows = db.execute(
        "select id, file, outlet, title, published, url, copy_group from documents order by number"
    ).fetchall()
    for identity, *_, group in rows:
        groups[group].append(identity)
    by_id = {row[0]: row for row in rows}
    sigla = sigla_of(by_id, (tuple(members) for members in groups.values() if len(members) > 1))
    return Catalogue(
        run=newest_run(db),
        articles=tuple(
            Listed(
                id=identity,
                siglum=siglum,
                name=by_id[identity][2] or by_id[identity][1],
                title=by_id[identity][3] or "",
                published=by_id[identity][4] or "",
                file=by_id[identity][1],
                url=by_id[identity][5] or "",
                claims=claims.get(identity, 0),
            )
            for identity, siglum in sigla.items()
        ),
        speakers=_most(db, "speaker"),
        measures=_most(db, "measure"),
        verdicts=dict(db.execute("select verdict, count(*) from findings group by verdict").fetchall()),
        failing=db.execute("select count(*) from checks where verdict = 'inconsistent'").fetchone()[0],
        claims=sum(claims.values()),
    )


def _most(db: Database, column: str) -> tuple[str, ...]:
    """The commonest values of a column of the claims."""
    query = (
        f"select [{column}] from claims where [{column}] is not null group by [{column}] "  # noqa: S608 -- names of our own schema
        f"order by count(*) desc, [{column}] limit ?"
    )
    return tuple(sorted(value for (value,) in db.execute(query, [MOST_CHOICES])))

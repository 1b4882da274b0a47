"""A finding in, other questions that it may be one with out: by what they share, by words, and those people made."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from audiatur.desk.decided import Decided
from audiatur.desk.queries.search import full_text
from audiatur.model.finding import Finding, Verdict
from audiatur.model.record import Record

MOST = 12
"""Of one sort."""


class Related(Record):
    """Another question.

    Attributes:
        id: Id of its finding.
        label: The question.
        verdict: What the finding amounts to.
        documents: How many articles answer it.
        why: What it shares, in two words.
    """

    id: str
    label: str
    verdict: Verdict
    documents: int
    why: str


COLUMNS = "findings.id, findings.question, findings.verdict, findings.documents"
HEAVIEST = "order by findings.weight desc, findings.number limit ?"
WAYS = {
    "shares a claim": "id in (select other.finding from finding_claims as own join finding_claims as other "
    "on other.claim = own.claim where own.finding = ?)",
    "same subject": "subject = ?",
    "same measure": "measure = ?",
}


def related(db: Database, finding: Finding, gone: Collection[str]) -> tuple[Related, ...]:
    """Questions that share a claim, subject or measure with a finding; each once, without those that are gone."""
    question = finding.question
    asked = {"shares a claim": finding.id, "same subject": question.subject, "same measure": question.measure}
    found: dict[str, Related] = {}
    for why, condition in WAYS.items():
        if asked[why]:
            query = f"select {COLUMNS} from findings where {condition} {HEAVIEST}"  # noqa: S608 -- our own words
            for row in db.execute(query, [asked[why], MOST + len(gone) + 1]).fetchmany(MOST):
                found.setdefault(row[0], _related(row, why))
    return tuple(each for each in found.values() if each.id != finding.id and each.id not in gone)


def worded(db: Database, text: str, finding: Finding, gone: Collection[str]) -> tuple[Related, ...]:
    """Questions whose claims, or whose own words, have these words."""
    match = full_text(text)
    if not match:
        return ()
    query = (
        f"select {COLUMNS} from findings where question like ? escape '\\' "  # noqa: S608 -- our own words
        "or id in (select finding from finding_claims join claims on claims.id = finding_claims.claim "
        "join claims_fts on claims_fts.rowid = claims.number "
        f"where claims_fts match ?) {HEAVIEST}"
    )
    rows = db.execute(query, [f"%{like(text)}%", match, 2 * MOST])
    return tuple(_related(row, "found") for row in rows if row[0] != finding.id and row[0] not in gone)


def of_people(decided: Decided, finding: Finding, text: str = "") -> tuple[Related, ...]:
    """Questions that came of decisions, which no table holds; only those with all these words, where any are given."""
    before = {each.id for each in decided.machine.compared.findings}
    made = [each for each in decided.now.compared.findings if each.id not in before | {finding.id}]
    wanted = text.casefold().split()
    found = [each for each in made if all(word in _words(decided, each) for word in wanted)]
    found.sort(key=lambda each: not _is_near(each, finding))
    return tuple(
        Related(
            id=each.id,
            label=each.question.label,
            verdict=each.verdict,
            documents=each.documents,
            why="made by people",
        )
        for each in found[:MOST]
    )


def _words(decided: Decided, finding: Finding) -> str:
    """A question's own words and those of its claims."""
    texts = {document.id: document.text for document in decided.now.documents}
    claims = (decided.claim(identity) for identity in finding.claims)
    quotes = (claim.span.quote(texts[claim.document]) for claim in claims if claim)
    return "\n".join([finding.question.label, *quotes]).casefold()


def _is_near(one: Finding, other: Finding) -> bool:
    left, right = one.question, other.question
    shared = bool(set(one.claims) & set(other.claims))
    return shared or bool(left.subject and left.subject == right.subject) or left.measure == right.measure is not None


def like(text: str) -> str:
    r"""Words for SQLite's ``like … escape '\'``: signs of its own mean nothing."""
    return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _related(row: tuple[str, str, str, int], why: str) -> Related:
    identity, label, verdict, documents = row
    return Related(id=identity, label=label, verdict=Verdict(verdict), documents=documents, why=why)

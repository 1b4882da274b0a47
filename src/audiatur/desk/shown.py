"""The id of a record in; the few records that its screen shows, as people would have them, out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlite_utils import Database

from audiatur.desk.decided import Decided
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.store import part


def finding(db: Database, decided: Decided, identity: str) -> Dossier | None:
    """One finding with its claims; as the machine left it where a person made it another or rejected it."""
    touched = decided.finding(identity)
    if touched is None:
        return part.finding(db, identity)
    return _of(db, decided.now, touched.claims[: part.MOST_CLAIMS], findings=(touched,))


def check(db: Database, decided: Decided, identity: str) -> Dossier | None:
    """One sum with its claims; as the machine left it where a person rejected it."""
    touched = decided.check(identity)
    found = part.check(db, identity)
    if touched is None or found is None:
        return found
    return found.model_copy(update={"compared": found.compared.model_copy(update={"checks": (touched,)})})


def claim(db: Database, decided: Decided, identity: str) -> Dossier | None:
    """One claim, first of its reading, with its findings and checks; as the machine left it where it was rejected."""
    touched = decided.claim(identity)
    found = part.claim(db, identity)
    if touched is None:
        return found
    machine = found.compared if found else Compared()
    return _of(
        db,
        decided.now,
        [identity],
        findings=_findings(decided, machine.findings, {identity}),
        checks=_checks(decided, machine.checks, {identity}),
    )


def article(db: Database, decided: Decided, identity: str) -> Dossier | None:
    """A document with all that was read in it."""
    found = part.article(db, identity)
    if found is None:
        return None
    (reading,) = found.readings
    before = {each.id for other in decided.machine.readings for each in other.claims}
    now = [each for other in decided.now.readings if other.document == identity for each in other.claims]
    claims = [each for each in reading.claims if each.id not in before] + now
    claims.sort(key=lambda each: (each.span.start, each.span.end))
    ids = {each.id for each in claims}
    compared = Compared(
        findings=_findings(decided, found.compared.findings, ids), checks=_checks(decided, found.compared.checks, ids)
    )
    readings = (reading.model_copy(update={"claims": tuple(claims)}),)
    return found.model_copy(update={"readings": readings, "compared": compared})


def _findings(decided: Decided, machine: Iterable[Finding], claims: Collection[str]) -> tuple[Finding, ...]:
    """The findings of these claims: the machine's, and in the place of touched ones what they are now."""
    touched = {each.id for each in decided.machine.compared.findings}
    now = (each for each in decided.now.compared.findings if not set(claims).isdisjoint(each.claims))
    return (*(each for each in machine if each.id not in touched), *now)


def _checks(decided: Decided, machine: Iterable[Check], claims: Collection[str]) -> tuple[Check, ...]:
    touched = {each.id for each in decided.machine.compared.checks}
    now = (each for each in decided.now.compared.checks if not set(claims).isdisjoint(each.claims))
    return (*(each for each in machine if each.id not in touched), *now)


def _of(
    db: Database,
    dossier: Dossier,
    claims: Collection[str],
    *,
    findings: tuple[Finding, ...],
    checks: tuple[Check, ...] = (),
) -> Dossier:
    """These claims of a dossier, with their documents and nothing else."""
    wanted = frozenset(claims)
    kept = {reading.document: _kept(reading.claims, wanted) for reading in dossier.readings}
    shown = dossier.model_copy(
        update={
            "documents": tuple(document for document in dossier.documents if kept.get(document.id)),
            "readings": tuple(
                reading.model_copy(update={"claims": kept[reading.document]})
                for reading in dossier.readings
                if kept[reading.document]
            ),
            "compared": Compared(findings=findings, checks=checks),
        }
    )
    return part.with_sentences(db, shown)


def _kept(claims: Iterable[Claim], wanted: frozenset[str]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.id in wanted)

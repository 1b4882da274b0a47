"""Judgements that are about to be stored in; nothing out, or in words why they would do nothing."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from audiatur.desk.decided import Decided, decided, touched
from audiatur.errors import UsageError
from audiatur.judgements.judged import judged
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Decision, Judgement, OfJudgement, Orphan


def refuse_without_effect(db: Database, standing: Decided, made: Sequence[Judgement]) -> None:
    """Tries judgements out before they are stored, one after another.

    Raises:
        UsageError: One of them would find nothing to hold on to, or takes back what was taken back already.
    """
    gone = set(standing.undone)
    for each in made:
        if each.decision is Decision.UNDO:
            about = {target.id for target in each.about if isinstance(target, OfJudgement)}
            if about & gone:
                raise UsageError("this was undone already; nothing is left to undo")
            gone |= about
    ids = {each.id for each in made if each.decision is not Decision.UNDO}
    if lost := next((orphan for orphan in _orphans(db, standing, made) if orphan.judgement in ids), None):
        raise UsageError(f"this would have no effect: {lost.reason}")


def _orphans(db: Database, standing: Decided, made: Sequence[Judgement]) -> tuple[Orphan, ...]:
    undoing = [each for each in made if each.decision is Decision.UNDO]
    if len(undoing) == len(made):
        return ()
    if undoing:
        return tuple(decided(db, [*standing.judgements, *made]).orphans.values())
    # They come after all that stands, so they are applied to what that made, and it is not made once more.
    whole = _both(standing, touched(db, made))
    return judged(whole.model_copy(update={"judgements": tuple(made)})).orphans


def _both(standing: Decided, machine: Dossier) -> Dossier:
    """What is decided already, and beside it the machine's records that nobody touched yet."""
    before, now = standing.machine, standing.now
    claims = {claim.id for reading in before.readings for claim in reading.claims}
    findings = {finding.id for finding in before.compared.findings}
    checks = {check.id for check in before.compared.checks}
    fresh = (
        reading.model_copy(update={"claims": tuple(claim for claim in reading.claims if claim.id not in claims)})
        for reading in machine.readings
    )
    new = machine.compared
    compared = now.compared.model_copy(
        update={
            "findings": (*now.compared.findings, *(each for each in new.findings if each.id not in findings)),
            "checks": (*now.compared.checks, *(each for each in new.checks if each.id not in checks)),
            "entities": tuple(dict.fromkeys([*now.compared.entities, *new.entities])),
        }
    )
    documents = {document.id: document for document in (*now.documents, *machine.documents)}
    return now.model_copy(
        update={
            "documents": tuple(documents.values()),
            "readings": (*now.readings, *fresh),
            "compared": compared,
            "orphans": (),
        }
    )

"""What a person types in (ids, names, files) and a dossier, what a judgement is about out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.errors import UsageError
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import (
    Decision,
    OfJudgement,
    OfName,
    Target,
    article,
    of_check,
    of_finding,
    words,
)


def targets(dossier: Dossier, decision: Decision, given: Sequence[str]) -> tuple[Target, ...]:
    """What each of these words stands for.

    Args:
        dossier: As people judged it, since that is what they saw.
        decision: What is decided; ``unite`` and ``part`` are about names, whatever they look like.
        given: Ids of claims, findings, checks, judgements or documents, or their beginnings; names of files.

    Raises:
        UsageError: One of them stands for nothing, or for several things.
    """
    if decision in {Decision.UNITE, Decision.PART}:
        return tuple(OfName(name=name) for name in given)
    known = _known(dossier)
    return tuple(_one(known, text) for text in given)


def _one(known: dict[str, Target], text: str) -> Target:
    found = [text] if text in known else [name for name in known if name.startswith(text)]
    if len(found) != 1:
        many = f"stands for {len(found)} things" if found else "is no id and no file of this dossier"
        raise UsageError(f"“{text}” {many}; see the ids with: audiatur show DOSSIER findings --json")
    return known[found[0]]


def _known(dossier: Dossier) -> dict[str, Target]:
    documents = {document.id: document for document in dossier.documents}
    claims = {claim.id: claim for reading in dossier.readings for claim in reading.claims}
    known: dict[str, Target] = {}
    for document in dossier.documents:
        known[document.id] = known[document.file] = article(document)
    for claim in claims.values():
        known[claim.id] = words(documents[claim.document], claim.span)
    for finding in dossier.compared.findings:
        known[finding.id] = of_finding(finding, claims, documents)
    for check in dossier.compared.checks:
        known[check.id] = of_check(check, documents)
    for judgement in dossier.judgements:
        known[judgement.id] = OfJudgement(id=judgement.id)
    return known

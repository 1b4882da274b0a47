"""What a form or script points at in ("finding:ID", "words:DOCUMENT:START:END"), the Target of a judgement out."""

from __future__ import annotations

import re
from itertools import islice

from sqlite_utils import Database

from audiatur.desk.decided import Decided
from audiatur.errors import UsageError
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import OfJudgement, OfName, Target, article, of_check, of_finding, words
from audiatur.model.span import Span
from audiatur.store import part

MOST_DIGITS = 12
"""Of an offset: no text is longer."""


def target(db: Database, decided: Decided, pointed: str) -> Target:
    """What is pointed at, by what it holds.

    Args:
        db: Open database.
        decided: What people decided so far; a finding that a person made stands only there.
        pointed: Kind, colon, id: ``finding``, ``check``, ``claim``, ``article``, ``judgement``; ``name`` with the name
            itself; ``words`` with a document's id and two offsets; ``quote`` with a document's id and words that
            stand in it once, whatever white space is between them.

    Raises:
        UsageError: There is no such thing.
    """
    kind, _, identity = pointed.partition(":")
    found: Target | None = None
    match kind:
        case "finding":
            found = _finding(db, decided, identity)
        case "check":
            found = _check(db, identity)
        case "claim":
            found = _claim(db, decided, identity)
        case "article":
            found = article(_shown(part.headed(db, identity), "article").documents[0])
        case "words":
            found = _words(db, identity)
        case "quote":
            found = _quote(db, identity)
        case "name" if identity.strip():
            found = OfName(name=identity.strip())
        case "judgement" if any(judgement.id == identity for judgement in decided.judgements):
            found = OfJudgement(id=identity)
    if found is None:
        raise UsageError(f"there is no {kind or 'thing'} of that id; load the screen anew")
    return found


def _shown(found: Dossier | None, what: str) -> Dossier:
    if found is None:
        raise UsageError(f"this {what} is not in the newest build; load the screen anew")
    return found


def _finding(db: Database, decided: Decided, identity: str) -> Target:
    touched = decided.finding(identity)
    shown = decided.now if touched else _shown(part.finding(db, identity, most=None), "finding")
    finding = touched or shown.compared.findings[0]
    claims = {claim.id: claim for reading in shown.readings for claim in reading.claims}
    return of_finding(finding, claims, {document.id: document for document in shown.documents})


def _check(db: Database, identity: str) -> Target:
    shown = _shown(part.check(db, identity), "sum")
    return of_check(shown.compared.checks[0], {document.id: document for document in shown.documents})


def _claim(db: Database, decided: Decided, identity: str) -> Target:
    touched = decided.claim(identity)
    shown = decided.now if touched else _shown(part.claim(db, identity), "claim")
    claim = touched or shown.readings[0].claims[0]
    return words(next(document for document in shown.documents if document.id == claim.document), claim.span)


def _words(db: Database, place: str) -> Target:
    identity, _, offsets = place.partition(":")
    start, _, end = offsets.partition(":")
    document = _shown(part.headed(db, identity), "article").documents[0]
    if not (start.isascii() and end.isascii() and start.isdigit() and end.isdigit()):
        raise UsageError("words are pointed at by two numbers: where they begin and where they end")
    first, last = int(start[:MOST_DIGITS]), int(end[:MOST_DIGITS])
    if not first < last <= len(document.text) or not document.text[first:last].strip():
        raise UsageError("no words stand there")
    return words(document, Span(document=identity, start=first, end=last))


def _quote(db: Database, asked: str) -> Target:
    identity, _, quoted = asked.partition(":")
    document = _shown(part.headed(db, identity), "article").documents[0]
    pieces = quoted.split()
    if not pieces:
        raise UsageError("write the exact words, as they stand in the article")
    pattern = re.compile(r"\s+".join(map(re.escape, pieces)))
    found = list(islice(pattern.finditer(document.text), 2))
    if len(found) != 1:
        what = "stand there more than once; add words before or after them" if found else "do not stand in this article"
        raise UsageError(f"these words {what}: “{' '.join(pieces)}”")
    return words(document, Span(document=identity, start=found[0].start(), end=found[0].end()))

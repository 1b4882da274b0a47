"""A Dossier in, its counts and what to read first out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from audiatur.counting import of_documents
from audiatur.dossier.ranking import failing, is_matter, matters, of_one_origin, of_verdict
from audiatur.dossier.verdicts import CHECK_WORDS, FAILS, VERDICT_MARKS
from audiatur.export.look import Look
from audiatur.model.dossier import Dossier
from audiatur.model.finding import MARKS, Verdict
from audiatur.model.record import Record
from audiatur.show.findings import answers, label
from audiatur.show.view import Table, View

FIRST = 2
"""Findings of each kind that an overview shows."""
FIRST_ANSWERS = 4
"""Answers to one question that an overview shows."""
FIRST_CHARACTERS = 70
"""Characters of an answer that an overview shows."""
FIRST_VERDICTS = (Verdict.CONFLICT, Verdict.CORROBORATED, Verdict.COMPATIBLE, Verdict.DIFFERENT_THINGS)


class Counts(Record):
    """How much a dossier holds.

    Attributes:
        documents: Articles.
        origins: Origins once shared ones are merged: an upper bound.
        claims: Checkable statements.
        corroborated: Questions on which articles agree.
        compatible: Questions whose answers can all hold.
        one_matter: Places where articles speak of one matter and as a whole answer no question; not among those.
        different_things: Questions whose answers speak of different things.
        conflict: Questions whose answers exclude each other.
        single_source: Questions that one origin answers.
        of_one_origin: Of the corroborated ones those that one origin stands behind, carried by several articles.
        failing_checks: Recomputed figures that cannot all be right.
        problems: What could not be read or decided, remarks left out.
    """

    documents: int
    origins: int
    claims: int
    corroborated: int
    compatible: int
    one_matter: int
    different_things: int
    conflict: int
    single_source: int
    of_one_origin: int
    failing_checks: int
    problems: int


def counts(dossier: Dossier) -> Counts:
    """How much the dossier holds."""
    compared = dossier.compared
    verdicts = Counter(finding.verdict.value for finding in compared.findings if not is_matter(finding))
    return Counts(
        documents=len(dossier.documents),
        origins=of_documents(dossier.documents, compared).origins,
        claims=sum(len(reading.claims) for reading in dossier.readings),
        one_matter=len(matters(compared)),
        of_one_origin=of_one_origin(compared),
        failing_checks=len(failing(compared)),
        problems=sum(problem.serious for problem in dossier.all_problems()),
        **{verdict.value: verdicts[verdict.value] for verdict in Verdict},
    )


def count_table(dossier: Dossier) -> Table:
    """The counts with their marks and words."""
    found = counts(dossier).model_dump()
    rows = [("", "documents", found["documents"]), ("≤", "origins, at most", found["origins"])]
    rows.append(("", "claims", found["claims"]))
    rows += [(MARKS[verdict], VERDICT_MARKS[verdict].word, found[verdict.value]) for verdict in FIRST_VERDICTS]
    if found["of_one_origin"]:
        rows.append(("", "agreed by one origin", found["of_one_origin"]))
    rows.append(("", "of one matter only", found["one_matter"]))
    rows.append((MARKS[Verdict.SINGLE_SOURCE], "single source", found["single_source"]))
    rows += [(FAILS.glyph, FAILS.word, found["failing_checks"]), ("", "problems", found["problems"])]
    return Table("What the dossier holds", ("", "what", "how many"), tuple((a, b, f"{c:,}") for a, b, c in rows))


def first_table(dossier: Dossier) -> Table:
    """The weightiest conflicts, failing sums and agreements."""
    look = Look(dossier)
    rows = [
        (label(verdict), finding.question.label, answers(finding, look, FIRST_ANSWERS, FIRST_CHARACTERS), finding.id)
        for verdict in FIRST_VERDICTS
        for finding in of_verdict(dossier.compared, verdict)[:FIRST]
    ]
    rows += [
        (f"{FAILS.glyph} {FAILS.word}", CHECK_WORDS[check.kind], f"{check.formula}\n{check.reason}", check.id)
        for check in failing(dossier.compared)[:FIRST]
    ]
    return Table(
        "Read first", ("", "question", "answers", "id"), tuple(rows), empty="nothing stands between the articles"
    )


def _tables(dossier: Dossier) -> Iterator[Table]:
    yield count_table(dossier)
    yield first_table(dossier)


OVERVIEW = View("overview", "counts, and what to read first", _tables, lambda dossier: counts(dossier).model_dump())

"""Findings and failing checks in, the table of questions by articles out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.ranking import between_articles, failing, interleaved, matters, of_verdict
from audiatur.dossier.sections.cards import deciding, finding_href
from audiatur.dossier.sections.checks import check_href, check_label
from audiatur.dossier.verdicts import FAILS, VERDICT_MARKS, Mark
from audiatur.dossier.witness import Source, place_href, source
from audiatur.model.check import Check
from audiatur.model.document import Document
from audiatur.model.finding import MOST_COMPARISONS, Finding, Verdict

MOST_IN_CELL = 2
MOST_VALUES = 4
FEWEST_ROWS = 6
PARTING = frozenset({Verdict.CONFLICT, Verdict.DIFFERENT_THINGS, Verdict.CORROBORATED})
"""Verdicts that some claims give, beside which others may speak of something near."""


@dataclass(frozen=True)
class Given:
    """One answer in a cell, a click away from its words; ``deciding``: whether it gave the verdict."""

    text: str
    remark: str
    href: str
    deciding: bool = True


@dataclass(frozen=True)
class Cell:
    """What one article answers; nothing where it is silent; ``near``: none of it gave the verdict."""

    given: tuple[Given, ...]
    more: int
    near: bool = False


@dataclass(frozen=True)
class Value:
    """One answer and how many articles give it."""

    text: str
    count: int
    href: str


@dataclass(frozen=True)
class Row:
    """One question: its verdict, what each article answers, and why."""

    mark: Mark
    label: str
    href: str
    origins: str
    reason: str
    cells: tuple[Cell, ...]
    values: tuple[Value, ...]
    more_values: int
    answering: int
    folded_answering: int
    judged: bool = False


@dataclass(frozen=True)
class Column:
    """One article; ``joined`` is the siglum of an earlier article that it shows one origin with, or empty."""

    source: Source
    joined: str


@dataclass(frozen=True)
class Synopsis:
    """Questions down, articles across."""

    with_values: bool
    columns: tuple[Column, ...]
    folded_columns: int
    rows: tuple[Row, ...]
    folded_rows: tuple[Row, ...]
    more: int
    matters: int
    single: int


def synopsis(lookup: Lookup) -> Synopsis:
    """The table: the weightiest questions and the sums that fail, then the rest behind a fold.

    What only speaks of one matter, and what a single source tells, fill a table that were too short without.
    """
    compared = lookup.dossier.compared
    scale = lookup.scale
    single = of_verdict(compared, Verdict.SINGLE_SOURCE)
    things = interleaved(between_articles(compared), failing(compared))
    alike = matters(compared)
    filled = things + (alike + single)[: max(0, FEWEST_ROWS - len(things))]
    shown = filled[: scale.rows + scale.folded_rows]
    columns = _columns(lookup, shown[: scale.rows])
    rows = tuple(_row(lookup, thing, columns) for thing in shown)
    joined = {member: lookup.siglum.get(group[0], "") for group in lookup.groups for member in group[1:]}
    return Synopsis(
        with_values=scale.values_in_cells,
        columns=tuple(Column(source(lookup, document), joined.get(document.id, "")) for document in columns),
        folded_columns=len(lookup.documents) - len(columns),
        rows=rows[: scale.rows],
        folded_rows=rows[scale.rows :],
        more=len(filled) - len(shown),
        matters=len(alike),
        single=len(single),
    )


def _columns(lookup: Lookup, things: tuple[Finding | Check, ...]) -> tuple[Document, ...]:
    """The articles that answer most of the rows, in their order; all of them where there is room."""
    if len(lookup.documents) <= lookup.scale.columns:
        return lookup.documents
    answers = Counter(claim.document for thing in things for claim in lookup.known(thing.claims))
    ranked = sorted(lookup.documents, key=lambda document: -answers[document.id])
    chosen = {document.id for document in ranked[: lookup.scale.columns]}
    return tuple(document for document in lookup.documents if document.id in chosen)


def _row(lookup: Lookup, thing: Finding | Check, columns: tuple[Document, ...]) -> Row:
    by_document = _answers(lookup, thing) if isinstance(thing, Finding) else _operands(lookup, thing)
    counted: Counter[str] = Counter()
    first_href: dict[str, str] = {}
    for found in by_document.values():
        counted.update({given.text for given in found})
        for given in found:
            first_href.setdefault(given.text, given.href)
    common = sorted(((text, counted[text]) for text in first_href), key=lambda item: -item[1])
    most = MOST_IN_CELL if isinstance(thing, Finding) else len(common)
    in_columns = {document.id for document in columns}
    return Row(
        mark=VERDICT_MARKS[thing.verdict] if isinstance(thing, Finding) else FAILS,
        label=thing.question.label if isinstance(thing, Finding) else check_label(lookup, thing),
        href=finding_href(lookup, thing) if isinstance(thing, Finding) else check_href(lookup, thing),
        origins=f"≤ {thing.origins}" if isinstance(thing, Finding) else "",
        reason=lookup.with_sigla(thing.reason),
        cells=tuple(_cell(by_document.get(document.id, []), most) for document in columns),
        values=tuple(Value(text, count, first_href[text]) for text, count in common[:MOST_VALUES]),
        more_values=max(0, len(common) - MOST_VALUES),
        answering=len(by_document),
        folded_answering=sum(identity not in in_columns for identity in by_document),
        judged=bool(thing.judged),
    )


def _answers(lookup: Lookup, finding: Finding) -> dict[str, list[Given]]:
    """What each article answers, those answers first that gave the verdict."""
    found: dict[str, list[Given]] = {}
    card = finding_href(lookup, finding) if finding.id in lookup.carded else None
    decided = deciding(finding)
    sided = _sided(finding, decided)
    for answer in sorted(finding.answers, key=lambda answer: answer.claim not in decided):
        claim = lookup.claim.get(answer.claim)
        if claim is not None:
            href = card or lookup.links.claim(claim)
            found.setdefault(claim.document, []).append(
                Given(answer.text, answer.mark or "", href, not sided or answer.claim in sided)
            )
    return {identity: _distinct(given) for identity, given in found.items()}


def _sided(finding: Finding, decided: frozenset[str]) -> frozenset[str]:
    """The claims that gave the verdict, with those that agree with one of them; none where that is not known."""
    if finding.verdict not in PARTING or len(finding.comparisons) >= MOST_COMPARISONS:
        return frozenset()
    agreeing = [{pair.left, pair.right} for pair in finding.comparisons if pair.verdict is Verdict.CORROBORATED]
    sided, joining = set(decided), True
    while joining:
        joined = sided.union(*(pair for pair in agreeing if pair & sided))
        sided, joining = joined, len(joined) > len(sided)
    return frozenset(sided)


def _operands(lookup: Lookup, check: Check) -> dict[str, list[Given]]:
    found: dict[str, list[Given]] = {}
    for operand in check.operands:
        document = lookup.document.get(operand.span.document)
        if document is not None:
            text = " ".join(operand.span.quote(document.text).split())
            href = check_href(lookup, check) if check.id in lookup.carded else place_href(lookup, operand.span)
            found.setdefault(document.id, []).append(Given(text, "", href))
    return {identity: _distinct(given) for identity, given in found.items()}


def _distinct(given: list[Given]) -> list[Given]:
    """Each different answer once."""
    return list({each.text.casefold(): each for each in reversed(given)}.values())[::-1]


def _cell(given: list[Given], most: int) -> Cell:
    near = bool(given) and not any(each.deciding for each in given)
    return Cell(tuple(given[:most]), max(0, len(given) - most), near)

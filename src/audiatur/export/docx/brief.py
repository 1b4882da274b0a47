"""A Dossier in, the brief as a paper out: the affair, what conflicts and agrees, sums that fail, registers, sources."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.counting import of_documents
from audiatur.dossier.edtf import words
from audiatur.dossier.ranking import answering, failing, matters, of_verdict
from audiatur.dossier.verdicts import CHECK_WORDS, FAILS, VERDICT_MARKS, readable
from audiatur.export.docx.package import package
from audiatur.export.docx.paper import Paper, Paragraph, Run, Style, Table
from audiatur.export.docx.tables import tables
from audiatur.export.format import File, Format
from audiatur.export.look import Look
from audiatur.model.check import Check
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding, Verdict
from audiatur.model.span import Span

PARTS = (Verdict.CONFLICT, Verdict.DIFFERENT_THINGS, Verdict.COMPATIBLE, Verdict.CORROBORATED)
MOST = 60
"""Findings of one verdict that the brief tells, heaviest first; all stand in the dossier."""
MOST_NAMES = 12


def files(dossier: Dossier) -> Iterator[File]:
    """``dossier.docx``."""
    yield File("dossier.docx", package(paper(dossier)))


def paper(dossier: Dossier) -> Paper:
    """The brief."""
    look = Look(dossier)
    return (
        _plain(Style.TITLE, "Evidence dossier"),
        *_affair(look),
        *(block for verdict in PARTS for block in _verdict(look, verdict)),
        *_sums(look),
        *_registers(look),
        *_sources(look),
    )


def _affair(look: Look) -> Iterator[Paragraph]:
    dossier = look.dossier
    compared = dossier.compared
    origins = of_documents(dossier.documents, compared).origins
    single = len(of_verdict(compared, Verdict.SINGLE_SOURCE))
    yield _plain(
        Style.TEXT,
        f"{len(dossier.documents)} articles, at most {origins} origins, {len(look.claim)} claims; "
        f"{single} questions are answered by a single source, "
        f"and in {len(matters(compared))} places articles speak of one matter only. "
        "It is recorded who says what, not who is right.",
    )
    named = sorted(compared.entities, key=lambda entity: (-len(entity.mentions), entity.name))[:MOST_NAMES]
    if named:
        told = "; ".join(f"{entity.name} ({len(entity.mentions)})" for entity in named)
        yield _plain(Style.TEXT, f"Named most often: {told}.")
    dates = sorted(document.published for document in dossier.documents if document.published)
    if dates:
        yield _plain(
            Style.TEXT, f"Published from {words(dates[0])} to {words(dates[-1])}, as far as the articles show it."
        )
    if dossier.judgements:
        yield _plain(Style.TEXT, f"People decided {len(dossier.judgements)} times; what follows is as they judged it.")


def _verdict(look: Look, verdict: Verdict) -> Iterator[Paragraph]:
    found = answering(look.dossier.compared, verdict)
    mark = VERDICT_MARKS[verdict]
    yield _plain(Style.HEADING, f"{mark.word.capitalize()} ({len(found)})")
    yield _plain(Style.TEXT, mark.meaning)
    for finding in found[:MOST]:
        yield from _finding(look, finding)
    if len(found) > MOST:
        yield _plain(Style.TEXT, f"{len(found) - MOST} more of less weight stand in the dossier.")


def _finding(look: Look, finding: Finding) -> Iterator[Paragraph]:
    yield _plain(Style.SUBHEADING, finding.question.label)
    decided = look.judged(finding.judged)
    reason = f"{finding.reason} Origins: at most {finding.origins}." + (f" Decided: {decided}." if decided else "")
    yield _plain(Style.TEXT, reason)
    for answer in finding.answers:
        remark = f" ({answer.mark})" if answer.mark else ""
        note = _note(look, look.claim[answer.claim].span)
        name = Run(f"{look.name(answer.document)}: ", bold=True)
        yield Paragraph(Style.POINT, (name, Run(f"{answer.text}{remark}", notes=(note,))))


def _sums(look: Look) -> Iterator[Paragraph]:
    failed = failing(look.dossier.compared)
    yield _plain(Style.HEADING, f"{FAILS.word.capitalize()} ({len(failed)})")
    yield _plain(Style.TEXT, FAILS.meaning)
    yield from (_sum(look, check) for check in failed)


def _sum(look: Look, check: Check) -> Paragraph:
    notes = tuple(_note(look, operand.span) for operand in check.operands)
    return Paragraph(
        Style.POINT,
        (Run(f"{CHECK_WORDS[check.kind]}: ", bold=True), Run(f"{check.formula}. {check.reason}", notes=notes)),
    )


def _registers(look: Look) -> Iterator[Paragraph | Table]:
    yield _plain(Style.HEADING, "Registers")
    yield _plain(Style.TEXT, "Each row is one statement of one article; nothing may be summed over rows.")
    for name, table, left in tables(look, _note):
        yield _plain(Style.SUBHEADING, readable(name).capitalize())
        yield table
        if left:
            yield _plain(Style.TEXT, f"{left} more rows stand in the workbook and the tables.")


def _sources(look: Look) -> Iterator[Paragraph]:
    yield _plain(Style.HEADING, "Sources")
    for document in look.dossier.documents:
        outlet = Run(f"{document.outlet or 'outlet not shown'}, ", bold=True)
        told = [document.title or "no title shown", words(document.published) or "no date shown", document.file]
        yield Paragraph(Style.POINT, (outlet, Run(", ".join(told)), Run(f". SHA-256 {document.sha256}")))
    problems = look.dossier.all_problems()
    if problems:
        yield _plain(Style.HEADING, f"Problems ({len(problems)})")
        for problem in problems[:MOST]:
            where = problem.file or look.file(problem.document)
            yield _plain(Style.POINT, f"{where}: {problem.message}" if where else problem.message)


def _note(look: Look, span: Span) -> str:
    """Exact words, where they stand, and in which outlet."""
    document = look.document[span.document]
    return f"“{look.words(span)}” {document.outlet or 'outlet not shown'}, {document.file}, {span.start}–{span.end}"


def _plain(style: Style, told: str) -> Paragraph:
    return Paragraph(style, (Run(told),))


FORMAT = Format("docx", "the brief as a Word document, exact words in footnotes", files)

"""A Dossier in, one Markdown brief out: what agrees, conflicts and fails, with the exact words in footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from audiatur.counting import of_documents
from audiatur.dossier.ranking import answering, failing, matters, of_verdict
from audiatur.dossier.verdicts import CHECK_WORDS, FAILS, OF_ONE_MATTER, VERDICT_MARKS
from audiatur.export.format import File, Format
from audiatur.export.look import Look
from audiatur.export.shown import shown
from audiatur.model.check import Check
from audiatur.model.dossier import Dossier
from audiatur.model.finding import MARKS, Finding, Verdict
from audiatur.model.problem import Problem
from audiatur.model.span import Span

SHOWN = (Verdict.CONFLICT, Verdict.DIFFERENT_THINGS, Verdict.COMPATIBLE, Verdict.CORROBORATED)
"""Single sources are counted only: a brief tells what stands between the articles."""
SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|&~!$^])")


def files(dossier: Dossier) -> Iterator[File]:
    """``dossier.md``."""
    yield File("dossier.md", _Brief(dossier).text())


def plain(text: str) -> str:
    r"""Words of an article as Markdown that shows them and does nothing else.

    >>> plain("<b>2 * 3</b>")
    '\\<b\\>2 \\* 3\\</b\\>'
    """
    return SPECIAL.sub(r"\\\1", shown(" ".join(text.split())))


class _Brief:
    """The brief as it is written, and the footnotes collected on the way."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._look = Look(dossier)
        self._notes: dict[Span, int] = {}

    def text(self) -> str:
        compared = self._dossier.compared
        parts = ["# Evidence dossier", self._counts()]
        for verdict in SHOWN:
            mark = VERDICT_MARKS[verdict]
            found = answering(compared, verdict)
            parts += [f"## {MARKS[verdict]} {mark.word.capitalize()} ({len(found)})", mark.meaning]
            parts += [self._finding(finding) for finding in found]
        alike = matters(compared)
        parts += [f"## Of one matter only ({len(alike)})", OF_ONE_MATTER]
        parts += [self._finding(finding) for finding in alike]
        failed = failing(compared)
        parts += [f"## {FAILS.glyph} {FAILS.word.capitalize()} ({len(failed)})", FAILS.meaning]
        parts += [self._check(check) for check in failed]
        parts += ["## Timeline", self._lines(self._timeline())]
        parts += ["## Articles", self._lines(self._articles())]
        parts += ["## Problems", self._lines(map(self._problem, self._dossier.all_problems()))]
        parts += ["## Words", "\n".join(self._footnotes())]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _counts(self) -> str:
        compared = self._dossier.compared
        single = len(of_verdict(compared, Verdict.SINGLE_SOURCE))
        origins = of_documents(self._dossier.documents, compared).origins
        return (
            f"{len(self._look.document)} articles, at most {origins} origins, {len(self._look.claim)} claims. "
            f"Questions answered by a single source: {single}. It is recorded who says what, not who is right."
        )

    def _finding(self, finding: Finding) -> str:
        head = f"**{plain(finding.question.label)}**: {plain(finding.reason)} (origins: at most {finding.origins})"
        return "\n".join([f"- {head}", *(f"    - {line}" for line in self._answers(finding))])

    def _answers(self, finding: Finding) -> Iterator[str]:
        for answer in finding.answers:
            remark = f" ({plain(answer.mark)})" if answer.mark else ""
            note = self._note(self._look.claim[answer.claim].span)
            yield f"{plain(self._look.name(answer.document))}: {plain(answer.text)}{remark}{note}"

    def _check(self, check: Check) -> str:
        notes = "".join(self._note(operand.span) for operand in check.operands)
        return f"- **{CHECK_WORDS[check.kind]}**: {plain(check.formula)}; {plain(check.reason)}{notes}"

    def _timeline(self) -> Iterator[str]:
        for event in self._dossier.compared.events:
            span = self._look.claim[event.claim].span
            yield f"{event.when}, {event.status}: {plain(self._look.words(span))}{self._note(span)}"

    def _articles(self) -> Iterator[str]:
        for document in self._look.document.values():
            what = [document.outlet or "outlet not shown", document.published or "no date shown", document.title or ""]
            yield f"`{document.file.replace('`', ' ')}`: {', '.join(plain(part) for part in what if part)}"

    def _problem(self, problem: Problem) -> str:
        return plain(f"{problem.file}: {problem.message}" if problem.file else problem.message)

    def _lines(self, lines: Iterable[str]) -> str:
        return "\n".join(f"- {line}" for line in lines) or "None."

    def _note(self, span: Span) -> str:
        """The mark of a footnote; one place has one footnote, however often it is referred to."""
        return f"[^{self._notes.setdefault(span, len(self._notes) + 1)}]"

    def _footnotes(self) -> Iterator[str]:
        for span, number in self._notes.items():
            file = self._look.document[span.document].file.replace("`", " ")
            yield f"[^{number}]: “{plain(self._look.words(span))}” `{file}` {span.start}–{span.end}"


FORMAT = Format("markdown", "one brief to read, exact words in footnotes", files)

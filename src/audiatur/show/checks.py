"""A Dossier in, its recomputed figures out, failing ones first."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.dossier.ranking import of_check_verdict
from audiatur.dossier.verdicts import CHECK_MARKS, CHECK_WORDS
from audiatur.export.look import Look
from audiatur.export.rows import compared
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    for verdict, mark in CHECK_MARKS.items():
        found = of_check_verdict(dossier.compared, verdict)
        rows = tuple(
            (
                CHECK_WORDS[check.kind],
                check.formula,
                check.reason,
                "\n".join(dict.fromkeys(look.name(operand.span.document) for operand in check.operands)),
                look.words(*(operand.span for operand in check.operands)),
                check.id,
            )
            for check in found
        )
        columns = ("what", "sum", "why", "document", "figures", "id")
        yield Table(f"{mark.glyph} {mark.word} ({len(found)})", columns, rows)


CHECKS = View("checks", "stated figures recomputed", _tables, lambda dossier: list(compared.checks(dossier)))

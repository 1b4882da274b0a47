from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dossier.affair import harbour

from audiatur.export import csv as export
from audiatur.export.csv import FORMULA, harmless
from audiatur.export.sheets.sheet import Cell


def tables() -> dict[str, list[list[str]]]:
    return {file.name: list(csv.reader(io.StringIO(file.content))) for file in export.files(harbour())}


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1 degrees", "'-1 degrees"),
        ("@import", "'@import"),
        ("\tx", "'\tx"),
        ("1 + 1 = 2", "1 + 1 = 2"),
        ("", ""),
        (-5.0, -5.0),
        (None, None),
    ],
)
def test_no_cell_is_a_formula(cell: Cell, shown: Cell) -> None:
    assert harmless(cell) == shown


@given(st.text())
def test_whatever_the_words_no_formula(words: str) -> None:
    assert not str(harmless(words)).startswith(FORMULA)


def test_every_row_is_as_long_as_its_header() -> None:
    for name, (header, *rows) in tables().items():
        assert len(set(header)) == len(header), name
        assert all(len(row) == len(header) for row in rows), name


def test_a_file_a_noun_and_a_register() -> None:
    registers = {f"register-{row.name}.csv" for row in harbour().compared.registers}
    assert registers
    assert registers | {"documents.csv", "claims.csv", "findings.csv", "checks.csv"} <= set(tables())


def test_a_finding_has_a_row_an_answer_with_its_words() -> None:
    header, *rows = tables()["findings.csv"]
    assert len(rows) == sum(len(finding.answers) for finding in harbour().compared.findings)
    assert all(row[header.index("quote")] for row in rows)

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.export import csv as export
from audiatur.export.csv import FORMULA, harmless
from audiatur.export.sheets.sheet import Cell
from audiatur.export.write import write


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


def test_a_register_of_an_earlier_dossier_goes(tmp_path: Path) -> None:
    for dossier in (ledger(), harbour()):
        write(dossier, export.FORMAT, tmp_path)
    kept = {row.name for row in harbour().compared.registers}
    assert {path.name for path in tmp_path.glob("register-*")} == {f"register-{name}.csv" for name in kept}


def test_other_peoples_files_stay(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("mine")
    write(harbour(), export.FORMAT, tmp_path)
    assert (tmp_path / "notes.csv").read_text() == "mine"


def test_signs_that_turn_round_what_follows_are_replaced() -> None:
    assert harmless("\u202e=1") == "\ufffd=1"
    assert harmless("  =1") == "'  =1"
    assert harmless("\uff1d1") == "'\uff1d1"

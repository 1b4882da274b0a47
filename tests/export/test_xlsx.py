from __future__ import annotations

import io
from datetime import datetime

import pytest
from openpyxl import Workbook, load_workbook
from tests.dossier.affair import harbour
from tests.export.ledger import ARABIC, FORMULA, ledger

from audiatur.export import xlsx
from audiatur.export.sheets.sheet import Sheet
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier


def book(dossier: Dossier) -> Workbook:
    (file,) = xlsx.files(dossier)
    assert isinstance(file.content, bytes)
    return load_workbook(io.BytesIO(file.content))


def test_a_sheet_a_noun_and_a_register() -> None:
    registers = {row.name for row in ledger().compared.registers}
    assert set(book(ledger()).sheetnames) == {"documents", "claims", "findings", "checks"} | registers


def test_header_stands_still_and_widths_can_be_read() -> None:
    for sheet in book(harbour()):
        assert sheet.freeze_panes == "A2"
        for width in (column.width for column in sheet.column_dimensions.values()):
            assert 8 <= width <= 61


def test_no_cell_is_a_formula_a_date_or_a_link() -> None:
    for sheet in book(ledger()):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert cell.hyperlink is None
                assert not isinstance(cell.value, datetime)


def test_words_that_begin_like_a_formula_stay_words_when_they_are_edited() -> None:
    sheet = book(ledger())["budgets"]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == FORMULA)
    assert cell.data_type == "s"
    assert cell.style is not None
    assert cell.quotePrefix


def test_dates_are_no_more_precise_than_written() -> None:
    header, row = book(ledger())["agreements"].iter_rows(values_only=True)
    assert row[header.index("date")] == "2003-03"


def test_signs_that_break_or_turn_are_replaced_and_other_writing_stays() -> None:
    quotes = " ".join(str(cell.value) for cell in book(ledger())["claims"]["E"])
    assert ARABIC in quotes
    assert "paid \ufffd001\ufffd crowns" in quotes
    assert not {"\x00", "\x0b", "\u202e"} & set(quotes)


def test_a_text_too_long_for_a_cell_says_that_it_is_cut() -> None:
    document = ledger().documents[0].model_copy(update={"title": "x" * 40_000})
    (header, row) = book(Dossier(version="1", documents=(Document.model_validate(document),)))["documents"].values
    assert str(row[header.index("title")]).endswith(xlsx.CUT)


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_a_sheet_with_more_rows_than_excel_takes_is_parted(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    sheet = Sheet("register-" + "long" * 10, ("a",), tuple((number,) for number in range(rows)))
    named = list(xlsx._named(iter([sheet, sheet])))
    assert sum(len(part.rows) for _, part in named) == 2 * rows
    assert len({name.lower() for name, _ in named}) == len(named)
    assert all(len(name) <= 31 for name, _ in named)

from __future__ import annotations

import importlib
import io
from types import ModuleType

import pyarrow as pa
import pytest
from pyarrow import parquet as pq
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.errors import UsageError
from audiatur.export import parquet
from audiatur.export.look import Look
from audiatur.export.sheets.all import sheets
from audiatur.export.sheets.registers import registers
from audiatur.model.dossier import Dossier


def tables(dossier: Dossier) -> dict[str, pa.Table]:
    found = {}
    for file in parquet.files(dossier):
        assert isinstance(file.content, bytes)
        found[file.name.removesuffix(".parquet")] = pq.read_table(io.BytesIO(file.content))
    return found


@pytest.mark.parametrize("dossier", [harbour(), ledger(), Dossier(version="1")])
def test_a_file_a_table_with_every_row(dossier: Dossier) -> None:
    read = tables(dossier)
    expected = {sheet.name: sheet for sheet in sheets(dossier)}
    assert set(read) == set(expected)
    for name, table in read.items():
        assert table.column_names == list(expected[name].columns)
        assert table.num_rows == len(expected[name].rows)


def test_types_are_those_of_the_column_and_never_of_the_rows() -> None:
    """An empty dossier and a full one have one schema, so that many can be read together."""
    full, empty = tables(harbour()), tables(Dossier(version="1"))
    for name, table in empty.items():
        assert table.schema == full[name].schema
    assert full["claims"].schema.field("start").type == pa.int64()
    assert full["amounts"].schema.field("value").type == pa.float64()
    assert full["attributions"].schema.field("direct").type == pa.bool_()
    assert full["voices"].schema.field("direct").type == pa.int64()
    assert full["claims"].schema.field("period").type == pa.string()


def test_values_are_those_of_the_tables() -> None:
    rows = tables(ledger())["register-arms_transfers"].to_pylist()
    assert [row["number_ordered"] for row in rows] == ["12", None, None, None]
    assert [row["number_delivered"] for row in rows] == [None, "(8)", None, None]
    assert rows[0]["value"] == 40e6
    (sheet,) = [sheet for sheet in registers(Look(ledger())) if sheet.name == "register-casualties"]
    (row,) = tables(ledger())["register-casualties"].to_pylist()
    assert row["quote"] == sheet.rows[0][sheet.columns.index("quote")]


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(UsageError, match=r"audiatur\[parquet\]"):
        list(parquet.files(harbour()))

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.dossier.affair import harbour

from audiatur.errors import DossierError, UsageError
from audiatur.export import jsonl
from audiatur.export.formats import FORMATS, named
from audiatur.export.write import write
from audiatur.model.dossier import Dossier

KEYS = {
    "documents": "id file sha256 title outlet authors published language text body taken_from copy_group",
    "claims": "id document start end quote speaker chain commitment polarity subject measure amounts period as_of "
    "place item counterparty rules",
    "attributions": "document source cue content direct inside",
    "amounts": "document start end value low high unit currency hedge change",
    "periods": "document start end kind timex edtf",
    "findings": "id question verdict claims documents origins rule reason",
    "checks": "id kind spans claims stated computed verdict reason",
    "entities": "id name kind variants mentions wikidata",
    "events": "when status claim",
    "positions": "actor towards stance claim",
    "voices": "document name kind direct indirect",
    "problems": "step document file span message",
}
"""The keys that programs outside may rely on."""


def exported(dossier: Dossier) -> Mapping[str, list[dict[str, Any]]]:
    return {
        file.name.removesuffix(".jsonl"): [json.loads(line) for line in file.content.splitlines()]
        for file in jsonl.files(dossier)
    }


@pytest.mark.parametrize("noun", KEYS)
def test_every_record_has_the_promised_keys(noun: str) -> None:
    rows = exported(harbour())[noun]
    assert rows
    assert all(set(KEYS[noun].split()) <= set(row) for row in rows)


def test_quotes_stand_at_their_offsets() -> None:
    rows = exported(harbour())
    text = {row["id"]: row["text"] for row in rows["documents"]}
    for row in rows["claims"]:
        assert text[row["document"]][row["start"] : row["end"]] == row["quote"]
        speaker = row["speaker"]
        assert speaker is None or set(speaker) >= {"name", "role", "kind", "start", "end"}
        assert all(text[row["document"]][amount["start"] : amount["end"]].strip() for amount in row["amounts"])


def test_a_document_names_its_copy_group() -> None:
    group_of = {d: group.id for group in harbour().compared.copy_groups for d in group.documents}
    assert {row["id"]: row["copy_group"] for row in exported(harbour())["documents"]} == group_of


def test_odd_line_ends_do_not_break_lines() -> None:
    document = harbour().documents[0]
    odd = document.model_copy(update={"text": "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg", "blocks": (), "taken_from": ()})
    content = next(jsonl.files(Dossier(version="1", documents=(odd,)))).content
    assert len(content.splitlines()) == 1
    assert json.loads(content)["text"] == odd.text


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_dossier_gives_the_same_files(name: str, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        write(harbour(), named(name), tmp_path / folder)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()} for folder in ("one", "two"))
    assert one == two
    assert all(one.values())


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_dossier_has_files_too(name: str) -> None:
    assert list(named(name).files(Dossier(version="1")))


def test_an_unknown_format_is_told_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="jsonl, csv, xlsx, "):
        named("pages")


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(DossierError, match="cannot write"):
        write(harbour(), named("csv"), tmp_path / "taken")

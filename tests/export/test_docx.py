from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.document import Document
from lxml import etree
from tests.dossier.affair import harbour
from tests.export.ledger import ARABIC, FORMULA, ledger

from audiatur.dossier.ranking import failing, of_verdict
from audiatur.export.docx import brief
from audiatur.export.docx.package import FIRST_NOTE, MAIN, package
from audiatur.export.docx.paper import Paragraph, Run, Style
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict

W = f"{{{MAIN}}}"


def written(dossier: Dossier) -> bytes:
    (file,) = brief.files(dossier)
    assert isinstance(file.content, bytes)
    return file.content


def opened(dossier: Dossier) -> Document:
    return docx.Document(io.BytesIO(written(dossier)))


def part(content: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as package_:
        return etree.fromstring(package_.read(name))


@pytest.mark.parametrize("dossier", [harbour(), ledger(), ledger(decided=True), Dossier(version="1")])
def test_python_docx_reads_it_with_its_styles(dossier: Dossier) -> None:
    read = opened(dossier)
    assert read.paragraphs[0].style is not None
    assert read.paragraphs[0].style.name == "Title"
    used = {paragraph.style.name for paragraph in read.paragraphs if paragraph.style}
    assert used <= {"Title", "Heading 1", "Heading 2", "Normal", "List Bullet"}
    assert len(read.tables) == len({row.name for row in dossier.compared.registers})


@pytest.mark.parametrize("dossier", [harbour(), ledger()])
def test_every_mark_has_its_footnote_and_the_other_way_round(dossier: Dossier) -> None:
    content = written(dossier)
    marks = [int(mark.get(f"{W}id")) for mark in part(content, "word/document.xml").iter(f"{W}footnoteReference")]
    notes = [int(note.get(f"{W}id")) for note in part(content, "word/footnotes.xml").iter(f"{W}footnote")]
    assert marks
    assert notes == [*range(FIRST_NOTE), *marks]
    assert marks == sorted(set(marks))


def test_every_part_is_named_and_every_named_part_is_there() -> None:
    content = written(harbour())
    with zipfile.ZipFile(io.BytesIO(content)) as package_:
        names = set(package_.namelist())
        for name in names:
            etree.fromstring(package_.read(name))
    types = part(content, "[Content_Types].xml")
    assert {one.get("PartName")[1:] for one in types if one.get("PartName")} == {
        name for name in names if name.endswith(".xml") and name != "[Content_Types].xml"
    }
    for base, relations in (("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels")):
        assert all(base + one.get("Target") in names for one in part(content, relations))


def test_footnotes_give_the_exact_words_and_their_place() -> None:
    texts = {document.file: document.text for document in harbour().documents}
    notes = ["".join(note.itertext()).strip() for note in part(written(harbour()), "word/footnotes.xml")][FIRST_NOTE:]
    for note in notes:
        quote, _, where = note.removeprefix("“").rpartition("” ")
        _, file, place = where.rsplit(", ", 2)
        start, _, end = place.partition("–")
        assert " ".join(texts[file][int(start) : int(end)].split()) == quote


def test_it_tells_conflicts_agreement_sums_registers_and_sources() -> None:
    compared = harbour().compared
    read = "\n".join(paragraph.text for paragraph in opened(harbour()).paragraphs)
    for verdict in (Verdict.CONFLICT, Verdict.CORROBORATED):
        for finding in of_verdict(compared, verdict):
            assert finding.question.label in read
            assert finding.reason in read
    for check in failing(compared):
        assert check.formula in read
    for document in harbour().documents:
        assert document.sha256 in read
    for problem in harbour().all_problems():
        assert problem.message in read


def test_hostile_words_are_shown_and_do_nothing() -> None:
    content = written(ledger())
    document = part(content, "word/document.xml")
    told = "".join(document.itertext())
    assert FORMULA in told
    assert not {"\u202e", "\x00", "\x0b"} & set(told)
    assert not list(document.iter(f"{W}fldSimple", f"{W}hyperlink", f"{W}instrText"))
    words = package((Paragraph(Style.TEXT, (Run(f"<w:p/> & ]]> a\nb\x0bc \ud800 {ARABIC}", notes=("\x00<x>",)),)),))
    read = docx.Document(io.BytesIO(words)).paragraphs[0].text
    assert read == f"<w:p/> & ]]> a b\ufffdc \ufffd {ARABIC}"


def test_what_people_decided_is_followed() -> None:
    (table,) = [t for t in opened(ledger(decided=True)).tables if "44" in {c.text for row in t.rows for c in row.cells}]
    assert "40" not in {cell.text for row in table.rows for cell in row.cells}


def test_no_clock_and_the_same_bytes() -> None:
    assert written(harbour()) == written(harbour())
    with zipfile.ZipFile(io.BytesIO(written(harbour()))) as package_:
        assert {info.date_time for info in package_.infolist()} == {(1980, 1, 1, 0, 0, 0)}

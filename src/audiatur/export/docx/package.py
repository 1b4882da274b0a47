"""A paper in, the bytes of a Word document (ECMA-376, WordprocessingML) out; the same paper gives the same bytes."""

from __future__ import annotations

import io
from importlib.resources import files
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from audiatur.export.docx.paper import Paper, Paragraph, Run, Style, Table
from audiatur.export.shown import shown

EPOCH = (1980, 1, 1, 0, 0, 0)
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIRST_NOTE = 2
"""Numbers 0 and 1 are the lines that part footnotes from the text."""
PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "relations.xml",
    "docProps/core.xml": "core.xml",
    "word/_rels/document.xml.rels": "document_relations.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
}
"""Names in the package and the files of ours that are put there unchanged."""
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr>"
)
"""A4 with margins of two centimetres."""


def package(paper: Paper) -> bytes:
    """The document as a file."""
    notes: list[str] = []
    body = "".join(_block(block, notes) for block in paper)
    written = {name: files("audiatur.export.docx").joinpath("parts", file).read_bytes() for name, file in PARTS.items()}
    written["word/document.xml"] = (
        f'{HEAD}<w:document xmlns:w="{MAIN}"><w:body>{body}{PAGE}</w:body></w:document>'.encode()
    )
    written["word/footnotes.xml"] = _footnotes(notes).encode()
    out = io.BytesIO()
    with ZipFile(out, "w") as bundle:
        for name, content in written.items():
            info = ZipInfo(name, date_time=EPOCH)
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 3, 0o100644 << 16
            bundle.writestr(info, content)
    return out.getvalue()


def _block(block: Paragraph | Table, notes: list[str]) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block.style, block.runs, notes)
    header, *rows = block.rows
    lines = [_row(header, notes, header=True), *(_row(row, notes, header=False) for row in rows)]
    grid = "".join("<w:gridCol/>" for _ in header)
    look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
    empty = _paragraph(Style.TEXT, (), notes)  # Word wants a paragraph between two tables
    return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>{empty}"


def _row(cells: tuple[Run, ...], notes: list[str], *, header: bool) -> str:
    told = "".join(f"<w:tc><w:tcPr/>{_paragraph(Style.TEXT, (cell,), notes)}</w:tc>" for cell in cells)
    look = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if header else "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{look}{told}</w:tr>"


def _paragraph(style: Style, runs: tuple[Run, ...], notes: list[str]) -> str:
    look = f"<w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>"
    return f"<w:p>{look}{''.join(_run(run, notes) for run in runs)}</w:p>"


def _run(run: Run, notes: list[str]) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if run.bold else ""
    parts = [f"<w:r>{look}{_text(run.words)}</w:r>"] if run.words else []
    for note in run.notes:
        mark = f'<w:footnoteReference w:id="{FIRST_NOTE + len(notes)}"/>'
        parts.append(f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{mark}</w:r>')
        notes.append(note)
    return "".join(parts)


def _footnotes(notes: list[str]) -> str:
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in enumerate(("separator", "continuationSeparator"))
    )
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    look = '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    told = "".join(
        f'<w:footnote w:id="{number}"><w:p>{look}{mark}<w:r>{_text(" " + note)}</w:r></w:p></w:footnote>'
        for number, note in enumerate(notes, start=FIRST_NOTE)
    )
    return f'{HEAD}<w:footnotes xmlns:w="{MAIN}">{lines}{told}</w:footnotes>'


def _text(words: str) -> str:
    """Words of an article as words: no markup, no field, no sign that XML forbids."""
    return f'<w:t xml:space="preserve">{escape(" ".join(shown(words).splitlines()))}</w:t>'

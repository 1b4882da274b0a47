"""What the bench of pronouns makes of a small marked text."""

from __future__ import annotations

import io
import sys
import tarfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from pronouns import answers, gum, main

ROWS = (
    ("Ada", "(1-person-new"),
    ("Lund", "1)"),
    ("met", ""),
    ("Tom", "(2-person-new"),
    ("Reyes", "2)"),
    (".", ""),
    ("She", "(1-person-giv)"),
    ("left", ""),
    (".", ""),
)


ECB = """<Document><token t_id="1" sentence="0">Ada</token><token t_id="2" sentence="0">Lund</token>
<token t_id="3" sentence="0">left.</token><token t_id="4" sentence="1">She</token>
<token t_id="5" sentence="1">wept.</token>
<Markables><PER m_id="1"><token_anchor t_id="1"/><token_anchor t_id="2"/></PER>
<PER m_id="2"><token_anchor t_id="4"/></PER>
</Markables><Relations><CHAIN><source m_id="1"/><source m_id="2"/><target m_id="3"/></CHAIN></Relations></Document>"""


def _marked_gum(folder: Path) -> None:
    folder.joinpath("dep").mkdir(parents=True)
    lines = (
        "\t".join((str(number), word, *"_" * 7, f"Entity={entity}" if entity else "_"))
        for number, (word, entity) in enumerate(ROWS, 1)
    )
    folder.joinpath("dep/a.conllu").write_text("# newpar\n" + "\n".join(lines) + "\n", "utf-8")


def test_a_chain_is_read_and_its_pronoun_is_answered(tmp_path: Path) -> None:
    _marked_gum(tmp_path)
    (marked,) = gum(tmp_path)
    ((place, chain),) = marked.pronouns
    assert marked.text[slice(*place)] == "She"
    assert [marked.text[slice(*other)] for other in chain] == ["Ada Lund"]
    assert list(answers(marked)) == [(True, False)]


def test_the_command_prints_a_line_a_set_and_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _marked_gum(tmp_path / "bench/gum_wikinews")
    _marked_gum(tmp_path / "bench/gum_wikinews/more")
    (tmp_path / "bench/gum_wikinews/more/dep/a.conllu").rename(tmp_path / "bench/gum_wikinews/dep/b.conllu")
    (tmp_path / "bench/ecbplus").mkdir()
    with tarfile.open(tmp_path / "bench/ecbplus/ECBplus_xml.tar.gz", "w:gz") as archive:
        for name in ("a.xml", "b.xml"):
            entry = tarfile.TarInfo(name)
            entry.size = len(ECB.encode())
            archive.addfile(entry, io.BytesIO(ECB.encode()))
    monkeypatch.setattr(sys, "argv", ["pronouns.py", "--shared", str(tmp_path)])
    main()
    lines = [line.split() for line in capsys.readouterr().out.splitlines()[1:]]
    assert [(line[0], line[2], line[3]) for line in lines] == [("GUM", "1", "1.000")] * 2 + [("ECB+", "1", "1.000")] * 2

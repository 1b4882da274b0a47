"""What the bench of pronouns makes of a small marked text."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from pronouns import answers, gum

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


def test_a_chain_is_read_and_its_pronoun_is_answered(tmp_path: Path) -> None:
    (tmp_path / "dep").mkdir()
    lines = (
        "\t".join((str(number), word, *"_" * 7, f"Entity={entity}" if entity else "_"))
        for number, (word, entity) in enumerate(ROWS, 1)
    )
    (tmp_path / "dep/a.conllu").write_text("# newpar\n" + "\n".join(lines) + "\n", "utf-8")
    (marked,) = gum(tmp_path)
    ((place, chain),) = marked.pronouns
    assert marked.text[slice(*place)] == "She"
    assert [marked.text[slice(*other)] for other in chain] == ["Ada Lund"]
    assert list(answers(marked)) == [(True, False)]

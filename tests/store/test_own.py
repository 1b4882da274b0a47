from __future__ import annotations

from pathlib import Path

import pytest

from audiatur.store.own import is_own


@pytest.mark.parametrize(
    ("inputs", "path", "own"),
    [
        (["articles"], "articles/a.txt", False),
        (["articles"], "dossier/dossier.html", True),
        (["."], "dossier/export/documents.csv", True),
        (["."], "dossiers.txt", False),
        (["dossier"], "dossier/a.txt", False),
        (["dossier"], "dossier/dossier.html", True),
        (["dossier"], "dossier/originals/ab/abcd", True),
        (["dossier"], "dossier/attachments/ab/abcd", True),
        (["dossier/articles"], "dossier/articles/originals.txt", False),
        (["articles", "dossier/more.txt"], "dossier/more.txt", False),
        (["../elsewhere"], "../elsewhere/dossier.html", False),
    ],
)
def test_the_dossiers_own_files_are_no_articles(tmp_path: Path, inputs: list[str], path: str, *, own: bool) -> None:
    place = tmp_path / "place"
    assert is_own(place / "dossier", [place / given for given in inputs])(place / path) is own

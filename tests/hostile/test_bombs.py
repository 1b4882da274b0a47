"""Small files that want to become enormous: each ends as a bounded document or a Problem, within bounds."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.bombs import BOMBS, pdf_whose_forms_draw_each_other

from audiatur.acquire.file import acquire_content
from audiatur.settings import Settings

pytest.importorskip("resource", reason="this system bounds no process")
CUT = "cut after 50,000 characters"
TOLD = {
    "line.txt": CUT,
    "digits.txt": CUT,
    "commas.txt": CUT,
    "sentence.txt": CUT,
    "marks.txt": CUT,
    "breaks.txt": "empty",
    "words.gz": "Unpacked it is larger than 60,000,000 bytes",
    "gzip-in-gzip.gz": "packed more than once",
    "members.gz": "empty",
    "bomb.warc.gz": "larger than 60,000,000 bytes",
    "packed-answer.warc": "larger than 60,000,000 bytes",
    "too-long.warc": "damaged|breaks off",
    "too-short.warc": "damaged",
    "below-zero.warc": "damaged",
    "records.warc": "Only the first 20 responses",
    "many-pages.pdf": "Only the first 2000 of 60000 pages|would take more",
    "packed-thrice.pdf": "no text|would take more",
    "own-form.pdf": "no text|would take more",
    "own-pages.pdf": "damaged|would take more",
    "nested.pdf": "damaged|would take more",
    "div.html": "no text",
    "b.html": "no text",
    "table.html": "no text",
    "laughs.xml": "damaged",
    "many.xml": "Only the first 20 of 100,000 items",
    "nested.xml": "damaged",
}
"""What is told of a bomb; the others are read within their bounds."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What became of each, read in one go: the libraries are loaded once."""
    folder = tmp_path_factory.mktemp("bombs")
    for name, made in BOMBS.items():
        (folder / name).write_bytes(made())
    bounded = Path(__file__).with_name("bounded.py")
    command = [sys.executable, str(bounded), *(str(folder / name) for name in BOMBS)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    for path in folder.iterdir():
        path.unlink()
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    return {each["file"]: each for each in found}


@pytest.mark.parametrize("name", BOMBS)
def test_it_stays_within_its_bounds(outcomes: dict[str, dict[str, Any]], name: str) -> None:
    found = outcomes[name]
    assert found["status"] == 0, found
    assert found["longest"] <= 50_000 + 2_000, "the edges of a PDF's pages come on top"
    assert found["documents"] <= 20
    wanted = TOLD.get(name)
    if wanted is None:
        assert found["documents"] or found["problems"]
    else:
        assert any(words in found["problems"] for words in wanted.split("|")), found["problems"]


def test_no_entity_is_replaced(outcomes: dict[str, dict[str, Any]]) -> None:
    name = socket.gethostname()
    assert "laugh" not in outcomes["laughs.xml"]["words"]
    assert "The harbour of Velm" in outcomes["outside.xml"]["words"]
    assert name not in outcomes["outside.xml"]["words"]


def test_the_article_beside_the_bomb_is_read(outcomes: dict[str, dict[str, Any]]) -> None:
    for name in ("attributes.html", "classes.html", "linked-data.html", "records.warc", "many.xml"):
        assert "40 million euros" in outcomes[name]["words"], name
        assert outcomes[name]["claims"], name


def test_a_pdf_that_kills_its_reader_is_a_problem_of_that_file_alone() -> None:
    bomb = pdf_whose_forms_draw_each_other()
    acquired = acquire_content(bomb, "forms.pdf", None, Settings())
    assert acquired.documents == ()
    assert "it was not read" in acquired.problems[0].message

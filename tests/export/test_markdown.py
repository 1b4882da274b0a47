from __future__ import annotations

import re

import pytest
from tests.dossier.affair import harbour
from tests.dossier.builder import of_one_matter

from audiatur.export import markdown
from audiatur.export.markdown import plain


def brief() -> str:
    (file,) = markdown.files(harbour())
    return file.content


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[a](javascript:b)", r"\[a\](javascript:b)"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("a\n\n# heading", r"a \# heading"),
        ("x | y ~z~ &amp; $5", r"x \| y \~z\~ \&amp; \$5"),
        ("plain words, 40%.", "plain words, 40%."),
    ],
)
def test_words_of_articles_are_shown_and_do_nothing(words: str, shown: str) -> None:
    assert plain(words) == shown


def test_what_only_speaks_of_one_matter_has_a_part_of_its_own() -> None:
    assert "## Of one matter only (0)" in brief()
    (file,) = markdown.files(of_one_matter(harbour()))
    assert "Compatible (0)" in file.content
    assert "## Of one matter only (0)" not in file.content


def test_every_reference_has_its_footnote_and_the_other_way_round() -> None:
    text, notes = brief().split("\n## Words\n")
    referred = set(re.findall(r"\[\^(\d+)\]", text))
    written = re.findall(r"^\[\^(\d+)\]:", notes, re.MULTILINE)
    assert referred == set(written)
    assert len(written) == len(set(written))
    assert referred


def test_footnotes_give_exact_words_file_and_offsets() -> None:
    notes = brief().split("\n## Words\n")[1].strip().splitlines()
    texts = {document.file: document.text for document in harbour().documents}
    for note in notes:
        found = re.fullmatch(r"\[\^\d+\]: “(.*)” `(.+)` (\d+)–(\d+)", note)
        assert found
        words, file, start, end = found.groups()
        assert plain(texts[file][int(start) : int(end)]) == words


def test_the_brief_holds_conflicts_sums_and_problems() -> None:
    for finding in harbour().compared.findings:
        if finding.verdict.value == "conflict":
            assert plain(finding.reason) in brief()
    for problem in harbour().all_problems():
        assert plain(problem.message) in brief()

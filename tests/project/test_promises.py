"""What the project promises of itself: the README's commands, file sizes, first sentences, pinned versions."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

import audiatur

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_FILE = 300
PAGES = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")

COMMAND_ONE = "pip install -c constraints.txt -e . && audiatur demo"
COMMAND_TWO = "pip install -c constraints.txt -e '.[dev]' && pytest"


@pytest.mark.parametrize("command", [COMMAND_ONE, COMMAND_TWO])
def test_readme_gives_the_command_that_ci_runs(command: str) -> None:
    assert f"\n{command}" in (ROOT / "README.md").read_text("utf-8")
    assert command in (ROOT / ".ci/run").read_text("utf-8")


def test_version_is_the_packages() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert declared == audiatur.__version__ == version("audiatur")
    assert f"## {declared}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_source_opens_with_what_comes_in_and_goes_out(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module opens with a sentence that says what it takes and gives"
    assert len(text.splitlines()) <= LONGEST_FILE, "a longer file holds two things: part it"


def test_every_dependency_is_pinned_and_no_host_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    constraints = (ROOT / "constraints.txt").read_text("utf-8")
    pinned = {normal(line.split("==")[0]) for line in constraints.splitlines() if "==" in line}
    assert {normal(re.split(r"[<>=!~\[; ]", name)[0]) for name in wanted} <= pinned
    assert "://" not in constraints
    assert not re.search(r"(?m)^-", constraints)


def normal(name: str) -> str:
    """A distribution's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_document_is_in_the_reading_order() -> None:
    index = (ROOT / "docs/index.md").read_text("utf-8")
    missing = [p.name for p in (ROOT / "docs").glob("*.md") if p.name != "index.md" and f"({p.name})" not in index]
    assert missing == []


def test_links_between_documents_lead_somewhere() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in [
            ROOT / "README.md",
            ROOT / "CHANGELOG.md",
            ROOT / "CONTRIBUTING.md",
            *(ROOT / "docs").rglob("*.md"),
        ]
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert broken == []

from __future__ import annotations

from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from audiatur import errors
from audiatur.cli import app
from audiatur.export.formats import FORMATS
from audiatur.export.rows.nouns import NOUNS
from audiatur.show.views import VIEWS

DOCS = Path(__file__).parents[2] / "docs"
PROGRAM = get_command(app)
assert isinstance(PROGRAM, TyperGroup)


@pytest.mark.parametrize("command", PROGRAM.commands.values(), ids=lambda command: str(command.name))
def test_each_command_and_option_is_documented(command: object) -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    name, parameters = getattr(command, "name"), getattr(command, "params")  # noqa: B009 -- typer's own types are private
    section = text.split(f"\n## {name}\n")[1].split("\n## ")[0]
    for parameter in parameters:
        for option in parameter.opts:
            if option.startswith("-"):
                assert option in section


def test_each_view_exit_code_and_format_is_documented() -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    assert all(f"`{view}`" in text for view in VIEWS)
    codes = {kind.exit_code for kind in vars(errors).values() if isinstance(kind, type) and hasattr(kind, "exit_code")}
    assert all(f"| {code} |" in text for code in codes | {0, 130})


def test_each_export_file_and_format_is_documented() -> None:
    text = (DOCS / "exports.md").read_text("utf-8")
    assert all(f"--to {name} " in text for name in FORMATS)
    assert all(f"| {noun}.jsonl |" in text for noun in NOUNS)

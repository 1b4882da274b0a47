"""Tables in, text in the terminal out, readable without colour and in any encoding."""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from audiatur.export.rows.row import Json
from audiatur.show.view import Table

PLAIN_WIDTH = 140
"""Columns of a line where the output is no terminal and nobody says how wide it is."""
STAND_INS = {"≈": "~", "≠": "!=", "⚡": "!!", "✗": "x", "·": ".", "–": "-", "≤": "<=", "…": "...", "“": '"', "”": '"'}
"""What stands for our marks where the terminal cannot show them; each has its word beside it anyway."""
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0e\ufeff]")
"""Signs that would steer the terminal instead of being shown: escapes, directions, widths."""


def console() -> Console:
    """Where text is printed; what its encoding lacks gets a stand-in."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="stand-in")
    width = None if sys.stdout.isatty() else PLAIN_WIDTH
    return Console(width=width, highlight=False, markup=False, emoji=False)


def print_tables(tables: Iterable[Table]) -> None:
    """Each table under its title."""
    to = console()
    for table in tables:
        to.print(Text(f"{harmless(table.title)}", style="bold"))
        to.print(_grid(table) if table.rows else Text(f"  {table.empty}"))
        to.print()


def print_lines(lines: Iterable[str]) -> None:
    """Each line as it is, wrapped where the terminal ends."""
    to = console()
    for line in lines:
        to.print(Text(harmless(line)))


def print_json(value: Json) -> None:
    """The value for a script: in ASCII, so that no terminal and no pipe changes it."""
    sys.stdout.write(json.dumps(value, indent=2) + "\n")


def harmless(text: str) -> str:
    r"""The text without signs that steer a terminal.

    >>> harmless("a\x1b[31mb")
    'a[31mb'
    """
    return CONTROL.sub("", text)


def _grid(table: Table) -> Grid:
    apart = int(any("\n" in cell for row in table.rows for cell in row))
    grid = Grid(leading=apart, box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in table.columns:
        grid.add_column(column, overflow="fold", no_wrap=column == "id")
    for row in table.rows:
        grid.add_row(*(Text(harmless(cell)) for cell in row))
    return grid


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(STAND_INS.get(sign, "?") for sign in missing), error.end


codecs.register_error("stand-in", _stand_in)

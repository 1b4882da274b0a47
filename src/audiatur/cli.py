"""The command line: which commands there are."""

from __future__ import annotations

import typer

from audiatur.commands.build import build
from audiatur.commands.export import export
from audiatur.commands.group import Commands

app = typer.Typer(name="audiatur", cls=Commands, no_args_is_help=True)
app.command()(build)
app.command()(export)

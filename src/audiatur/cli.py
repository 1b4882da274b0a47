"""The command line: which commands there are."""

from __future__ import annotations

from typing import Annotated

import typer

from audiatur import __version__
from audiatur.commands.add import add
from audiatur.commands.build import build
from audiatur.commands.bundle import bundle
from audiatur.commands.demo import demo
from audiatur.commands.desk import desk
from audiatur.commands.explain import explain
from audiatur.commands.export import export
from audiatur.commands.group import Commands
from audiatur.commands.judge import judge
from audiatur.commands.show import show
from audiatur.commands.verify import verify
from audiatur.commands.watch import watch
from audiatur.commands.why import why

ABOUT = """Read rival articles on one affair and build an evidence dossier: who says what, through whom, how firmly.

Exit codes: 0 done; 2 asked for something that cannot be done; 3 no article found; 4 the dossier is missing, locked,
damaged or cannot be written; 5 a quotation or hash no longer matches; 130 stopped with Ctrl-C.
"""

app = typer.Typer(
    name="audiatur",
    help=ABOUT,
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (demo, build, add, watch, desk, show, why, explain, export, bundle, verify):
    app.command()(command)
app.add_typer(judge)


def _version(value: bool) -> None:  # noqa: FBT001 -- typer calls it so
    if value:
        typer.echo(f"audiatur {__version__}")
        raise typer.Exit


@app.callback()
def main(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Options of the program itself."""
    del version

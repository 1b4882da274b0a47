"""The commands as one program: every expected trouble becomes one line and an exit code of errors.py."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

from audiatur.errors import AudiaturError

INTERRUPTED = 130
"""What shells expect of a program that was stopped with Ctrl-C."""


class Commands(TyperGroup):
    """Runs a command and tells of trouble without a traceback."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 -- typer's own types of these are private
        """What the command returns."""
        try:
            return super().invoke(ctx)
        except AudiaturError as error:
            typer.echo(f"audiatur: {error}", err=True)
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt as error:
            typer.echo("audiatur: stopped; what was read is stored: the same command goes on from there", err=True)
            raise typer.Exit(INTERRUPTED) from error

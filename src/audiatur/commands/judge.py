"""``audiatur judge``: what a person decides in, and what was decided out."""

from __future__ import annotations

from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from audiatur.commands.group import Commands
from audiatur.commands.options import AsJson, DossierFolder
from audiatur.dossier.page import render
from audiatur.errors import UsageError
from audiatur.export.rows import judgements as rows
from audiatur.files import write
from audiatur.judgements.named import targets
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Change, Decision, EditedField, Judgement, judgement
from audiatur.show.terminal import print_json, print_lines
from audiatur.store.judgements import append
from audiatur.store.load import load_dossier
from audiatur.store.store import PAGE

judge = typer.Typer(
    name="judge",
    help="Decide for yourself: judgements are kept apart from what was found, survive every build and can be undone.",
    cls=Commands,
    no_args_is_help=True,
)
DECISIONS = ", ".join(decision for decision in Decision if decision is not Decision.UNDO)

By = Annotated[str, typer.Option(help="Who decides.", default_factory=getuser, show_default="the user's name")]
Reason = Annotated[str, typer.Option(help="Why, in your own words.")]


@judge.command("list")
def list_(dossier: DossierFolder, *, as_json: AsJson = False) -> None:
    """List what was decided, oldest first, also what was undone or finds nothing to hold on to."""
    found = list(rows.judgements(load_dossier(dossier)))
    if as_json:
        print_json([*found])
        return
    print_lines(
        f"{row['id']}  {row['at']}  {row['by']}: {row['decision']} {row['told']} — {row['state']}" for row in found
    )


@judge.command()
def add(  # noqa: PLR0913 -- every option of a command is a parameter
    dossier: DossierFolder,
    decision: Annotated[str, typer.Argument(help=f"One of {DECISIONS}.", show_default=False)],
    about: Annotated[
        list[str],
        typer.Argument(help="Ids, or their beginnings; names for unite and part; files or ids of articles."),
    ],
    *,
    by: By,
    reason: Reason = "",
    value: Annotated[
        list[str] | None, typer.Option("--set", help="For edit and add: FIELD=VALUE; may be given several times.")
    ] = None,
    verdict: Annotated[str | None, typer.Option(help=f"For verdict and join: one of {', '.join(Verdict)}.")] = None,
    attachment: Annotated[str | None, typer.Option(help="For attach: an address or the name of a file.")] = None,
) -> None:
    """Add a judgement."""
    try:
        what = Decision(decision)
        made = judgement(
            what,
            targets(load_dossier(dossier), what, about),
            reason=reason,
            by=by,
            at=_now(),
            changes=tuple(_change(one) for one in value or ()),
            verdict=Verdict(verdict) if verdict else None,
            attachment=attachment,
        )
    except ValueError as error:
        raise UsageError(f"this cannot be decided so: {_first(error)}") from error
    _keep(dossier, [made])


@judge.command("from")
def from_(
    dossier: DossierFolder,
    file: Annotated[
        Path, typer.Argument(help="JSON, one judgement a line, as judgements.jsonl has them.", exists=True)
    ],
) -> None:
    """Add judgements from a file: of another dossier, or another program."""
    try:
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        given = [rows.read(line) for line in lines]
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} cannot be read as judgements: {_first(error)}") from error
    _keep(dossier, given)


@judge.command()
def undo(
    dossier: DossierFolder,
    id_: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="Its id, or the beginning.", show_default=False)],
    *,
    by: By,
    reason: Reason = "",
) -> None:
    """Take a judgement back; both stay in the list."""
    about = targets(load_dossier(dossier), Decision.UNDO, [id_])
    try:
        made = judgement(Decision.UNDO, about, reason=reason, by=by, at=_now())
    except ValueError as error:
        raise UsageError(f"only a judgement can be undone: {_first(error)}") from error
    _keep(dossier, [made])


def _keep(folder: Path, given: list[Judgement]) -> None:
    append(folder, given)
    judged = load_dossier(folder)
    write(folder / PAGE, render(judged))
    print_lines(one.id for one in given)
    ids = {one.id for one in given}
    print_lines(f"{one.judgement}: {one.reason}" for one in judged.orphans if one.judgement in ids)
    undone = {target.told for one in given for target in one.about if one.decision is Decision.UNDO}
    if any(one.before_comparing for one in judged.judgements if one.id in ids | undone):
        print_lines(["Names and origins decide what is compared: build again with the same articles to follow them."])


def _change(text: str) -> Change:
    field, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"--set takes FIELD=VALUE, not {text}; the fields are {', '.join(EditedField)}")
    return Change(field=EditedField(field), value=value)


def _first(error: Exception) -> str:
    return error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

"""Events of a run in; a bar in a terminal, a line a stage elsewhere, or nothing out."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from audiatur.run.events import Event, Report, Stage, silent

DOING = {Stage.ACQUIRE: "taking apart", Stage.READ: "reading", Stage.COMPARE: "comparing", Stage.STORE: "storing"}
DONE = {Stage.ACQUIRE: "files", Stage.READ: "documents"}


@contextmanager
def progress(*, quiet: bool) -> Iterator[Report]:
    """Tells on the standard error stream how far the run is."""
    if quiet:
        yield silent
    elif sys.stderr.isatty():
        with _bar() as bar:
            task = bar.add_task("", total=None)
            yield lambda event: bar.update(
                task, description=DOING[event.stage], completed=event.done, total=event.total or None
            )
    else:
        yield _lines()


def _bar() -> Progress:
    columns = (TextColumn("{task.description:<12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _lines() -> Report:
    kept: Counter[Stage] = Counter()

    def tell(event: Event) -> None:
        kept[event.stage] += event.kept
        if event.done == event.total:
            how_many = f" {event.total} {DONE[event.stage]}, {kept[event.stage]} kept" if event.total else ""
            sys.stderr.write(f"{DOING[event.stage]}{how_many}\n")

    return tell

"""Events of a run in; a bar in a terminal, a line a stage elsewhere (ten, where it is long), or nothing out."""

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
LONG = 50
"""Items of a stage from which every tenth of it is told where there is no bar: a log must show that it goes on."""


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
        doing, total = DOING[event.stage], event.total
        if event.done == total:
            how_many = f" {total} {DONE[event.stage]}, {kept[event.stage]} kept" if total else ""
            sys.stderr.write(f"{doing}{how_many}\n")
        elif total >= LONG and event.done * 10 // total > (event.done - 1) * 10 // total:
            sys.stderr.write(f"{doing} {event.done} of {total} {DONE[event.stage]}\n")

    return tell

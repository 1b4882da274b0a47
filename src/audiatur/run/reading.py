"""Documents in, their Readings out: from what is kept where it is kept, read where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Protocol

from audiatur.defect import defect
from audiatur.errors import AudiaturError
from audiatur.model.document import Document
from audiatur.model.problem import Step
from audiatur.model.reading import Reading
from audiatur.run.events import Event, Report, Stage
from audiatur.run.inline import run_inline
from audiatur.run.processes import run_in_processes
from audiatur.run.sharing import groups

Read = Callable[[Document], Reading]
LARGEST_GROUP = 100_000
"""Characters one process is given at a time, where documents share paragraphs: some twenty articles."""


class ReadingKeeper(Protocol):
    """Where it is kept what documents gave."""

    def reading(self, document: str) -> Reading | None:
        """What today's readers found in the document before."""

    def keep_reading(self, found: Reading) -> None:
        """Keeps what they found."""


def read_all(
    documents: Sequence[Document], read: Read, keeper: ReadingKeeper, jobs: int, report: Report
) -> tuple[Reading, ...]:
    """The reading of each document, in their order; each is kept as soon as it is there.

    Args:
        documents: Each once.
        read: Reads one; picklable where there is more than one job.
        keeper: Where readings are kept.
        jobs: How many processes read.
        report: Told of each document, in the order in which they are read.
    """
    file_of = {document.id: document.file for document in documents}
    readings: dict[str, Reading] = {}

    def add(reading: Reading, *, kept: bool) -> None:
        readings[reading.document] = reading
        done = {"done": len(readings), "total": len(documents)}
        report(Event(stage=Stage.READ, name=file_of[reading.document], kept=kept, **done))

    for document in documents:
        if kept := keeper.reading(document.id):
            add(kept, kept=True)
    new = [document for document in documents if document.id not in readings]
    jobs = min(jobs, len(new))
    tasks = groups(new, LARGEST_GROUP)
    if jobs > 1:
        found: Iterator[tuple[Reading, bool]] = chain.from_iterable(
            run_in_processes(partial(read_group, read), tasks, jobs)
        )
    else:
        found = run_inline(partial(read_one, read), chain.from_iterable(tasks))
    for reading, whole in found:
        if whole:
            keeper.keep_reading(reading)
        add(reading, kept=False)
    return tuple(readings[document.id] for document in documents)


def read_group(read: Read, group: Sequence[Document]) -> list[tuple[Reading, bool]]:
    """What stands in each document of a group."""
    return [read_one(read, document) for document in group]


def read_one(read: Read, document: Document) -> tuple[Reading, bool]:
    """What stands in one document, and whether it was read to its end: a defect in reading stops no other document."""
    try:
        return read(document), True
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 -- one bad document stops nothing and hides nothing: it is a Problem
        problem = defect(Step.READ, document.file, error, file=document.file, document=document.id)
        return Reading(document=document.id, problems=(problem,)), False

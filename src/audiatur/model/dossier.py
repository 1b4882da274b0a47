"""A whole dossier in memory: what pages, exports and the terminal show."""

from __future__ import annotations

from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.judgement import Judgement, Orphan
from audiatur.model.problem import Problem
from audiatur.model.reading import Reading
from audiatur.model.record import Record


class Dossier(Record):
    """All records of one dossier.

    Attributes:
        version: Version of Audiatur that made it.
        settings: What a run needs to be repeated: setting name to value, as text. Nothing that
            differs between two runs on one input (no clock, no process count, no path).
        documents: In the order of their file names.
        readings: One for each document, in the same order.
        compared: What was found between them.
        problems: Trouble met while acquiring; readings and ``compared`` hold their own.
        judgements: What people decided, oldest first.
        orphans: Judgements that found nothing here to hold on to.
    """

    version: str
    settings: tuple[tuple[str, str], ...] = ()
    documents: tuple[Document, ...] = ()
    readings: tuple[Reading, ...] = ()
    compared: Compared = Compared()
    problems: tuple[Problem, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    orphans: tuple[Orphan, ...] = ()

    def all_problems(self) -> tuple[Problem, ...]:
        """Every problem of every step, in the order of the run."""
        of_reading = tuple(problem for reading in self.readings for problem in reading.problems)
        return self.problems + of_reading + self.compared.problems

"""What a desk asks of the process that builds for it, and the lines of JSON in which that process answers."""

from __future__ import annotations

from audiatur.model.record import Record


class Task(Record):
    """What is to be added; a Task that names nothing builds the same articles anew.

    Attributes:
        files: Names of files in the dossier's folder of added articles.
        addresses: Pages to fetch.
        feeds: Addresses of watched feeds to look at.
    """

    files: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()


class Progress(Record):
    """How far a build is.

    Attributes:
        doing: What is being done, in words.
        name: The article it is done to, or empty.
        done: How many are done.
        total: How many there are; 0 where they are not counted.
    """

    doing: str
    name: str = ""
    done: int = 0
    total: int = 0


class Outcome(Record):
    """What became of a Task.

    Attributes:
        added: Ids of the documents that are new in the dossier.
        known: Ids of documents that were given again and were there already.
        told: What was done besides, and what could not be fetched or read, in sentences.
        error: Why nothing was built, and what to do; empty where it was.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    error: str = ""


class Line(Record):
    """One line that the building process writes: how far it is, or in the last one what became of it."""

    progress: Progress | None = None
    outcome: Outcome | None = None

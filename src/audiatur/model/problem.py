"""What could not be read or decided: a value, never a log line."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record
from audiatur.model.span import Span


class Step(StrEnum):
    """The step of the run that met the trouble."""

    ACQUIRE = "acquire"
    READ = "read"
    COMPARE = "compare"
    STORE = "store"


class Problem(Record):
    """Something that was not read or not decided, where, and why.

    Attributes:
        step: The step that met it.
        message: What was wrong and what to do, in one or two sentences for the reader.
        file: Name of the file as given, where a file was being read.
        document: Id of the document, where there is one.
        span: The place in the document, where there is one.
        serious: False for a remark that cost nothing (two files of the same bytes, say).
    """

    step: Step
    message: str
    file: str | None = None
    document: str | None = None
    span: Span | None = None
    serious: bool = True

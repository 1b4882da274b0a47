"""What one file gave."""

from __future__ import annotations

from audiatur.model.document import Document, Original
from audiatur.model.problem import Problem
from audiatur.model.record import Record


class Acquired(Record):
    """Documents of one file (several of a feed or a WARC), the bytes to keep, and the trouble met."""

    documents: tuple[Document, ...] = ()
    originals: tuple[Original, ...] = ()
    problems: tuple[Problem, ...] = ()

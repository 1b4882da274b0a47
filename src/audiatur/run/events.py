"""What a run tells while it goes on: small values for a progress bar, a log or a test."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from audiatur.model.record import Record


class Stage(StrEnum):
    """The part of the run that an event is from."""

    ACQUIRE = "acquire"
    READ = "read"
    COMPARE = "compare"
    STORE = "store"


class Event(Record):
    """One thing that was done.

    Attributes:
        stage: The part of the run.
        name: File of the document, or empty where a whole stage is meant.
        done: How many of the stage are done.
        total: How many there are in the stage.
        kept: True where an earlier run had done it already.
    """

    stage: Stage
    name: str = ""
    done: int = 0
    total: int = 0
    kept: bool = False


Report = Callable[[Event], None]


def silent(event: Event) -> None:
    """Tells nobody."""
    del event

"""Files and addresses in, what each gives out: from what is kept where it is kept, taken apart where it is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from audiatur.defect import defect
from audiatur.errors import AudiaturError
from audiatur.model.acquired import Acquired
from audiatur.model.problem import Step
from audiatur.run.events import Event, Report, Stage


@dataclass(frozen=True)
class Source:
    """One file or address.

    Attributes:
        name: What the dossier calls it.
        key: What identifies all that decides what it gives; None where it cannot be read.
        take: Takes it apart.
    """

    name: str
    key: str | None
    take: Callable[[], Acquired]


class FileKeeper(Protocol):
    """Where it is kept what files gave."""

    def file(self, key: str) -> Acquired | None:
        """What the file of that key gave before."""

    def keep_file(self, key: str, acquired: Acquired) -> None:
        """Keeps what it gave."""


def acquire_all(sources: Sequence[Source], keeper: FileKeeper, report: Report) -> tuple[Acquired, ...]:
    """What each source gives, in their order. What gave no document is tried anew in every run."""
    everything = []
    for number, source in enumerate(sources, start=1):
        kept = keeper.file(source.key) if source.key else None
        acquired = kept or _taken(source)
        if source.key and acquired.documents and kept is None:
            keeper.keep_file(source.key, acquired)
        everything.append(acquired)
        is_kept = kept is not None
        report(Event(stage=Stage.ACQUIRE, name=source.name, done=number, total=len(sources), kept=is_kept))
    return tuple(everything)


def _taken(source: Source) -> Acquired:
    try:
        return source.take()
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 -- one bad file stops nothing and hides nothing: it is a Problem
        return Acquired(problems=(defect(Step.ACQUIRE, source.name, error, file=source.name),))

"""Parts of comparing in, what each finds out: one that fails costs its own results only, and is a Problem."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from audiatur.defect import defect
from audiatur.errors import AudiaturError
from audiatur.model.problem import Problem, Step

T = TypeVar("T")


class Guard:
    """Runs parts of comparing one by one and keeps the Problems of those that fail."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Of the parts run so far."""
        return tuple(self._problems)

    def all_of(self, what: str, part: Callable[[], Iterable[T]]) -> tuple[T, ...]:
        """What a part finds; nothing where it fails.

        Args:
            what: What the part finds, as a reader is told.
            part: The part.

        Raises:
            AudiaturError: A misuse, such as a file of names that cannot be read: it ends the run.
        """
        try:
            return tuple(part())
        except AudiaturError:
            raise
        except Exception as error:  # noqa: BLE001 - any fault of a part is a Problem, not the end of the others
            self._problems.append(defect(Step.COMPARE, what, error))
            return ()

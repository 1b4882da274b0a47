"""Documents and their Readings in, what stands between them out, or the Problem that kept it from being found."""

from __future__ import annotations

from collections.abc import Callable

from audiatur.defect import defect
from audiatur.errors import AudiaturError
from audiatur.model.compared import Compared
from audiatur.model.problem import Step
from audiatur.run.events import Event, Report, Stage


def compare_all(compare: Callable[[], Compared], report: Report) -> Compared:
    """What comparing finds; a defect in it leaves all that was read, and is a Problem."""
    report(Event(stage=Stage.COMPARE))
    try:
        return compare()
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 -- what was read is worth having without it; the Problem stands on the page
        return Compared(problems=(defect(Step.COMPARE, "the articles", error),))

"""An exception nobody expected in, a Problem out: one bad file stops nothing and hides nothing."""

from __future__ import annotations

from audiatur.model.problem import Problem, Step


def defect(step: Step, file: str, error: Exception, document: str | None = None) -> Problem:
    """What the dossier says of a file on which a step failed."""
    what = "taken apart" if step is Step.ACQUIRE else "read"
    message = (
        f"{file} could not be {what}: {type(error).__name__}: {error}; this is a defect of Audiatur, please report it"
    )
    return Problem(step=step, message=message, file=file, document=document)

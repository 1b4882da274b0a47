"""An exception nobody expected in, a Problem out: one bad file stops nothing and hides nothing."""

from __future__ import annotations

from textwrap import shorten

from audiatur.model.problem import Problem, Step

DONE = {Step.ACQUIRE: "taken apart", Step.READ: "read", Step.COMPARE: "compared"}
LONGEST = 300
"""Characters of an exception's own words that are shown."""


def defect(step: Step, what: str, error: Exception, *, file: str | None = None, document: str | None = None) -> Problem:
    """What the dossier says of something on which a step failed."""
    trouble = shorten(f"{type(error).__name__}: {error}", LONGEST, placeholder=" …")
    message = f"{what} could not be {DONE[step]} ({trouble}); this is a defect of Audiatur, please report it"
    return Problem(step=step, message=message, file=file, document=document)

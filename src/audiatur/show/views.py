"""Every view by its name: the one place where a new one is entered."""

from __future__ import annotations

from audiatur.errors import UsageError
from audiatur.show.checks import CHECKS
from audiatur.show.claims import CLAIMS
from audiatur.show.documents import DOCUMENTS
from audiatur.show.findings import AGREED, CONFLICTS, DIFFERENT
from audiatur.show.overview import OVERVIEW
from audiatur.show.positions import POSITIONS
from audiatur.show.problems import PROBLEMS
from audiatur.show.timeline import TIMELINE
from audiatur.show.view import View
from audiatur.show.voices import VOICES

VIEWS = {
    view.name: view
    for view in (
        OVERVIEW,
        CONFLICTS,
        AGREED,
        DIFFERENT,
        CHECKS,
        TIMELINE,
        VOICES,
        POSITIONS,
        PROBLEMS,
        DOCUMENTS,
        CLAIMS,
    )
}


def named(name: str) -> View:
    """The view of that name.

    Raises:
        UsageError: There is none.
    """
    if name not in VIEWS:
        raise UsageError(f"there is no view {name!r}; choose one of {', '.join(VIEWS)}")
    return VIEWS[name]

"""Paths of a run in; which of them are the dossier's own files, and so no articles, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from audiatur.store.added import ADDED
from audiatur.store.attachments import FOLDER as ATTACHMENTS
from audiatur.store.database import DATABASE
from audiatur.store.feeds import FEEDS
from audiatur.store.lock import LOCK
from audiatur.store.originals import FOLDER
from audiatur.store.store import PAGE

OWN_NAMES = (DATABASE, LOCK, FOLDER, PAGE, ADDED, FEEDS, ATTACHMENTS)


def is_own(folder: Path, inputs: Sequence[Path]) -> Callable[[Path], bool]:
    """Tells whether a path belongs to the dossier.

    A dossier folder among the articles is its own with all that is in it. Where the articles lie in the
    dossier's folder, or it is one of theirs, only what a build writes is its own. The folder of articles that were
    added later is its own too, unless it is given by name.
    """
    own = folder.resolve()
    places = [given.resolve() for given in inputs]
    added = [place for place in places if place.is_relative_to(own / ADDED)]
    shared = any(place.is_relative_to(own) and place not in added for place in places)

    def tell(path: Path) -> bool:
        place = path.resolve()
        if not place.is_relative_to(own):
            return False
        if any(place.is_relative_to(given) for given in added):
            return False
        return not shared or place.relative_to(own).parts[:1] in [(name,) for name in OWN_NAMES]

    return tell

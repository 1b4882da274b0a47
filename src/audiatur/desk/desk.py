"""A dossier folder in; what all screens of its desk share: the open database, the catalogue, the way to build again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from audiatur.desk.catalogue import Catalogue, catalogue, newest_run
from audiatur.store.database import open_for_reading


class Desk:
    """One dossier on one desk. Every request opens the database anew, so a build in between is seen at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._catalogue: Catalogue | None = None

    @contextmanager
    def opened(self) -> Iterator[Database]:
        """The database as it is now.

        Raises:
            DossierError: It is missing, damaged or of another version.
        """
        with open_for_reading(self.folder) as db:
            yield db

    def catalogue(self, db: Database) -> Catalogue:
        """What the newest build holds in short, made once a build."""
        run = newest_run(db)
        with self._lock:
            if self._catalogue is None or self._catalogue.run != run:
                self._catalogue = catalogue(db)
            return self._catalogue

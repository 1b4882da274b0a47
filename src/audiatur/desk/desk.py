"""A dossier folder in; what all screens of its desk share: the open database, the catalogue, the way to build again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from audiatur.desk.catalogue import Catalogue, catalogue, newest_run
from audiatur.desk.decided import Decided, decided
from audiatur.desk.jobs import Jobs
from audiatur.model.judgement import Judgement
from audiatur.store.database import open_for_reading
from audiatur.store.judgements import append_if, every


class Desk:
    """One dossier on one desk. Every request opens the database anew, so a build in between is seen at once."""

    def __init__(self, folder: Path, jobs: Jobs | None = None) -> None:
        self.folder = folder
        self.jobs = jobs or Jobs()
        self._lock = threading.Lock()
        self._catalogue: Catalogue | None = None
        self._decided: tuple[tuple[int, int], Decided] | None = None

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

    def decided(self, db: Database) -> Decided:
        """What people decided of it, and what that makes of it; made once a build and judgement."""
        given = db.execute("select count(*) from judgements").fetchone()[0]
        state = (newest_run(db), given)
        with self._lock:
            if self._decided is None or self._decided[0] != state:
                self._decided = (state, decided(db, every(db, self.folder)))
            return self._decided[1]

    def decide(self, judgement: Judgement, seen: str) -> Judgement | None:
        """Stores a decision, unless somebody decided on the same thing since.

        Args:
            judgement: What is decided.
            seen: Id of the newest judgement on it that its maker had seen; empty for none.

        Returns:
            None where it is stored; else the newer judgement that its maker had not seen, and nothing is stored.
        """
        return append_if(self.folder, judgement, seen)

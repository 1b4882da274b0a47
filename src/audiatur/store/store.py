"""A dossier folder in, all that a run keeps there and asks of it out: the one door to a dossier being built."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from audiatur.files import write
from audiatur.model.acquired import Acquired
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Judgement
from audiatur.model.reading import Reading
from audiatur.store import kept, originals
from audiatur.store.database import open_for_writing
from audiatur.store.judgements import every
from audiatur.store.lock import held
from audiatur.store.save import replace

PAGE = "dossier.html"


class Store:
    """A dossier that nobody else is building. What a method stored stays, whatever happens next."""

    def __init__(self, folder: Path, db: Database, fingerprint: str) -> None:
        self.folder = folder
        self._db = db
        self._fingerprint = fingerprint
        self._used: set[str] = set()
        self._newly_read = 0
        self._all_files_kept = False

    def file(self, key: str) -> Acquired | None:
        """What the file of that key gave before, if its original bytes are still whole."""
        self._used.add(key)
        acquired = kept.file(self._db, key)
        if acquired is None or not all(originals.matches(self.folder, d.sha256) for d in acquired.documents):
            return None
        return acquired

    def keep_file(self, key: str, acquired: Acquired) -> None:
        """Keeps the original bytes, then what the file gave."""
        for original in acquired.originals:
            originals.keep(self.folder, original)
        kept.keep_file(self._db, key, acquired)

    def reading(self, document: str) -> Reading | None:
        """What today's readers found in the document before."""
        return kept.reading(self._db, document, self._fingerprint)

    def keep_reading(self, found: Reading) -> None:
        """Keeps what today's readers found in a document."""
        kept.keep_reading(self._db, self._fingerprint, found)
        self._newly_read += 1

    def judgements(self) -> tuple[Judgement, ...]:
        """What people decided, oldest first."""
        return every(self._db, self.folder)

    def replace(self, dossier: Dossier) -> None:
        """Puts the dossier in the place of the older one, in one transaction."""
        replace(self._db, dossier, fingerprint=self._fingerprint, newly_read=self._newly_read)
        if not self._all_files_kept:
            kept.forget_files_but(self._db, self._used)

    def keep_all_files(self) -> None:
        """Files that were not asked for in this run stay kept: they still belong to the dossier."""
        self._all_files_kept = True

    def write_page(self, page: str) -> Path:
        """Puts the page beside the database."""
        path = self.folder / PAGE
        write(path, page)
        return path


@contextmanager
def open_store(folder: Path, fingerprint: str) -> Iterator[Store]:
    """The folder's dossier, made where there is none, held for one build at a time.

    Args:
        folder: Where the dossier lies or shall lie.
        fingerprint: Of the readers of this run.

    Raises:
        DossierError: It cannot be written, is damaged, or somebody else is building it.
    """
    with held(folder), open_for_writing(folder) as db:
        yield Store(folder, db, fingerprint)

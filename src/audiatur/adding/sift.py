"""Files that are kept to be added in, those that hold an article which the dossier has not yet out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.model.document import Document, Metadata, MetadataSource
from audiatur.settings import Settings
from audiatur.store import added
from audiatur.store.added import Stated
from audiatur.store.database import open_for_reading


@dataclass(frozen=True)
class Sifted:
    """What became of files.

    Attributes:
        new: Names of those to add.
        known: Ids of documents in the dossier that are given again.
        told: Why a file is not kept, in sentences.
    """

    new: tuple[str, ...]
    known: tuple[str, ...]
    told: tuple[str, ...]


def sift(folder: Path, names: Sequence[str], settings: Settings, said: dict[str, Metadata] | None = None) -> Sifted:
    """Tells new articles from those that are there, and from files without one, which are not kept.

    An article is there already where the same words are there of the same outlet: a copy that another outlet prints is
    an article of its own.

    Args:
        folder: Of the dossier.
        names: Of files among those added.
        settings: The settings of the next build.
        said: What somebody else, such as a feed, says of a file; it fills what the file itself leaves open.
    """
    held, kept = _held(folder), added.kept(folder)
    new: list[str] = []
    known: dict[str, None] = {}
    told: list[str] = []
    for name in names:
        entry = next(iter(find([added.place(folder) / name], settings).entries), None)
        acquired = acquire_file(entry, settings) if entry else None
        documents = acquired.documents if acquired else ()
        if acquired is not None:
            told += [problem.message for problem in acquired.problems]
        told += _unread_date(name, kept.get(name, Stated()).published, documents)
        there = [_there(document, held) for document in documents]
        if documents and None in there:
            new.append(name)
            held += [_Held(each.id, _words(each.text), each.outlet) for each in documents]
            if said and name in said and len(documents) == 1:
                added.state(folder, name, _filled(kept[name], documents[0], said[name]))
        else:
            known |= {identity: None for identity in there if identity}
            if not any(document.id in there for document in documents):
                added.forget(folder, name)
            if acquired is None:
                told.append(f"{name} is not there any more.")
    return Sifted(tuple(new), tuple(known), tuple(told))


@dataclass(frozen=True)
class _Held:
    """One article, by what makes it the same as another."""

    id: str
    words: str
    outlet: str | None


def _held(folder: Path) -> list[_Held]:
    """The articles of the dossier."""
    with open_for_reading(folder) as db:
        rows = db.execute("select id, text, outlet from documents")
        return [_Held(identity, _words(text), outlet) for identity, text, outlet in rows]


def _words(text: str) -> str:
    """Equal for texts that differ in white space alone."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _there(document: Document, held: Sequence[_Held]) -> str | None:
    """The same article in the dossier, or None."""
    words = _words(document.text)
    return next((each.id for each in held if each.words == words and document.outlet in {None, each.outlet}), None)


def _unread_date(name: str, stated: str, documents: Sequence[Document]) -> list[str]:
    """That a stated date is none, where it is none."""
    read = any(said.published for each in documents for said in each.metadata if said.source is MetadataSource.SIDECAR)
    return (
        [f"{name}: {stated} is not a date that can be read; write it as 2030-05-17, 2030-05 or 2030."]
        if stated and not read
        else []
    )


def _filled(stated: Stated, document: Document, said: Metadata) -> Stated:
    """What is stated of a file, with what it leaves open itself."""
    return stated.model_copy(
        update={
            "outlet": stated.outlet or ("" if document.outlet else said.outlet or ""),
            "title": stated.title or ("" if document.title else said.title or ""),
            "published": stated.published or ("" if document.published else said.published or ""),
            "authors": stated.authors or (() if document.authors else said.authors),
        }
    )

"""The whole run on one page: files to Documents, Documents to Readings, all of them to one dossier.

1. find      the files in what was given
2. acquire   the documents of each file and address, unless the store has them
3. read      each document, unless the store has its reading
4. compare   all of them
5. store     in the place of the older dossier
6. judge     what people decided, applied to what was found
7. page      beside it
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from audiatur import __version__
from audiatur.acquire.fetch import fetch
from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import Found, find
from audiatur.compare.compare import compare
from audiatur.dossier.page import render
from audiatur.errors import NothingToReadError
from audiatur.judgements.judged import judged
from audiatur.model.acquired import Acquired
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.problem import Problem
from audiatur.read.reader import read_document
from audiatur.run import fingerprint
from audiatur.run.acquiring import Source, acquire_all
from audiatur.run.comparing import compare_all
from audiatur.run.events import Event, Report, Stage, silent
from audiatur.run.reading import read_all
from audiatur.run.repeatable import repeatable
from audiatur.settings import Settings
from audiatur.store.database import open_for_reading
from audiatur.store.load import load_machine
from audiatur.store.own import is_own
from audiatur.store.store import Store, open_store


def build(
    inputs: Sequence[Path],
    folder: Path,
    settings: Settings,
    report: Report = silent,
    addresses: Sequence[str] = (),
) -> Dossier:
    """The dossier of exactly these inputs, stored in the folder with its page.

    A document that is no longer given leaves the dossier; its original bytes and people's judgements stay.

    Args:
        inputs: Folders and files.
        folder: Where the dossier lies or shall lie. What a build wrote is never read as an article.
        settings: The settings of the run.
        report: Told of each thing that is done.
        addresses: Pages to fetch. What was fetched for this dossier before is not fetched again.

    Raises:
        NothingToReadError: No document in the inputs. An older dossier stays as it is.
        DossierError: The folder cannot be written, is damaged, or is being built by another process.
    """
    found = find(inputs, settings)  # 1
    sources = [*_files(found, is_own(folder, inputs), settings), *_pages(addresses, settings)]
    if not sources:
        raise NothingToReadError(_nothing(inputs, found.problems))
    with open_store(folder, fingerprint.reading(settings)) as store:
        acquired = acquire_all(sources, store, report)  # 2
        problems = found.problems + tuple(problem for each in acquired for problem in each.problems)
        documents = _in_order(acquired)
        if not documents:
            raise NothingToReadError(_nothing(inputs, problems))
        return _made(store, documents, problems, settings, report)


def add(
    inputs: Sequence[Path],
    folder: Path,
    settings: Settings,
    report: Report = silent,
    addresses: Sequence[str] = (),
) -> Dossier:
    """The dossier of what it holds already and of these inputs: nothing leaves it. Without inputs, it is built anew.

    Args:
        inputs: Folders and files.
        folder: Of a dossier that was built before.
        settings: The settings of the run, for all of its articles.
        report: Told of each thing that is done.
        addresses: Pages to fetch.

    Raises:
        NothingToReadError: Inputs were given, and no document is in them. The dossier stays as it is.
        DossierError: There is no dossier, it cannot be written, is damaged, or is being built by another process.
    """
    with open_for_reading(folder):
        pass  # there is one: opening the store would make it
    found = find(inputs, settings)
    sources = [*_files(found, is_own(folder, inputs), settings), *_pages(addresses, settings)]
    with open_store(folder, fingerprint.reading(settings)) as store:
        earlier = load_machine(folder)
        acquired = acquire_all(sources, store, report)
        problems = found.problems + tuple(problem for each in acquired for problem in each.problems)
        if (inputs or addresses) and not any(each.documents for each in acquired):
            raise NothingToReadError(_nothing(inputs, problems))
        documents = _in_order([Acquired(documents=earlier.documents), *acquired])
        store.keep_all_files()
        return _made(store, documents, tuple(dict.fromkeys(earlier.problems + problems)), settings, report)


def _made(
    store: Store, documents: tuple[Document, ...], problems: tuple[Problem, ...], settings: Settings, report: Report
) -> Dossier:
    """The dossier of these documents, stored with its page."""
    readings = read_all(documents, partial(read_document, settings=settings), store, settings.jobs, report)  # 3
    judgements = store.judgements()
    dossier = Dossier(
        version=__version__,
        settings=repeatable(settings),
        documents=documents,
        readings=readings,
        compared=compare_all(partial(compare, documents, readings, settings, judgements), report),  # 4
        problems=problems,
        judgements=judgements,
    )
    report(Event(stage=Stage.STORE))
    store.replace(dossier)  # 5
    dossier = judged(dossier)  # 6
    store.write_page(render(dossier))  # 7
    return dossier


def _files(found: Found, own: Callable[[Path], bool], settings: Settings) -> Iterator[Source]:
    """The files found, without the dossier's own."""
    acquirers = fingerprint.acquiring(settings)
    for entry in found.entries:
        if not own(entry.path):
            stated = entry.stated.model_dump_json() if entry.stated else ""
            key = fingerprint.of_file(entry.path, entry.name, stated, acquirers)
            yield Source(entry.name, key, partial(acquire_file, entry, settings))


def _pages(addresses: Sequence[str], settings: Settings) -> Iterator[Source]:
    acquirers = fingerprint.acquiring(settings)
    for url in addresses:
        yield Source(url, fingerprint.of_address(url, acquirers), partial(fetch, url, settings))


def _in_order(acquired: Sequence[Acquired]) -> tuple[Document, ...]:
    """Every document once, in the order of file names."""
    by_id = {document.id: document for each in acquired for document in each.documents}
    return tuple(sorted(by_id.values(), key=lambda document: (document.file, document.id)))


def _nothing(inputs: Sequence[Path], problems: Sequence[Problem]) -> str:
    given = ", ".join(str(path) for path in inputs) or "the addresses"
    reasons = "".join(f"\n  {problem.message}" for problem in problems[:5])
    return f"no article in {given}; name a folder or files with articles (text, HTML, PDF, feed, WARC){reasons}"

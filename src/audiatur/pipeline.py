"""The whole run on one page: files to Documents, Documents to Readings, all of them to one dossier.

1. find      the files in what was given
2. acquire   the documents of each file, unless the store has them
3. read      each document, unless the store has its reading
4. compare   all of them
5. store     in the place of the older dossier
6. page      beside it
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from audiatur import __version__
from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import Found, find
from audiatur.compare.compare import compare
from audiatur.errors import AudiaturError, NothingToReadError
from audiatur.model.acquired import Acquired
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.problem import Problem, Step
from audiatur.model.reading import Reading
from audiatur.read.reader import read_document
from audiatur.run import fingerprint
from audiatur.run.events import Event, Report, Stage, silent
from audiatur.run.grounding import ground
from audiatur.run.inline import run_inline
from audiatur.run.processes import run_in_processes
from audiatur.settings import Settings
from audiatur.store.store import Store, open_store


def build(inputs: Sequence[Path], folder: Path, settings: Settings, report: Report = silent) -> Dossier:
    """The dossier of exactly these inputs, stored in the folder with its page.

    A document that is no longer given leaves the dossier; its original bytes and people's judgements stay.

    Args:
        inputs: Folders and files.
        folder: Where the dossier lies or shall lie. What lies in it is never an article.
        settings: The settings of the run.
        report: Told of each thing that is done.

    Raises:
        NothingToReadError: No document in the inputs. An older dossier stays as it is.
        DossierError: The folder cannot be written, is damaged, or is being built by another process.
    """
    found = _outside(folder, find(inputs, settings))  # 1
    if not found.entries:
        raise NothingToReadError(_nothing(inputs, found.problems))
    with open_store(folder, fingerprint.reading(settings)) as store:
        acquired = _acquire(found, store, settings, report)  # 2
        problems = found.problems + tuple(problem for each in acquired for problem in each.problems)
        documents = _in_order(acquired)
        if not documents:
            raise NothingToReadError(_nothing(inputs, problems))
        readings, newly_read = _read(documents, store, settings, report)  # 3
        report(Event(stage=Stage.COMPARE))
        dossier = Dossier(
            version=__version__,
            settings=_repeatable(settings),
            documents=documents,
            readings=readings,
            compared=compare(documents, readings, settings),  # 4
            problems=problems,
            judgements=store.judgements(),
        )
        report(Event(stage=Stage.STORE))
        store.replace(dossier, newly_read=newly_read)  # 5
        store.write_page(import_module("audiatur.dossier.page").render(dossier))  # 6
    return dossier


def _outside(folder: Path, found: Found) -> Found:
    """What was found, without what lies in the dossier's own folder."""
    own = folder.resolve()
    entries = tuple(entry for entry in found.entries if not entry.path.resolve().is_relative_to(own))
    return Found(entries=entries, problems=found.problems)


def _acquire(found: Found, store: Store, settings: Settings, report: Report) -> list[Acquired]:
    acquirers = fingerprint.acquiring(settings)
    everything = []
    for number, entry in enumerate(found.entries, start=1):
        stated = entry.stated.model_dump_json() if entry.stated else ""
        key = fingerprint.of_file(entry.path, entry.name, stated, acquirers)
        kept = store.file(key) if key else None
        acquired = kept or _acquire_one(entry, settings)
        if key and kept is None:
            store.keep_file(key, acquired)
        everything.append(acquired)
        done = {"done": number, "total": len(found.entries), "kept": kept is not None}
        report(Event(stage=Stage.ACQUIRE, name=entry.name, **done))
    return everything


def _acquire_one(entry: Entry, settings: Settings) -> Acquired:
    """What one file gives; a defect in taking it apart stops no other file."""
    try:
        return acquire_file(entry, settings)
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 -- one bad file stops nothing and hides nothing: it is a Problem
        return Acquired(problems=(_defect(Step.ACQUIRE, entry.name, error),))


def _in_order(acquired: Sequence[Acquired]) -> tuple[Document, ...]:
    """Every document once, in the order of file names."""
    by_id = {document.id: document for each in acquired for document in each.documents}
    return tuple(sorted(by_id.values(), key=lambda document: (document.file, document.id)))


def _read(
    documents: Sequence[Document], store: Store, settings: Settings, report: Report
) -> tuple[tuple[Reading, ...], int]:
    """The readings in the order of the documents, and how many of them are new."""
    readings = {d.id: kept for d in documents if (kept := store.reading(d.id)) is not None}
    new = [document for document in documents if document.id not in readings]
    file_of = {document.id: document.file for document in documents}
    for number, document in enumerate(readings, start=1):
        report(Event(stage=Stage.READ, name=file_of[document], done=number, total=len(documents), kept=True))
    task = partial(read_one, settings=settings)
    jobs = min(settings.jobs, len(new))
    for reading, whole in run_in_processes(task, new, jobs) if jobs > 1 else run_inline(task, new):
        if whole:
            store.keep_reading(reading)
        readings[reading.document] = reading
        report(Event(stage=Stage.READ, name=file_of[reading.document], done=len(readings), total=len(documents)))
    return tuple(readings[document.id] for document in documents), len(new)


def read_one(document: Document, settings: Settings) -> tuple[Reading, bool]:
    """What stands in one document, and whether it was read to its end; a defect in reading stops no other document."""
    try:
        return ground(read_document(document, settings), document), True
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 -- one bad document stops nothing and hides nothing: it is a Problem
        problem = _defect(Step.READ, document.file, error).model_copy(update={"document": document.id})
        return Reading(document=document.id, problems=(problem,)), False


def _defect(step: Step, file: str, error: Exception) -> Problem:
    what = "taken apart" if step is Step.ACQUIRE else "read"
    message = f"could not be {what}: {type(error).__name__}: {error}; this is a defect of Audiatur, please report it"
    return Problem(step=step, message=message, file=file)


def _repeatable(settings: Settings) -> tuple[tuple[str, str], ...]:
    """The settings that decide the outcome, as text, without paths."""
    values = settings.model_dump(exclude={"jobs"})
    for name in ("aliases", "publishers"):
        values[name] = values[name].name if values[name] else ""
    values["topics"] = ", ".join(Path(topic).name for topic in settings.topics)
    return tuple((name, str(value)) for name, value in values.items())


def _nothing(inputs: Sequence[Path], problems: Sequence[Problem]) -> str:
    given = ", ".join(str(path) for path in inputs)
    reasons = "".join(f"\n  {problem.file or ''}: {problem.message}" for problem in problems[:5])
    return f"no article in {given}; name a folder or files with articles (text, HTML, PDF, feed, WARC){reasons}"

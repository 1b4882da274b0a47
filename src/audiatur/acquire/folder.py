"""Paths that a user gave in, the entries to read out, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from audiatur.acquire.entry import Entry
from audiatur.acquire.metadata.sidecar import SIDECAR_NAMES, read_sidecar
from audiatur.model.document import Metadata
from audiatur.model.problem import Problem, Step
from audiatur.model.record import Record
from audiatur.settings import Settings


class Found(Record):
    """The files to read and what was wrong with the rest."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def find(inputs: Sequence[Path], settings: Settings) -> Found:
    """Every file that is to be read in the folders and files given.

    Hidden files and sidecars are skipped; links that lead out of a folder are Problems, not followed.
    A file that was given itself is read with the sidecar of its folder. A file that is given twice, such as by a folder
    and by one inside it, is read once, under the shorter of its names.

    Args:
        inputs: Folders and files.
        settings: Bounds the size of a sidecar.
    """
    entries: dict[str, Entry] = {}
    places: dict[Path, str] = {}
    problems: list[Problem] = []
    for given in inputs:
        found = _in_folder(given, settings) if given.is_dir() else _given_file(given, settings)
        problems += found.problems
        for entry in found.entries:
            place = entry.path.absolute()
            if place in places:
                if len(places[place]) <= len(entry.name):
                    continue
                del entries[places[place]]
            places[place] = name = _free_name(entry, given, entries)
            entries[name] = entry.model_copy(update={"name": name})
    return Found(entries=tuple(entries[name] for name in sorted(entries)), problems=tuple(problems))


def _free_name(entry: Entry, given: Path, taken: dict[str, Entry]) -> str:
    """A name nobody bears yet."""
    entry_name = entry.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    name, number = entry_name, 1
    while name in taken:
        number += 1
        parent = given.name if given.is_dir() else given.absolute().parent.name
        name = f"{parent}/{entry_name}" if number == 2 else f"{parent}-{number}/{entry_name}"  # noqa: PLR2004 the second try
    return name


def _in_folder(folder: Path, settings: Settings) -> Found:
    """The readable files of a folder and of the folders in it."""
    problems: list[Problem] = []
    files: dict[str, Path] = {}
    stated: dict[str, Metadata] = {}
    named: list[tuple[str, str]] = []
    root = folder.resolve()
    for place, inside in _walk(folder, problems):
        prefix = place.relative_to(folder).as_posix()
        prefix = "" if prefix == "." else f"{prefix}/"
        for name in inside:
            path = place / name
            if name.startswith("."):
                continue
            if name.lower() in SIDECAR_NAMES:
                sidecar = read_sidecar(path, prefix + name, settings.max_file_bytes)
                problems += sidecar.problems
                for statement in sidecar.statements:
                    key = str(PurePosixPath(prefix + statement.file.replace("\\", "/")))
                    stated.setdefault(key, statement.metadata)
                    named.append((key, prefix + name))
            elif problem := _unfit(path, prefix + name, root):
                problems.append(problem)
            else:
                files[prefix + name] = path
    problems += [
        _problem(sidecar, f"{sidecar} names {key}, which is not there.")
        for key, sidecar in dict.fromkeys(named)
        if key not in files
    ]
    entries = (Entry(name=name, path=path, stated=stated.get(name)) for name, path in files.items())
    return Found(entries=tuple(entries), problems=tuple(problems))


def _walk(folder: Path, problems: list[Problem]) -> Iterator[tuple[Path, list[str]]]:
    """Each folder that is not hidden with the names of its files, both in alphabetical order."""

    def refused(error: OSError) -> None:
        name = Path(error.filename).relative_to(folder).as_posix() if error.filename else folder.name
        problems.append(_problem(name, f"The folder {name} could not be opened: {error.strerror or error}."))

    for place, folders, names in os.walk(folder, onerror=refused):
        linked = sorted(name for name in folders if (Path(place) / name).is_symlink())
        problems += [
            _problem(name, f"{name} is a link to another folder and was not followed; give that folder itself.")
            for name in linked
        ]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        yield Path(place), sorted(names)


def _unfit(path: Path, name: str, root: Path) -> Problem | None:
    """Why a path is not to be read, or None where it is."""
    try:
        if path.is_symlink() and not path.resolve(strict=True).is_relative_to(root):
            return _problem(name, f"{name} is a link that leads out of the folder and was not followed.")
        if not path.is_file():
            return _problem(name, f"{name} is not a regular file and was not read.")
    except (OSError, RuntimeError):
        return _problem(name, f"{name} is a link that leads nowhere and was not read.")
    return None


def _given_file(path: Path, settings: Settings) -> Found:
    """One file that was named itself, with what a sidecar beside it says."""
    try:
        if not path.is_file():
            return Found(problems=(_problem(path.name, f"{path.name} was given but is not there, or is no file."),))
    except OSError as error:
        return Found(problems=(_problem(path.name, f"{path.name} could not be opened: {error.strerror or error}."),))
    problems: list[Problem] = []
    stated: Metadata | None = None
    for beside in SIDECAR_NAMES:
        place = path.parent / beside
        if place.is_file() and place.name != path.name:
            sidecar = read_sidecar(place, beside, settings.max_file_bytes)
            matching = [statement.metadata for statement in sidecar.statements if statement.file == path.name]
            stated = stated or next(iter(matching), None)
            if not sidecar.statements:
                problems += sidecar.problems
    return Found(entries=(Entry(name=path.name, path=path, stated=stated),), problems=tuple(problems))


def _problem(name: str, message: str) -> Problem:
    return Problem(step=Step.ACQUIRE, message=message, file=name)

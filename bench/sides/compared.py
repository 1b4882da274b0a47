"""A story in; how many of its findings stay when its sides exchange their names out."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from swap import Sides, Swapped
from told import Told

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.compare.compare import compare
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.finding import Finding
from audiatur.model.reading import Reading
from audiatur.read.reader import read_document
from audiatur.settings import Settings

Member = tuple[str, int, int]


@dataclass(frozen=True)
class Key:
    """What must stay of a finding; two of them are one where all of it is the same.

    Attributes:
        verdict: What it says.
        rule: Why.
        label: The question.
        members: The claims, as file and place, with their words, which are for the reader of the output only.
    """

    verdict: str
    rule: str
    label: str
    places: tuple[Member, ...]
    members: dict[Member, str] = field(compare=False, hash=False)


@dataclass(frozen=True)
class Outcome:
    """What stayed.

    Attributes:
        kept: Findings that both builds have.
        of: Findings of the build that has more of them.
        claims: Share of the claims that stand in the same places.
        lost: Findings that only the story as it is has, its places as they are after the exchange.
        new: Findings that only the story with names exchanged has.
    """

    kept: int
    of: int
    claims: float
    lost: tuple[Key, ...]
    new: tuple[Key, ...]

    @property
    def share(self) -> float:
        """The share that stayed."""
        return self.kept / max(self.of, 1)


@dataclass(frozen=True)
class Build:
    """A story read and compared."""

    documents: tuple[Document, ...]
    readings: tuple[Reading, ...]
    found: Compared


def compared(given: Told) -> Outcome:
    """Build the story as it is and with the sides' names exchanged, and compare."""
    settings = Settings()
    documents = [d for entry in given.entries for d in acquire_file(entry, settings).documents]
    sides = given.sides.with_acronyms(document.text for document in documents)
    with tempfile.TemporaryDirectory() as folder:
        plain = _entries(given.entries, documents, Path(folder) / "plain", str)
        other = _entries(given.entries, documents, Path(folder) / "other", lambda t: sides.swapped(t).text)
        before, after = (_build(entries, settings) for entries in (plain, other))
    moved = {document.file: sides.swapped(document.text) for document in before.documents}
    _check(after, moved)
    left, right = Counter(_keys(before, moved, sides)), Counter(_keys(after, None, None))
    mine, theirs = set(_all_places(before, moved)), set(_all_places(after, None))
    return Outcome(
        kept=sum((left & right).values()),
        of=max(left.total(), right.total()),
        claims=len(mine & theirs) / max(len(mine), len(theirs), 1),
        lost=tuple((left - right).elements()),
        new=tuple((right - left).elements()),
    )


def _entries(
    entries: Sequence[Entry],
    documents: Sequence[Document],
    folder: Path,
    change: Callable[[str], str],
) -> tuple[Entry, ...]:
    """The files of a story written with a change; a file that is no text is written as the text found in it."""
    folder.mkdir()
    made: list[Entry] = []
    for number, entry in enumerate(entries):
        theirs = [document for document in documents if document.file == entry.name]
        if not theirs:
            continue
        text = theirs[0].text if theirs[0].media_type == "application/pdf" else entry.path.read_bytes().decode("utf-8")
        path = folder / f"{number:04}{'.html' if theirs[0].media_type == 'text/html' else '.txt'}"
        path.write_bytes(change(text).encode())
        stated = entry.stated
        if stated is not None:
            told = {name: change(value) for name in ("title", "outlet") if (value := getattr(stated, name))}
            stated = stated.model_copy(update=told)
        made.append(Entry(name=entry.name, path=path, stated=stated))
    return tuple(made)


def _build(entries: Sequence[Entry], settings: Settings) -> Build:
    documents = tuple(document for entry in entries for document in acquire_file(entry, settings).documents)
    readings = tuple(read_document(document, settings) for document in documents)
    return Build(documents, readings, compare(documents, readings, settings))


def _check(after: Build, moved: dict[str, Swapped]) -> None:
    """The texts of the second build are those of the first with names exchanged.

    Raises:
        ValueError: A text is not, so that places cannot be compared.
    """
    for document in after.documents:
        if document.text != moved[document.file].text:
            raise ValueError(f"the text of {document.file} is not the same but for the names")


def _keys(build: Build, moved: dict[str, Swapped] | None, sides: Sides | None) -> list[Key]:
    file_of = {document.id: document for document in build.documents}
    places = {
        claim.id: (_place(file_of[claim.document], claim.span.start, claim.span.end, moved), claim.span)
        for reading in build.readings
        for claim in reading.claims
    }

    def key(finding: Finding) -> Key:
        label = sides.swapped(finding.question.label).text if sides else finding.question.label
        members = {}
        for claim in finding.claims:
            place, span = places[claim]
            members[place] = span.quote(file_of[span.document].text)
        return Key(finding.verdict.value, finding.rule, label, tuple(sorted(members)), members)

    return [key(finding) for finding in build.found.findings]


def _place(document: Document, start: int, end: int, moved: dict[str, Swapped] | None) -> Member:
    if moved is None:
        return document.file, start, end
    swapped = moved[document.file]
    return document.file, swapped.place(start), swapped.place(end)


def _all_places(build: Build, moved: dict[str, Swapped] | None) -> list[Member]:
    document_of = {document.id: document for document in build.documents}
    return [
        _place(document_of[claim.document], claim.span.start, claim.span.end, moved)
        for reading in build.readings
        for claim in reading.claims
    ]

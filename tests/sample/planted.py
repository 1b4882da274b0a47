"""What was planted in the bundled sample, and whether a run found it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.compare.compare import compare
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.finding import Finding
from audiatur.model.problem import Problem
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings

ARTICLES = Path(str(files("audiatur").joinpath("sample/articles")))


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Fact(Strict):
    about: str
    verdicts: tuple[str, ...] = ()
    passages: tuple[tuple[str, str], ...]


class Sum(Strict):
    file: str
    words: str
    kind: str
    verdict: str
    computed: float


class Planted(Strict):
    findings: tuple[Fact, ...]
    apart: tuple[Fact, ...]
    checks: tuple[Sum, ...]
    origins: tuple[tuple[str, ...], ...]
    unreadable: tuple[str, ...]
    undated: tuple[str, ...]
    no_outlet: tuple[str, ...]


PLANTED = Planted.model_validate(yaml.safe_load((Path(__file__).parent / "planted.yaml").read_text("utf-8")))


class Sample:
    """The bundled sample, acquired, read and compared once."""

    def __init__(self) -> None:
        settings = Settings()
        found = find([ARTICLES], settings)
        acquired = [acquire_file(entry, settings) for entry in found.entries]
        self.problems: list[Problem] = [*found.problems, *(p for a in acquired for p in a.problems)]
        documents = tuple(d for a in acquired for d in a.documents)
        self.documents: dict[str, Document] = {d.file: d for d in documents}
        self.readings: tuple[Reading, ...] = tuple(read_document(d, settings) for d in documents)
        self.compared: Compared = compare(documents, self.readings, settings)

    def place(self, file: str, words: str) -> Span:
        """Where the words stand; line ends of a PDF count as blanks."""
        document = self.documents[file]
        flat = "".join(" " if c.isspace() else c for c in document.text)
        start = flat.index(words)
        return Span(document=document.id, start=start, end=start + len(words))

    def claims(self, file: str, words: str) -> set[str]:
        """Ids of the claims that share half of the words, or half of their own."""
        place = self.place(file, words)
        return {
            claim.id
            for reading in self.readings
            for claim in reading.claims
            if place.overlap(claim.span) >= 0.5 * min(place.end - place.start, claim.span.end - claim.span.start)
        }

    def joining(self, fact: Fact) -> list[Finding]:
        """The findings that hold claims of every passage."""
        claims = [self.claims(file, words) for file, words in fact.passages]
        return [f for f in self.compared.findings if all(ids & set(f.claims) for ids in claims)]

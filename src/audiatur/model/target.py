"""What a judgement is about, in words that a new build still understands; and the target for a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.finding import Finding
from audiatur.model.record import Record
from audiatur.model.span import Span


class Article(Record):
    """One document, by what it was made of: a new build, or another folder, has it again.

    Attributes:
        sha256: Of its bytes.
        file: Its name; tells the items of one feed apart, and is not needed otherwise.
    """

    kind: Literal["article"] = "article"
    sha256: str
    file: str

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return self.file


class Words(Record):
    """Exact words of one document: a claim that stands there, or the place of one.

    Attributes:
        sha256: Of the document's bytes.
        file: The document's name.
        start: Index of the first character in the document's text.
        end: Index after the last.
        quote: The words themselves.
    """

    kind: Literal["words"] = "words"
    sha256: str
    file: str
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    quote: str = Field(min_length=1)

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return f"“{' '.join(self.quote.split())}” ({self.file})"


class OfFinding(Record):
    """One finding, by the claims that it holds.

    Attributes:
        question: Its label, for a reader.
        members: The words of its claims, in their order.
    """

    kind: Literal["finding"] = "finding"
    question: str
    members: tuple[Words, ...] = Field(min_length=1)

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return self.question


class OfCheck(Record):
    """One sum done again, by its kind and the words of its figures."""

    kind: Literal["check"] = "check"
    sum: str
    members: tuple[Words, ...] = Field(min_length=1)

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return ", ".join([self.sum.replace("_", " "), *(member.told for member in self.members)])


class OfName(Record):
    """A name, as it is written in the articles."""

    kind: Literal["name"] = "name"
    name: str = Field(min_length=1)

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return self.name


class OfJudgement(Record):
    """An earlier judgement."""

    kind: Literal["judgement"] = "judgement"
    id: str

    @property
    def told(self) -> str:
        """It in a few words, for a reader."""
        return self.id


Target = Annotated[Article | Words | OfFinding | OfCheck | OfName | OfJudgement, Field(discriminator="kind")]


def words(document: Document, span: Span) -> Words:
    """The target for a place in a document."""
    quote = span.quote(document.text)
    return Words(sha256=document.sha256, file=document.file, start=span.start, end=span.end, quote=quote)


def article(document: Document) -> Article:
    """The target for a document."""
    return Article(sha256=document.sha256, file=document.file)


def of_finding(finding: Finding, claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> OfFinding:
    """The target for a finding, from the claims and documents of its dossier by id."""
    members = (claims[identity] for identity in finding.claims)
    return OfFinding(
        question=finding.question.label,
        members=tuple(words(documents[claim.document], claim.span) for claim in members),
    )


def of_check(check: Check, documents: Mapping[str, Document]) -> OfCheck:
    """The target for a check, from the documents of its dossier by id."""
    spans = (operand.span for operand in check.operands)
    return OfCheck(sum=check.kind, members=tuple(words(documents[span.document], span) for span in spans))

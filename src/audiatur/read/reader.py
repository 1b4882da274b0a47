"""One Document in, its Reading out: the readers in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audiatur.errors import AudiaturError
from audiatur.model.document import Document
from audiatur.model.problem import Problem, Step
from audiatur.model.reading import Reading
from audiatur.model.record import CompactRecord, R, Record
from audiatur.model.span import Span
from audiatur.read.amounts.reader import read_amounts
from audiatur.read.attributions.reader import read_attributions
from audiatur.read.claims import read_claims
from audiatur.read.names.reader import read_names
from audiatur.read.parse import load_parser, parse
from audiatur.read.periods.reader import read_periods
from audiatur.settings import Settings

LANGUAGE = "en"
"""The language that is read; a document whose language nobody could tell is read as well."""


def read_document(document: Document, settings: Settings) -> Reading:
    """All that is read in one document.

    A reader that fails costs its own results only, and is a serious Problem. What a reader returns must stand in the
    document's text; what does not is dropped, as a Problem.

    Args:
        document: The article; only blocks of kinds that are read count. One in another language is not read:
            acquiring it has already said so.
        settings: Names the parser and the topics.

    Raises:
        UsageError: The parser or a topic is not to be had.
    """
    if document.language not in {LANGUAGE, None}:
        return Reading(document=document.id)
    parsed = parse(document, load_parser(settings.model))
    problems: list[Problem] = []

    def read(name: str, reader: Callable[[], tuple[R, ...]]) -> tuple[R, ...]:
        found, troubles = _guarded(document, name, reader)
        problems.extend(troubles)
        return found

    mentions = read("names", lambda: read_names(parsed))
    amounts = read("amounts", lambda: read_amounts(parsed))
    periods = read("periods", lambda: read_periods(parsed))
    attributions = read("attributions", lambda: read_attributions(parsed, mentions))
    claims = read("claims", lambda: read_claims(parsed, mentions, amounts, periods, attributions, settings))
    return Reading(
        document=document.id,
        sentences=tuple(sentence.span for sentence in parsed.sentences),
        mentions=mentions,
        amounts=amounts,
        periods=periods,
        attributions=attributions,
        claims=claims,
        problems=tuple(problems),
    )


def _guarded(document: Document, name: str, reader: Callable[[], tuple[R, ...]]) -> tuple[tuple[R, ...], list[Problem]]:
    """What a reader finds that stands in the text, and a Problem for everything else."""
    try:
        found = reader()
    except AudiaturError:
        raise
    except Exception as error:  # noqa: BLE001 - any fault of a reader is a Problem of this document, not the run's end
        message = f"The reader of {name} failed on {document.file}: {type(error).__name__}: {error}. Please report it."
        return (), [Problem(step=Step.READ, message=message, file=document.file, document=document.id)]
    kept: list[R] = []
    problems: list[Problem] = []
    for record in found:
        if not all(_stands(span, document) for span in _spans(record)):
            message = (
                f"The reader of {name} gave a place that is not in {document.file}; what it found there was dropped."
            )
            problems.append(Problem(step=Step.READ, message=message, file=document.file, document=document.id))
        else:
            kept.append(record)
    return tuple(kept), problems


def _spans(value: object) -> Iterator[Span]:
    """Every span anywhere in a record, whose sequences are tuples."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, Span):
            yield item
        elif isinstance(item, tuple):
            pending.extend(item)
        elif isinstance(item, Record):
            pending.extend(vars(item).values())
        elif isinstance(item, CompactRecord):
            names = item.__dataclass_fields__  # ``fields`` makes objects anew each time, at the cost of a small reader
            pending.extend(getattr(item, name) for name in names)


def _stands(span: Span, document: Document) -> bool:
    """Whether a span lies in the document's text and holds more than white space."""
    return span.document == document.id and span.end <= len(document.text) and not span.quote(document.text).isspace()

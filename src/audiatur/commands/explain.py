"""``audiatur explain``: a sentence in; every reading of it, with the rule behind it, out."""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated

import typer

from audiatur.commands.options import DEFAULTS, AsJson, Model, Topics, topics
from audiatur.errors import UsageError
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.settings import Settings
from audiatur.show import explain as explained
from audiatur.show.terminal import print_json, print_tables


def explain(
    sentence: Annotated[str, typer.Argument(help="One sentence, or a few, in quotation marks.", show_default=False)],
    *,
    published: Annotated[
        str | None, typer.Option(help="Date of publication (2024-12-16), against which 'on Monday' is read.")
    ] = None,
    model: Model = DEFAULTS.model,
    topic: Topics = None,
    as_json: AsJson = False,
) -> None:
    """Show how a sentence is read: names, figures, times, speakers, claims, and the rule behind each."""
    document = _document(sentence, published)
    from audiatur.read.reader import read_document  # noqa: PLC0415 -- the parser takes seconds to load

    reading = read_document(document, Settings(model=model, topics=topics(topic)))
    if as_json:
        print_json(explained.record(reading))
    else:
        print_tables(explained.tables(document, reading))


def _document(text: str, published: str | None) -> Document:
    """The words as the only paragraph of an article."""
    stripped = text.strip()
    if not stripped:
        raise UsageError("there is nothing to explain; give a sentence in quotation marks")
    id_ = content_id("document", "explain", stripped)
    span = Span(document=id_, start=0, end=len(stripped))
    return Document(
        id=id_,
        file="explain",
        sha256=sha256(stripped.encode("utf-8", "surrogatepass")).hexdigest(),
        media_type="text/plain",
        text=stripped,
        blocks=(Block(span=span, kind=BlockKind.BODY, rule="explain"),),
        published=published,
        language="en",
    )

"""Documents and their readings in, the readings with the names added that only the words beside a name show out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.entities.derived.bloc import blocs
from audiatur.compare.entities.derived.expansion import expansions
from audiatur.compare.entities.derived.pact import agreements
from audiatur.compare.entities.derived.product import products
from audiatur.compare.entities.derived.region import regions
from audiatur.compare.entities.derived.state import state_organs
from audiatur.compare.entities.derived.town import known_towns, towns_by_another_name
from audiatur.model.document import Document
from audiatur.model.mention import Mention
from audiatur.model.reading import Reading


def derive(documents: Sequence[Document], readings: Sequence[Reading]) -> Iterator[Reading]:
    """Each reading with its further mentions, in the order of the text; a place that was read already stays as read."""
    texts = {document.id: document.text for document in documents}
    known = known_towns([mention for reading in readings for mention in reading.mentions])
    for reading in readings:
        text = texts.get(reading.document, "")
        found = {(mention.span.start, mention.span.end): mention for mention in reading.mentions}
        for mention in _further(text, reading, known) if text else ():
            if any(sentence.holds(mention.span) for sentence in reading.sentences):
                found.setdefault((mention.span.start, mention.span.end), mention)
        yield reading.model_copy(update={"mentions": tuple(found[place] for place in sorted(found))})


def _further(text: str, reading: Reading, known: dict[int, str]) -> Iterator[Mention]:
    yield from expansions(text, reading.document)
    yield from state_organs(text, reading.document)
    yield from blocs(text, reading.document)
    yield from regions(text, reading.document, reading.mentions)
    yield from agreements(text, reading.document)
    yield from products(text, reading.document, reading.mentions)
    yield from towns_by_another_name(text, reading.document, known)

"""Documents and their Readings in, all that stands between them out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from audiatur.compare.accused import unheard
from audiatur.compare.checks.audit import audit
from audiatur.compare.entities import Names, unite
from audiatur.compare.events import events
from audiatur.compare.guard import Guard
from audiatur.compare.merging import Origins
from audiatur.compare.origins import shared_origins
from audiatur.compare.packed import forget_words
from audiatur.compare.positions import positions
from audiatur.compare.questions.answered import findings
from audiatur.compare.registers import measures, registers
from audiatur.compare.story import Story
from audiatur.compare.voices import voices
from audiatur.judgements.standing import origins_decided, parted_and_united
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.judgement import Judgement
from audiatur.model.reading import Reading
from audiatur.settings import Settings


def compare(
    documents: Sequence[Document],
    readings: Sequence[Reading],
    settings: Settings,
    judgements: Sequence[Judgement] = (),
) -> Compared:
    """Entities, findings, checks, origins, positions, events, voices and registers.

    Args:
        documents: In the order of their file names.
        readings: One for each document, in the same order.
        settings: Names the alias and publisher files and the topics.
        judgements: What people decided; those about names and origins win over every rule and file.

    A part that fails leaves the others standing, and is a Problem.
    """
    with _without_collection():
        return _compared(documents, readings, settings, judgements)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Without Python's search for circles of references: records form none, and it would walk all of them again.

    It is the search of the whole process that rests, that of other threads too: what they leave in circles stays held
    until comparing ends, in whatever way it ends. Of several comparisons at once, the first to end may wake it for all,
    which costs the others time only. It never stays off: whichever found it on turns it on again.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        forget_words()
        if before:
            gc.enable()


def _compared(
    documents: Sequence[Document], readings: Sequence[Reading], settings: Settings, judgements: Sequence[Judgement]
) -> Compared:
    guard = Guard()
    entities = guard.all_of(
        "names", lambda: unite(readings, settings.aliases, documents, parted_and_united(judgements))
    )
    origins = guard.all_of(
        "origins", lambda: [shared_origins(documents, readings, settings.publishers, origins_decided(judgements))]
    )
    shared, groups = origins[0] if origins else ((), ())
    story = Story(documents, readings, Names(entities))
    known = measures(settings.topics)
    found = guard.all_of("claims", lambda: findings(story, Origins(shared, groups, documents), known))
    speaking = guard.all_of("voices", lambda: voices(story, documents, readings))
    return Compared(
        entities=entities,
        findings=found,
        checks=guard.all_of("sums", lambda: audit(documents, readings)),
        shared_origins=shared,
        copy_groups=groups,
        positions=guard.all_of("positions", lambda: positions(story)),
        events=guard.all_of("events", lambda: events(story, found)),
        voices=(
            *speaking,
            *guard.all_of("who is accused", lambda: unheard(story, documents, readings, speaking)),
        ),
        registers=guard.all_of("registers", lambda: registers(story, known)),
        problems=guard.problems,
    )

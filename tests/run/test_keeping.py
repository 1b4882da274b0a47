from __future__ import annotations

from functools import partial

import pytest

from audiatur.errors import UsageError
from audiatur.model.acquired import Acquired
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.reading import Reading
from audiatur.run.acquiring import Source, acquire_all
from audiatur.run.comparing import compare_all
from audiatur.run.events import Event, Stage, silent
from audiatur.run.reading import read_all


def document(file: str) -> Document:
    return Document(id=f"id-{file}", file=file, sha256="0", media_type="text/plain", text="Words.", blocks=())


class Memory:
    """Keeps in memory what a store keeps on disk."""

    def __init__(self) -> None:
        self.files: dict[str, Acquired] = {}
        self.readings: dict[str, Reading] = {}

    def file(self, key: str) -> Acquired | None:
        return self.files.get(key)

    def keep_file(self, key: str, acquired: Acquired) -> None:
        self.files[key] = acquired

    def reading(self, document: str) -> Reading | None:
        return self.readings.get(document)

    def keep_reading(self, found: Reading) -> None:
        self.readings[found.document] = found


def source(name: str, key: str | None = "key") -> Source:
    return Source(name, key, lambda: Acquired(documents=(document(name),)))


def read(given: Document) -> Reading:
    if given.file == "bad.txt":
        raise ZeroDivisionError(given.file)
    return Reading(document=given.id)


def refuse(given: Document) -> Reading:
    raise UsageError(f"no parser for {given.file}")


def test_a_file_is_taken_apart_once() -> None:
    memory, events = Memory(), list[Event]()
    first = acquire_all([source("a.txt")], memory, events.append)
    again = acquire_all([Source("a.txt", "key", Acquired)], memory, events.append)
    assert first == again
    assert [event.kept for event in events] == [False, True]


def test_what_cannot_be_identified_or_gave_nothing_is_not_kept() -> None:
    memory = Memory()
    acquire_all([source("a.txt", key=None), Source("b.txt", "key", Acquired)], memory, silent)
    assert memory.files == {}


def test_a_defect_in_one_file_stops_no_other() -> None:
    def broken() -> Acquired:
        raise ZeroDivisionError("of zero")

    acquired = acquire_all([Source("a.txt", "a", broken), source("b.txt", "b")], Memory(), silent)
    assert [problem.file for problem in acquired[0].problems] == ["a.txt"]
    assert "ZeroDivisionError: of zero" in acquired[0].problems[0].message
    assert acquired[1].documents == (document("b.txt"),)


def test_a_defect_in_comparing_leaves_what_was_read() -> None:
    def broken() -> Compared:
        raise ZeroDivisionError("of\n zero" + " and more" * 999)

    compared = compare_all(broken, silent)
    assert [problem.step for problem in compared.problems] == ["compare"]
    message = compared.problems[0].message
    assert "ZeroDivisionError: of zero" in message
    assert len(message) < 500


def test_misuse_is_told_at_once() -> None:
    with pytest.raises(UsageError):
        read_all([document("a.txt")], refuse, Memory(), 1, silent)


@pytest.mark.parametrize("jobs", [1, 2])
def test_readings_stand_in_the_order_of_documents(jobs: int) -> None:
    documents = [document(f"{number}.txt") for number in range(5)]
    memory = Memory()
    memory.keep_reading(Reading(document="id-3.txt"))
    events: list[Event] = []
    readings = read_all(documents, read, memory, jobs, events.append)
    assert [reading.document for reading in readings] == [each.id for each in documents]
    assert [event.name for event in events if event.kept] == ["3.txt"]
    assert sorted(event.name for event in events) == [each.file for each in documents]
    assert {event.stage for event in events} == {Stage.READ}
    assert [event.done for event in events] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_defect_in_one_document_stops_no_other_and_is_not_kept(jobs: int) -> None:
    memory = Memory()
    readings = read_all([document("a.txt"), document("bad.txt")], read, memory, jobs, silent)
    assert [len(reading.problems) for reading in readings] == [0, 1]
    assert readings[1].problems[0].document == "id-bad.txt"
    assert list(memory.readings) == ["id-a.txt"]


def test_a_stop_in_the_middle_keeps_what_was_read() -> None:
    memory = Memory()

    def stop(event: Event) -> None:
        if event.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_all([document(f"{number}.txt") for number in range(5)], read, memory, 1, stop)
    assert sorted(memory.readings) == ["id-0.txt", "id-1.txt"]
    events: list[Event] = []
    read_all([document(f"{number}.txt") for number in range(5)], partial(read), memory, 1, events.append)
    assert [event.kept for event in events] == [True, True, False, False, False]

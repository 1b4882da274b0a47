"""Files in as arguments, what became of each out as lines of JSON.

Each is acquired and read in a process of its own, which may take so much memory and processor time and no more.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.read.reader import read_document
from audiatur.settings import Settings

MEMORY = 3 << 30
"""Bytes of address space, of which the libraries alone take a part."""
SECONDS = 60
"""Of processor time, not of the clock."""


def outcome(path: Path, settings: Settings) -> dict[str, object]:
    """What was made of a file, in a few figures and its Problems."""
    (entry,) = find([path], settings).entries
    acquired = acquire_file(entry, settings)
    readings = [read_document(each, settings) for each in acquired.documents[:2]]
    return {
        "documents": len(acquired.documents),
        "longest": max((len(each.text) for each in acquired.documents), default=0),
        "words": " ".join(each.text[:2_000] for each in acquired.documents[:3]),
        "claims": sum(len(each.claims) for each in readings),
        "problems": " ".join(each.message for each in acquired.problems),
    }


def bounded(path: Path, settings: Settings) -> dict[str, object]:
    """The outcome of one file, or how its process ended where it outgrew its bounds."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        os.write(writing, json.dumps(outcome(path, settings)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        said = told.read()
    _, status, used = os.wait4(child, 0)
    ended = {"status": status, "megabytes": used.ru_maxrss >> 10, "seconds": used.ru_utime + used.ru_stime}
    return ended | (json.loads(said) if said else {})


if __name__ == "__main__":
    given = Settings(max_file_bytes=60_000_000, max_text_characters=50_000, max_container_items=20)
    for name in sys.argv[1:]:
        print(json.dumps({"file": Path(name).name} | bounded(Path(name), given)), flush=True)  # noqa: T201 its answer

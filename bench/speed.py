"""Time of the whole of ``read`` beside the bare parser, on the same documents, in one process, in one run.

``python bench/speed.py [FOLDER ...]`` prints the ratio for invented articles and for each folder; without a folder, for
the articles beside the repository where there are any. The two take turns for several rounds and the best round of
each counts. It is processor time, so that a busy machine disturbs little. ``--profile`` also prints what each reader
costs and the functions that cost most. ``--jobs 2`` instead prints how many times faster so many processes read than
one, by the clock: that wants a machine with as many idle cores.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from texts import SHARED, documents, invented

from audiatur.model.document import READ_KINDS, Document
from audiatur.model.reading import Reading
from audiatur.read.parse import legible, load_parser
from audiatur.read.reader import read_document
from audiatur.run.events import silent
from audiatur.run.reading import read_all
from audiatur.settings import Settings

INVENTED = 40
PARTS_OF_LONG_ARTICLE = 20
"""About 5,000 characters: an article as newspapers print them."""


class Nothing:
    """Keeps no reading, so that every round reads."""

    def reading(self, document: str) -> Reading | None:  # noqa: ARG002 - asked for by name
        """Nothing is kept."""
        return None

    def keep_reading(self, found: Reading) -> None:
        """Nothing is kept."""


def seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """Time of one call by that clock."""
    began = clock()
    work()
    return clock() - began


def ratio(name: str, read: Sequence[Document], rounds: int, settings: Settings) -> None:
    """Print what reading costs beside bare parsing."""
    bare = load_parser(settings.model)
    texts = [[legible(d.text[b.span.start : b.span.end]) for b in d.blocks if b.kind in READ_KINDS] for d in read]

    def parse_only() -> None:
        for pieces in texts:
            list(bare.pipe(pieces))

    def read_every() -> None:
        for document in read:
            read_document(document, settings)

    read_every()
    clock = time.process_time
    timed = [(seconds(parse_only, clock), seconds(read_every, clock)) for _ in range(rounds)]
    parsing, reading = (min(times) for times in zip(*timed, strict=True))
    characters = sum(len(piece) for pieces in texts for piece in pieces)
    print(f"{name}: {len(read)} documents, {characters:,} characters, best of {rounds} rounds")
    print(f"  bare parser {parsing:.2f} s, whole of read {reading:.2f} s, ratio {reading / parsing:.2f}")


def profile(read: Sequence[Document], settings: Settings) -> None:
    """Print where reading spends its time; the profiler itself makes small functions look dearer than they are."""
    profiler = cProfile.Profile()
    profiler.enable()
    for document in read:
        read_document(document, settings)
    profiler.disable()
    statistics = pstats.Stats(profiler)
    statistics.sort_stats("cumulative").print_stats("audiatur/read", 25)
    statistics.sort_stats("tottime").print_stats(25)


def processes(jobs: int, rounds: int, articles: int, settings: Settings) -> None:
    """Print how many times faster several processes read than one."""
    given = invented(articles, settings, PARTS_OF_LONG_ARTICLE)
    read = partial(read_document, settings=settings)
    read(given[0])

    def with_jobs(number: int) -> Callable[[], object]:
        return partial(read_all, given, read, Nothing(), number, silent)

    clock = time.perf_counter
    timed = [(seconds(with_jobs(1), clock), seconds(with_jobs(jobs), clock)) for _ in range(rounds)]
    one, several = (min(times) for times in zip(*timed, strict=True))
    characters = sum(len(document.text) for document in given)
    print(f"{articles} documents, {characters:,} characters, best of {rounds} rounds, the start of processes counted")
    print(f"one process {one:.1f} s, {jobs} processes {several:.1f} s, {one / several:.2f} times as fast")
    print(f"load of the machine {os.getloadavg()[0]:.1f}, its cores {os.cpu_count()}: a busy one shows less")


def main() -> None:
    """Print the ratio, or what processes gain."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--articles", type=int, default=200, help="how many long articles --jobs reads")
    args = parser.parse_args()
    settings = Settings()
    if args.jobs:
        processes(args.jobs, args.rounds, args.articles, settings)
        return
    folders = args.folders or ([SHARED] if SHARED.is_dir() else [])
    given = {"invented": invented(INVENTED, settings), **{f.name: documents(f, settings) for f in folders}}
    for name, read in given.items():
        ratio(name, read, args.rounds, settings)
        if args.profile:
            profile(read, settings)


if __name__ == "__main__":
    main()

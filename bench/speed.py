"""Time of the whole of ``read`` beside the bare parser, on the same documents, in one process, in one run.

``python bench/speed.py [FOLDER ...]`` prints the ratio for invented articles and for each folder; without a folder, for
the articles beside the repository where there are any. The two take turns for several rounds and the best round of
each counts. It is processor time, so that a busy machine disturbs little. ``--profile`` also prints what each reader
costs and the functions that cost most. ``--copies`` prints what ten copies of one article cost beside ten articles read
alone. ``--jobs 2`` prints how many times faster so many processes read 200 articles than one, in one round of some
ninety seconds on an idle machine: by the clock, which wants as many idle cores, and by processor time, which others
disturb less. Everything counts: the start of each process, its loading of the parser and of the word lists, and what
the parent does. That start takes some three seconds whatever is read, so fewer ``--articles`` show less gain.
"""

from __future__ import annotations

import argparse
import cProfile
import multiprocessing
import os
import pstats
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from texts import SHARED, copied, documents, invented

from audiatur.model.document import Document
from audiatur.model.reading import Reading
from audiatur.read.analysis import analyser
from audiatur.read.parse import legible, load_parser
from audiatur.read.reader import read_document
from audiatur.run.events import silent
from audiatur.run.reading import read_all
from audiatur.settings import Settings

INVENTED = 40
COPIES = 10
SHORT, LONG = 4, 15
"""Paragraphs of an article of some 1,300 characters, and of one of some 5,000 as newspapers print them."""


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
    texts = [[legible(d.text[b.span.start : b.span.end]) for b in d.blocks if b.is_read] for d in read]

    def parse_only() -> None:
        for pieces in texts:
            list(bare.pipe(pieces))

    def read_every() -> None:
        analyser.cache_clear()  # nothing is remembered of an earlier round
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
    analyser.cache_clear()
    profiler.enable()
    for document in read:
        read_document(document, settings)
    profiler.disable()
    statistics = pstats.Stats(profiler)
    statistics.sort_stats("cumulative").print_stats("audiatur/read", 25)
    statistics.sort_stats("tottime").print_stats(25)


@dataclass(frozen=True)
class Spent:
    """Seconds of one run: by the clock, of this process, and of the processes it started."""

    clock: float
    parent: float
    children: float


def processes(jobs: int, articles: int, settings: Settings) -> None:
    """Print how many times faster several processes read than one."""
    given = invented(articles, settings, LONG)
    read = partial(read_document, settings=settings)

    def timed(number: int) -> Spent:
        began = time.perf_counter(), time.process_time(), _of_children()
        read_all(given, read, Nothing(), number, silent)
        for child in multiprocessing.active_children():
            child.join()  # its time counts once it has ended
        return Spent(time.perf_counter() - began[0], time.process_time() - began[1], _of_children() - began[2])

    several, one = timed(jobs), timed(1)  # both load the parser and the word lists
    share = several.children / jobs
    characters = sum(len(document.text) for document in given)
    print(f"{articles} documents, {characters:,} characters, the start of processes counted")
    print(
        f"by the clock: one process {one.clock:.1f} s, {jobs} processes {several.clock:.1f} s, "
        f"{one.clock / several.clock:.2f} times as fast"
    )
    print(
        f"processor time: one process {one.parent:.1f} s; of {jobs} processes each {share:.1f} s on average and the "
        f"parent {several.parent:.1f} s; {one.parent / (share + several.parent / jobs):.2f} times as fast, had {jobs} "
        "cores been theirs alone"
    )
    print(f"load of the machine {os.getloadavg()[0]:.1f}, its cores {os.cpu_count()}: a busy one shows less")


def _of_children() -> float:
    """Processor time of all processes that were started and have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def copies(rounds: int, settings: Settings) -> None:
    """Print what reading articles costs that share all but their names, beside reading each alone."""
    texts = invented(COPIES, settings, LONG)
    same = copied(texts[0], COPIES, settings)

    def together(read: Sequence[Document]) -> Callable[[], None]:
        def work() -> None:
            analyser.cache_clear()
            for document in read:
                read_document(document, settings)

        return work

    def alone() -> None:
        for document in same:
            together([document])()

    clock = time.process_time
    timed = [(seconds(alone, clock), seconds(together(same), clock)) for _ in range(rounds)]
    one_by_one, at_once = (min(times) for times in zip(*timed, strict=True))
    print(f"{COPIES} copies of {len(texts[0].text):,} characters, best of {rounds} rounds, processor time")
    print(f"each alone {one_by_one:.2f} s, in one run {at_once:.2f} s, {at_once / one_by_one:.2f} of it")


def main() -> None:
    """Print the ratio, or what processes gain."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--copies", action="store_true", help="what reading copies of one article costs")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--articles", type=int, default=200, help="how many long articles --jobs reads")
    args = parser.parse_args()
    settings = Settings()
    if args.jobs:
        processes(args.jobs, args.articles, settings)
        return
    if args.copies:
        copies(args.rounds, settings)
        return
    folders = args.folders or ([SHARED] if SHARED.is_dir() else [])
    given = {"invented": invented(INVENTED, settings, SHORT), **{f.name: documents(f, settings) for f in folders}}
    for name, read in given.items():
        ratio(name, read, args.rounds, settings)
        if args.profile:
            profile(read, settings)


if __name__ == "__main__":
    main()

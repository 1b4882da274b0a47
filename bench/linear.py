"""Time and memory of acquiring and reading one text as it grows: neither may grow faster than the text.

``python bench/linear.py [--largest CHARACTERS] [--kinds NAME ...]`` reads ordinary and hostile texts of 10,000
characters, ten times as many, and so on, and prints for each kind the processor time for each 100,000 characters, by
how much that figure grows whenever the text grows tenfold, and the most memory that its process held. Where the figure
does not grow, time is linear. All are read, whatever language they look like, and each kind in a process of its own.
``--largest 10000000`` goes up to ten megabytes, some twelve minutes of processor time and 1.7 GB for what reads like
news; the setting that cuts very long texts is lifted for it.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import time
from itertools import pairwise

from texts import KINDS

from audiatur.acquire.file import acquire_content
from audiatur.read.reader import read_document
from audiatur.settings import Settings

SMALLEST = 10_000
UNIT = 100_000
WIDTH = 12
LEAST = 0.01
"""Seconds under which a figure says nothing of growth."""


def main() -> None:
    """Print one line a kind of text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=1_000_000, metavar="CHARACTERS")
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=list(KINDS))
    args = parser.parse_args()
    sizes = [SMALLEST]
    while sizes[-1] * 10 <= args.largest:
        sizes.append(sizes[-1] * 10)
    print(f"seconds of processor time for each {UNIT:,} characters, growth when the text grows tenfold, megabytes held")
    columns = [*(f"{size:,}" for size in sizes), *("growth" for _ in sizes[1:]), "MB"]
    print(f"{'':20}" + "".join(f"{column:>{WIDTH}}" for column in columns))
    for kind in args.kinds:
        with multiprocessing.get_context("spawn").Pool(1) as alone:
            measured = [alone.apply(measure, (kind, size)) for size in sizes]
        times = [seconds * UNIT / size for (seconds, _), size in zip(measured, sizes, strict=True)]
        figures = [f"{each:.2f}" for each in times]
        figures += [f"x {after / before:.2f}" if before >= LEAST else "-" for before, after in pairwise(times)]
        figures.append(f"{measured[-1][1]:,.0f}")
        print(f"{kind:20}" + "".join(f"{each:>{WIDTH}}" for each in figures), flush=True)


def measure(kind: str, size: int) -> tuple[float, float]:
    """Processor time of acquiring and reading a text, and the most megabytes that this process has held."""
    settings = Settings(max_text_characters=size, max_file_bytes=10 * size)
    if size == SMALLEST:  # the first in its process: loads the parser and the word lists
        _seconds(KINDS["news"](SMALLEST + 1), settings)
    seconds = _seconds(KINDS[kind](size), settings)
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _seconds(text: str, settings: Settings) -> float:
    began = time.process_time()
    for document in acquire_content(text.encode(), "text.txt", None, settings).documents:
        read_document(document.model_copy(update={"language": None}), settings)  # whatever its language looks like
    return time.process_time() - began


if __name__ == "__main__":
    main()

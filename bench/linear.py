"""Time of acquiring and reading one text as it grows: it must grow no faster than the text.

``python bench/linear.py [--largest CHARACTERS] [--kinds NAME ...]`` reads ordinary and hostile texts of 10,000
characters, ten times as many, and so on, and prints the processor time for each 100,000 characters. Where that figure
does not grow, time is linear. All are read, whatever language they look like. ``--largest 10000000`` goes up to ten
megabytes; the setting that cuts very long texts is lifted for it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

from texts import KINDS

from audiatur.acquire.file import acquire_content
from audiatur.read.reader import read_document
from audiatur.settings import Settings

SMALLEST = 10_000
UNIT = 100_000


def sizes(largest: int) -> Iterator[int]:
    """Ten times as many each, up to the largest."""
    size = SMALLEST
    while size <= largest:
        yield size
        size *= 10


def main() -> None:
    """Print one line a kind of text, one figure a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=1_000_000, metavar="CHARACTERS")
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=list(KINDS))
    args = parser.parse_args()
    settings = Settings(max_text_characters=args.largest, max_file_bytes=10 * args.largest)
    _seconds(KINDS["news"](SMALLEST), settings)  # loads the parser and the word lists
    print(f"seconds for each {UNIT:,} characters")
    print(f"{'':20}" + "".join(f"{size:>12,}" for size in sizes(args.largest)))
    for kind in args.kinds:
        print(f"{kind:20}", end="", flush=True)
        for size in sizes(args.largest):
            print(f"{_seconds(KINDS[kind](size), settings) * UNIT / size:12.2f}", end="", flush=True)
        print()


def _seconds(text: str, settings: Settings) -> float:
    """Processor time of acquiring and reading the text."""
    began = time.process_time()
    for document in acquire_content(text.encode(), "text.txt", None, settings).documents:
        read_document(document.model_copy(update={"language": None}), settings)  # whatever its language looks like
    return time.process_time() - began


if __name__ == "__main__":
    main()

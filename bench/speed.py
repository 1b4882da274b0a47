"""Time of the whole of ``read`` beside the bare parser, on the same documents, in one process, in one run.

``python bench/speed.py [FOLDER]`` prints the ratio. Without a folder it reads invented articles. Each side runs in turn
for several rounds, and the best round of each counts, so that a noisy machine disturbs both alike.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "generated"))

from story import story

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.model.document import READ_KINDS, Document
from audiatur.read.parse import legible, load_parser
from audiatur.read.reader import read_document
from audiatur.settings import Settings


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def documents(folder: Path, settings: Settings) -> list[Document]:
    """Every document of the folder."""
    return [d for entry in find([folder], settings).entries for d in acquire_file(entry, settings).documents]


def main() -> None:
    """Print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    settings = Settings()
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.folder or Path(scratch)
        if args.folder is None:
            for seed in range(5):
                for name, text in story(seed, 8).articles.items():
                    (folder / f"{seed}-{name}").write_text(text, "utf-8")
        read = documents(folder, settings)
    bare = load_parser(settings.model)
    texts = [[legible(d.text[b.span.start : b.span.end]) for b in d.blocks if b.kind in READ_KINDS] for d in read]

    def parse_only() -> None:
        for pieces in texts:
            list(bare.pipe(pieces))

    def read_all() -> None:
        for document in read:
            read_document(document, settings)

    read_all()
    rounds = [(seconds(parse_only), seconds(read_all)) for _ in range(args.rounds)]
    parsing, reading = (min(times) for times in zip(*rounds, strict=True))
    characters = sum(len(piece) for pieces in texts for piece in pieces)
    print(f"{len(read)} documents, {characters} characters, best of {args.rounds} rounds")
    print(f"bare parser {parsing:.2f} s, whole of read {reading:.2f} s, ratio {reading / parsing:.2f}")


if __name__ == "__main__":
    main()

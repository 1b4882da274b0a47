"""What the benches of speed read: invented articles of any number, articles beside the repository, and odd texts."""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "generated"))

from story import story

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.model.document import Document
from audiatur.settings import Settings

SHARED = Path(__file__).parents[2] / "shared" / "articles"
ARTICLES_OF_ONE_STORY = 8


def documents(folder: Path, settings: Settings) -> list[Document]:
    """Every document of the folder."""
    return [d for entry in find([folder], settings).entries for d in acquire_file(entry, settings).documents]


def invented(articles: int, settings: Settings, parts: int = 1) -> list[Document]:
    """So many documents, each made of so many short invented articles."""
    texts = _invented_texts()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(articles):
            (Path(folder) / f"{number:05}.txt").write_text("\n\n".join(islice(texts, parts)), "utf-8")
        return documents(Path(folder), settings)


def copied(document: Document, times: int, settings: Settings) -> list[Document]:
    """Articles of one text, each in a file of its own name."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(times):
            (Path(folder) / f"{number:05}.txt").write_text(document.text, "utf-8")
        return documents(Path(folder), settings)


def _invented_texts() -> Iterator[str]:
    for seed in count():
        yield from story(seed, ARTICLES_OF_ONE_STORY).articles.values()


def _news(size: int) -> str:
    """Invented articles one after the other."""
    pieces, length, texts = [], 0, _invented_texts()
    while length < size:
        pieces.append(next(texts))
        length += len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:size]


def _one_paragraph(size: int) -> str:
    return _news(size).replace("\n", " ")


def _open_quotations(size: int) -> str:
    return _news(size).replace(". ", ". “")


def _figures(size: int) -> str:
    return ("between 3.5 and 4,000 million dollars a year, up 24.3% from 12 March 2021 to 2024, " * (size // 80 + 1))[
        :size
    ]


def _one_word(size: int) -> str:
    return "a" * size


def _digits(size: int) -> str:
    return ("1234567890" * (size // 10 + 1))[:size]


def _brackets(size: int) -> str:
    return ("([{" * (size // 3 + 1))[:size]


def _newlines(size: int) -> str:
    return "\n" * (size - 1) + "a"


def _one_sentence(size: int) -> str:
    return ("and the council of the town said that it would pay the fee " * (size // 59 + 1))[:size]


def _odd_signs(size: int) -> str:
    """News in which every tenth sign is any sign of Unicode."""
    dice = random.Random(size)  # noqa: S311 - odd text, not a secret
    return "".join(chr(dice.randrange(1, 0xD800)) if n % 10 == 0 else sign for n, sign in enumerate(_news(size)))


KINDS: dict[str, Callable[[int], str]] = {
    "news": _news,
    "one paragraph": _one_paragraph,
    "open quotations": _open_quotations,
    "figures and times": _figures,
    "one word": _one_word,
    "digits": _digits,
    "brackets": _brackets,
    "newlines": _newlines,
    "one sentence": _one_sentence,
    "odd signs": _odd_signs,
}
"""Texts of a given number of characters, by what is hard about them."""

"""What the benches of speed read: invented articles of any number, articles beside the repository, and odd texts."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from news import name, paragraphs

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.model.document import Document
from audiatur.settings import Settings

SHARED = Path(__file__).parents[2] / "shared" / "articles"


def documents(folder: Path, settings: Settings) -> list[Document]:
    """Every document of the folder."""
    return [d for entry in find([folder], settings).entries for d in acquire_file(entry, settings).documents]


def invented(articles: int, settings: Settings, parts: int) -> list[Document]:
    """So many documents, each made of so many invented paragraphs of some 400 characters."""
    texts = paragraphs(articles)
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


def _news(size: int) -> str:
    """Invented paragraphs, others for each size: what was read before makes nothing cheaper."""
    pieces, length, texts = [], 0, paragraphs(size)
    while length < size:
        pieces.append(next(texts))
        length += len(pieces[-1]) + 2
    return "\n\n".join(pieces)[:size]


def _one_paragraph(size: int) -> str:
    return _news(size).replace("\n", " ")


def _one_sentence(size: int) -> str:
    return _one_paragraph(size).replace(". ", " and ")[:size]


def _open_quotations(size: int) -> str:
    """A mark that nothing closes before every sentence."""
    return _news(size).replace(". ", ". “")[:size]


def _endless_quotation(size: int) -> str:
    """Every paragraph goes on with the quotation of the one before."""
    return "“" + _news(2 * size).replace("”", "").replace("“", "").replace("\n\n", "\n\n“")[: size - 1]


def _names(size: int) -> str:
    """Nothing but people and their offices."""
    dice = random.Random(size)  # noqa: S311 - odd text, not a secret
    pieces = [f"Minister {name(dice)} {name(dice)} met {name(dice)}. " for _ in range(size // 20)]
    return "".join(pieces)[:size]


def _figures(size: int) -> str:
    dice = random.Random(size)  # noqa: S311 - odd text, not a secret
    form = "between {0}.5 and {1},000 million dollars a year, up {2}.3% from {2} March 19{2} to 20{2}, "
    pieces = [form.format(*(dice.randint(10, 28) for _ in range(3))) for _ in range(size // 70 + 1)]
    return "".join(pieces)[:size]


def _one_word(size: int) -> str:
    return "a" * size


def _digits(size: int) -> str:
    return ("1234567890" * (size // 10 + 1))[:size]


def _brackets(size: int) -> str:
    return ("([{" * (size // 3 + 1))[:size]


def _newlines(size: int) -> str:
    return "\n" * (size - 1) + "a"


def _odd_signs(size: int) -> str:
    """News in which every tenth sign is any sign of Unicode."""
    dice = random.Random(size)  # noqa: S311 - odd text, not a secret
    return "".join(chr(dice.randrange(1, 0xD800)) if n % 10 == 0 else sign for n, sign in enumerate(_news(size)))


KINDS: dict[str, Callable[[int], str]] = {
    "news": _news,
    "one paragraph": _one_paragraph,
    "one sentence": _one_sentence,
    "open quotations": _open_quotations,
    "endless quotation": _endless_quotation,
    "names": _names,
    "figures and times": _figures,
    "one word": _one_word,
    "digits": _digits,
    "brackets": _brackets,
    "newlines": _newlines,
    "odd signs": _odd_signs,
}
"""Texts of a given number of characters, by what is hard about them."""

"""Bytes of a PDF in, the text of its pages out, taken in a process of its own that may take so much and no more.

A few hundred bytes of PDF can ask for more memory and time than any machine has, and the library that reads them ends
the process that it runs in where there is no more to be had. ``pdf_text`` therefore runs this very module.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import PdfiumError

try:
    import resource
except ImportError:  # Windows has none: there the clock alone bounds it
    resource = None  # type: ignore[assignment]  # a module or nothing

MOST_PAGES = 2000
MOST_MEMORY = 2 << 30
"""Bytes that one PDF may take."""
MOST_SECONDS = 60
"""Of processor time that one PDF may take."""
PATIENCE = 10
"""How many times as long it may take by the clock, on a machine that has much else to do."""
LOCKED = "The PDF is locked with a password."
DAMAGED = "The PDF is damaged."
TOO_MUCH = "The PDF would take more than 2 GB of memory or a minute to read, as articles never do; it was not read."


@dataclass(frozen=True)
class PdfText:
    """What a PDF holds.

    Attributes:
        pages: The text of each page.
        title: The title that the file gives itself; empty where it gives none.
        author: The author that it names, or empty.
        troubles: What was left out.
        refused: Why nothing could be read; empty where something could.
    """

    pages: tuple[str, ...] = ()
    title: str = ""
    author: str = ""
    troubles: tuple[str, ...] = ()
    refused: str = ""


def pdf_text(content: bytes, longest: int) -> PdfText:
    """The text of a PDF, as far as the bounds allow.

    Args:
        content: The bytes.
        longest: After so many characters no further page is read.
    """
    # -P: no module is loaded from the working folder, where articles may lie
    command = (sys.executable, "-P", "-m", __name__, str(longest))
    try:
        ended = subprocess.run(  # noqa: S603 -- this very program, with a number
            command, input=content, capture_output=True, check=False, timeout=MOST_SECONDS * PATIENCE
        )
        said = json.loads(ended.stdout.rpartition(b"\n")[2])
    except (subprocess.TimeoutExpired, ValueError):
        return PdfText(refused=TOO_MUCH)
    return PdfText(tuple(said["pages"]), said["title"], said["author"], tuple(said["troubles"]), said["refused"])


def main(longest: int) -> None:
    """Reads a PDF from standard input and writes what it holds to standard output as one line of JSON."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.write("\n" + json.dumps(vars(_read(sys.stdin.buffer.read(), longest))))


def _read(content: bytes, longest: int) -> PdfText:
    try:
        pdf = pypdfium2.PdfDocument(content)
    except PdfiumError as error:
        return PdfText(refused=LOCKED if "password" in str(error).lower() else DAMAGED)
    try:
        pages, troubles = _pages(pdf, longest)
        known = pdf.get_metadata_dict(skip_empty=True)
    finally:
        pdf.close()
    return PdfText(pages, known.get("Title", ""), known.get("Author", ""), troubles)


def _pages(pdf: pypdfium2.PdfDocument, longest: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The text of each page, as far as the bounds allow, and what was left out."""
    texts: list[str] = []
    troubles: list[str] = []
    length = 0
    for number in range(len(pdf)):
        if number >= MOST_PAGES or length > longest:
            troubles.append(f"Only the first {number} of {len(pdf)} pages were read.")
            break
        try:
            page = pdf[number]
            words = page.get_textpage().get_text_bounded().replace("\r\n", "\n").replace("\x00", " ")
            page.close()
        except PdfiumError:
            troubles.append(f"Page {number + 1} is damaged and was left out.")
            words = ""
        texts.append(words)
        length += len(words) + 2
    return tuple(texts), tuple(troubles)


if __name__ == "__main__":
    main(int(sys.argv[1]))

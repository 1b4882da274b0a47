"""Bytes of a text in, the text and what had to be guessed out."""

from __future__ import annotations

import codecs
import logging
from dataclasses import dataclass

from charset_normalizer import from_bytes

SAMPLE = 200_000
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding it was read in; ``trouble`` says what was lost, where something was."""

    text: str
    encoding: str
    trouble: str | None = None


def decode(content: bytes) -> Decoded:
    """The text of the bytes: UTF-8 where it is UTF-8, else by byte order mark, else the likeliest.

    Line ends and every character stay as they are, so offsets are offsets into the file. A mark
    at the head of a UTF-8 file stays as the first character.
    """
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return _lossy(content, encoding)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" or _nearly_utf8(content):
            return _lossy(content, "utf-8")
    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    best = from_bytes(content[:SAMPLE]).best()
    return _lossy(content, best.encoding if best else "cp1252")


def _nearly_utf8(content: bytes) -> bool:
    """Whether a few damaged bytes stand in a text that is UTF-8 otherwise."""
    sample = content[:SAMPLE].decode("utf-8", "replace")
    damaged = sample.count("\ufffd")
    sound = sum(character > "\x7f" for character in sample) - damaged
    return sound > 2 * damaged


def _lossy(content: bytes, encoding: str) -> Decoded:
    """The text in that encoding; bytes that do not belong to it become U+FFFD and are told."""
    text = content.decode(encoding, "replace")
    lost = text.count("\ufffd")
    return Decoded(text, encoding, f"{lost} characters could not be read as {encoding}." if lost else None)

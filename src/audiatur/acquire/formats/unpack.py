"""Gzipped bytes in, what they hold out, bounded in size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

GZIP = 16 + zlib.MAX_WBITS
STEP = 1 << 20
FED = 4096
"""Bytes given to the unpacker at once: at the end of each member it copies what it was given and did not take."""
PEEKED = 4096


@dataclass(frozen=True)
class Unpacked:
    """What came out of a packed file.

    Attributes:
        content: The bytes, as far as they could be read and were wanted.
        damaged: Whether the file breaks off or does not fit together.
        too_large: Whether more would have come out than was allowed; nothing is given then.
    """

    content: bytes = b""
    damaged: bool = False
    too_large: bool = False


def unpack(content: bytes, largest: int, *, keep: bool = True) -> Unpacked:
    """The content of a gzip file of one or many members.

    Args:
        content: The packed bytes.
        largest: How many bytes may come out.
        keep: Whether the content is wanted; without it the file is only tried.
    """
    parts: list[bytes] = []
    size, damaged = 0, False
    try:
        for part in _parts(content):
            size += len(part)
            if size > largest:
                return Unpacked(too_large=True)
            if keep:
                parts.append(part)
    except (EOFError, zlib.error):
        damaged = True
    return Unpacked(b"".join(parts), damaged=damaged)


def peek(content: bytes) -> bytes:
    """The first bytes that come out of a gzip file; nothing where it is damaged from the start."""
    try:
        return zlib.decompressobj(GZIP).decompress(content, PEEKED)
    except zlib.error:
        return b""


def _parts(content: bytes) -> Iterator[bytes]:
    """The content bit by bit; EOFError where the file breaks off, zlib.error where it is damaged."""
    member = None
    for start in range(0, len(content), FED):
        rest = content[start : start + FED]
        while True:
            if member is None or member.eof:
                rest = rest if member is None else rest.lstrip(b"\x00")
                if not rest:
                    break
                member = zlib.decompressobj(GZIP)
            part = member.decompress(rest, STEP)
            rest = member.unused_data if member.eof else member.unconsumed_tail
            if part:
                yield part
            elif not rest:
                break
    if member is not None and not member.eof:
        raise EOFError

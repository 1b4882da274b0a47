"""Gzipped bytes in, what they hold out, bounded in size."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

GZIP = 16 + zlib.MAX_WBITS
STEP = 1 << 20


@dataclass(frozen=True)
class Unpacked:
    """What was packed, and why it is not whole, where it is not."""

    content: bytes
    trouble: str | None = None


def unpack(content: bytes, largest: int) -> Unpacked:
    """The content of a gzip file of one or many members.

    Args:
        content: The packed bytes.
        largest: Nothing is given back where more would come out.
    """
    parts: list[bytes] = []
    size = 0
    rest = content
    try:
        while rest:
            member = zlib.decompressobj(GZIP)
            while not member.eof:
                part = member.decompress(rest, STEP)
                rest = member.unused_data if member.eof else member.unconsumed_tail
                size += len(part)
                if size > largest:
                    return Unpacked(b"", f"Unpacked it is larger than {largest:,} bytes; it was not read.")
                parts.append(part)
                if not part and not rest and not member.eof:
                    return Unpacked(b"".join(parts), "The packed file breaks off; what came before was read.")
            rest = rest.lstrip(b"\x00")
    except zlib.error:
        return Unpacked(b"".join(parts), "The packed file is damaged; what came before was read.")
    return Unpacked(b"".join(parts))

"""The base of every record: frozen, validated, without fields nobody declared."""

from __future__ import annotations

import hashlib

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value. Records are compared by content and hold no database ids."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def content_id(kind: str, *parts: object) -> str:
    """An id made of nothing but content, so that a second run gives the same one.

    Args:
        kind: One short word that begins the id, such as ``claim``.
        parts: What makes the thing itself and no other.

    >>> content_id("claim", "a", 1)
    'claim-a8b9ad67b3e2ee8b'
    """
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass"))
    return f"{kind}-{digest.hexdigest()[:16]}"

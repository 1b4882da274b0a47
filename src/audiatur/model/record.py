"""The base of every record: frozen, validated, without fields nobody declared."""

from __future__ import annotations

import hashlib

from pydantic import BaseModel, ConfigDict

NOTHING_ELSE = ConfigDict(extra="forbid")
"""For values of which a story holds so many that they are frozen dataclasses with slots: a Record weighs three times as
much. They are compared, checked and written as records are."""

_FIELDS_SET: set[str] = set()
"""Stands for pydantic's own set of the fields that were given, which would outweigh most records."""


class Record(BaseModel):
    """A frozen value. Records are compared by content and hold no database ids."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def model_post_init(self, context: object, /) -> None:
        """Let go of which fields were given and which left to their defaults: a record is its content.

        Fields that are set one by one share the table of their names with all records of the kind (PEP 412); in the
        dictionary that pydantic sets as a whole each record has a table of its own, two thirds of its memory.
        """
        del context
        object.__setattr__(self, "__pydantic_fields_set__", _FIELDS_SET)
        fields = self.__dict__
        object.__delattr__(self, "__dict__")
        for name, value in fields.items():
            object.__setattr__(self, name, value)


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

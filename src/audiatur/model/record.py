"""The base of every record: frozen, validated, without fields nobody declared."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable
from functools import cache
from typing import TypeVar, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

NOTHING_ELSE = ConfigDict(extra="forbid")
"""How compact records are configured: without fields nobody declared."""

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


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class CompactRecord:
    """The base of records of which a story holds very many: frozen dataclasses with slots, half the weight of a Record.

    They are compared, checked and written as records are; ``dataclasses.replace`` makes one with other values.
    """


R = TypeVar("R", bound=Record | CompactRecord)
"""Any kind of record."""


@cache
def _form(kind: Hashable) -> TypeAdapter[object]:
    return TypeAdapter(cast("type[object]", kind))


def as_json(record: Record | CompactRecord, *, defaults: bool = True) -> str:
    """A record as JSON, with or without the fields that hold their defaults."""
    return _form(cast("Hashable", type(record))).dump_json(record, exclude_defaults=not defaults).decode()


def from_json(kind: type[R], written: str) -> R:
    """The record of a kind that ``as_json`` wrote.

    Raises:
        pydantic.ValidationError: It is none.
    """
    return cast("R", _form(cast("Hashable", kind)).validate_json(written))


def content_id(kind: str, *parts: object) -> str:
    """An id made of nothing but content, so that a second run gives the same one.

    Args:
        kind: One short word that begins the id, such as ``claim``.
        parts: What makes the thing itself and no other.

    >>> content_id("claim", "a", 1)
    'claim-839e11a421d370be'
    """
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass"))
    return f"{kind}-{digest.hexdigest()[:16]}"

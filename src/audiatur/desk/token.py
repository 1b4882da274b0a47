"""A token as a browser or script gives it in, what its bearer may do out."""

from __future__ import annotations

import secrets
from enum import StrEnum
from hmac import compare_digest

from audiatur.model.record import Record

BYTES = 24
"""Of each half: 192 bits, past guessing."""


class Rights(StrEnum):
    """What the bearer of a token may do."""

    READ = "read"
    WRITE = "write"


class Token(Record):
    """The secret of one desk, in two halves: who has the first may read, who has both may write.

    Attributes:
        read: The half that opens the desk for reading.
        write: The half that lets its bearer decide and add.
    """

    read: str
    write: str

    @classmethod
    def new(cls) -> Token:
        """A token that nobody has seen."""
        return cls(read=secrets.token_urlsafe(BYTES), write=secrets.token_urlsafe(BYTES))

    @property
    def whole(self) -> str:
        """Both halves, for a link that may write."""
        return f"{self.read}.{self.write}"

    def rights(self, given: str | None) -> Rights | None:
        """What somebody may do who gives this; None for nothing. Takes the same time for every wrong token."""
        offered = (given or "").encode("utf-8", "replace")
        whole = compare_digest(offered, self.whole.encode())
        half = compare_digest(offered, self.read.encode())
        if whole:
            return Rights.WRITE
        return Rights.READ if half else None

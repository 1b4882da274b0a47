"""A user's file of publishers in, which outlets are one publisher's out."""

from __future__ import annotations

from pathlib import Path

from audiatur.model.record import Record
from audiatur.resources import load_own


class Publisher(Record):
    """One publisher with its outlets, named as in the documents."""

    name: str
    outlets: tuple[str, ...]


class Publishers(Record):
    """A user's file of publishers.

    In YAML::

        publishers:
          - name: Orland Media Group
            outlets: [The Orland Post, Radio Orland]
    """

    publishers: tuple[Publisher, ...] = ()


def load_publishers(path: Path | None) -> Publishers:
    """The user's publishers; none where no file is named.

    Raises:
        UsageError: The file cannot be read or is not of the form above.
    """
    if path is None:
        return Publishers()
    return load_own(Publishers, path, "The publisher file is YAML with 'publishers', each with 'name' and 'outlets'.")
